import type { Actor } from '../journal/actor.ts';
import { reversed } from '../journal/fact.ts';
import type { Work } from '../journal/work.repository.ts';
import { freeName } from './free-name.ts';
import { moodNames, unbegunMood } from './mood.ts';
import { record } from './record.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { trackerCreated, trackerFact } from './tracker-facts.ts';
import { createTrackerRow, foldedTrackerName, removeTrackerRow, trackerRows } from './trackers.repository.ts';

/** The mood before it begins, with the name, days and pause that a file tells of it; refuses like `freeName`. */
export function plannedMood(
  memberId: number,
  others: readonly TrackerRow[],
  { name, ...days }: Pick<TrackerRow, 'schedule' | 'pausedOn'> & { readonly name: string },
): TrackerRow {
  const byItself = ['', ...moodNames].includes(foldedTrackerName(name));
  return { ...unbegunMood(memberId), ...(!byItself && freeName(others, { name, kind: 'mood' })), ...days };
}

/**
 * The tracker with a row: that of the mood gets it now, which is not undone, with what is planned of it (`plannedMood`).
 * Refuses with `name_taken` when the planned name was given meanwhile.
 */
export async function begun(
  work: Work,
  actor: Actor,
  tracker: TrackerRow,
  planned: TrackerRow = tracker,
): Promise<TrackerRow> {
  if (tracker.id !== 0) return tracker;
  const { id: _, ...values } = planned.id === 0 ? planned : tracker;
  if (values.name) freeName(await trackerRows(work, actor.member.id), { name: values.name, kind: 'mood' });
  const mood = createTrackerRow(work, values);
  await record(work, actor, [trackerFact('tracker_added', mood, trackerCreated(mood), 'created')], { kind: 'begin' });
  return mood;
}

/** The mood loses the row that it got when it began, so that a former one can come back; that is not undone either. */
export async function unbegin(work: Work, actor: Actor, mood: TrackerRow): Promise<void> {
  removeTrackerRow(work, mood);
  const removed = trackerFact('tracker_removed', mood, reversed(trackerCreated(mood)), 'removed');
  await record(work, actor, [removed], { kind: 'begin' });
}
