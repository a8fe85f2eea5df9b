import { created, type Diff, type Fact, type Value } from '../journal/fact.ts';
import type { EntryRow } from './entries/entry.entity.ts';
import type { SkipRow } from './skips/skip.entity.ts';
import type { TrackerRow } from './tracker.entity.ts';

/** What the journal tells of a tracker. */
const ofTracker = [
  ...(['publicId', 'name', 'kind', 'unit', 'daily', 'goal', 'goalSide', 'schedule', 'choices'] as const),
  ...(['pausedOn', 'timerAt', 'removedOn'] as const),
] satisfies (keyof TrackerRow)[];

/** The fact that something happened to the tracker. */
export function trackerFact(kind: string, tracker: TrackerRow, what: Diff, how: Fact['how'] = 'changed'): Fact {
  return { kind, object: 'tracker', row: tracker, label: tracker.name ?? '', how, what };
}

/** All that the journal tells of a new tracker. */
export function trackerCreated(tracker: TrackerRow): Diff {
  return created(Object.fromEntries(ofTracker.map((name) => [name, (tracker[name] ?? null) as Value])));
}

/** The fact that something happened to an entry of the tracker. */
export function entryFact(
  kind: string,
  tracker: Pick<TrackerRow, 'id' | 'name'>,
  entry: EntryRow,
  what: Diff,
  how: Fact['how'] = 'changed',
): Fact {
  const { id: holderId, name } = tracker;
  return { kind, object: 'entry', row: entry, label: name ?? '', holderId, place: entry.day, how, what };
}

/** All that the journal tells of a new entry. */
export function entryCreated({ publicId, trackerId, day, at, value, note }: EntryRow): Diff {
  return created({ publicId, trackerId, day, at, value, note: note ?? null });
}

/** The fact that days of the tracker became a skip, or are one no more. */
export function skipFact(
  kind: string,
  tracker: Pick<TrackerRow, 'id' | 'name'>,
  skip: SkipRow,
  what: Diff,
  how: Fact['how'],
): Fact {
  const { id: holderId, name } = tracker;
  return { kind, object: 'skip', row: skip, label: name ?? '', holderId, place: skip.firstDay, how, what };
}

/** All that the journal tells of a new skip. */
export function skipCreated({ trackerId, firstDay, lastDay }: SkipRow): Diff {
  return created({ trackerId, firstDay, lastDay });
}
