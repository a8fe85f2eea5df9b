import { refuse } from '../error.ts';
import { cleanNote } from '../freezers/products/limits.ts';
import { type Actor, todayOf } from '../journal/actor.ts';
import { assign } from '../journal/fact.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import { publicId as newId } from '../journal/public-id.ts';
import type { Work } from '../journal/work.repository.ts';
import { createEntry } from './entries/entries.repository.ts';
import { type Logged, recordEntry } from './entries/record-entry.ts';
import { lockMember, record } from './record.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { entryCreated, entryFact, trackerFact } from './tracker-facts.ts';
import { longestDuration } from './tracker-limits.ts';
import { trackerBy } from './trackers.repository.ts';

/**
 * Starts the timer of a tracker of durations; while one runs nothing changes, and `timerAt` says since when. Refuses with
 * `not_found` and, for another kind, `value_invalid`.
 */
export async function startTimer(
  work: Work,
  actor: Actor,
  publicId: string,
): Promise<{ tracker: TrackerRow; change: ChangeRef | undefined }> {
  const tracker = await timed(work, actor, publicId);
  const what = assign(tracker, { timerAt: tracker.timerAt ?? actor.now });
  const { change } = await record(work, actor, [trackerFact('timer_started', tracker, what)]);
  return { tracker, change };
}

/** Stops the timer and logs for today what it showed, at most 1,000 hours. Refuses as `startTimer` does, and when none runs. */
export async function stopTimer(
  work: Work,
  actor: Actor,
  publicId: string,
  { note }: { readonly note?: string | undefined } = {},
): Promise<Logged> {
  const tracker = await timed(work, actor, publicId);
  if (!tracker.timerAt) return refuse('not_found', { what: 'timer' });
  const seconds = Math.round((Date.parse(actor.now) - Date.parse(tracker.timerAt)) / 1000);
  const entry = createEntry(work, {
    ...{ publicId: newId(), trackerId: tracker.id, day: todayOf(actor), at: actor.now, note: cleanNote(note) },
    value: Math.min(Math.max(seconds, 0), longestDuration),
  });
  const stopped = trackerFact('timer_stopped', tracker, assign(tracker, { timerAt: null }));
  const logged = entryFact('entry_logged', tracker, entry, entryCreated(entry), 'created');
  return recordEntry(work, actor, tracker, entry, [stopped, logged]);
}

async function timed(work: Work, actor: Actor, publicId: string): Promise<TrackerRow> {
  await lockMember(work, actor);
  const tracker = await trackerBy(work, actor.member.id, { id: publicId });
  return tracker.kind === 'duration' ? tracker : refuse('value_invalid', { option: 'tracker' });
}
