import type { Actor } from '../../journal/actor.ts';
import type { Fact } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import type { Day } from '../../time/day.ts';
import { record } from '../record.ts';
import { missedBetween, type Standing } from '../standing/standing.ts';
import { standingOf } from '../standing/standings.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import type { EntryRow } from './entry.entity.ts';

/** An entry that was written, and where its tracker stands now. */
export interface Logged {
  readonly tracker: TrackerRow;
  readonly entry: EntryRow;
  readonly standing: Standing;
  /** The days right before a new entry's day on which nothing is logged and that are no skips: at most seven, oldest first. */
  readonly missed: readonly Day[];
  readonly change: ChangeRef | undefined;
}

/** Records facts about an entry of the tracker. */
export async function recordEntry(
  work: Work,
  actor: Actor,
  tracker: TrackerRow,
  entry: EntryRow,
  facts: readonly Fact[],
): Promise<Logged> {
  const { change, settled } = await record(work, actor, facts);
  const { standing, since, frame } = settled.get(tracker.id) ?? {};
  const isNew = facts.some(({ object, how }) => object === 'entry' && how === 'created');
  return {
    ...{ tracker, entry, change, standing: standing ?? (await standingOf(work, actor, tracker)) },
    missed: isNew && since && frame ? missedBetween(tracker, since, entry.day, frame) : [],
  };
}
