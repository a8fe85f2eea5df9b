import { refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import { append, type ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import type { Day } from '../../time/day.ts';
import { begun } from '../begin-mood.ts';
import { mostImported } from '../entries/import-entries.ts';
import { checkWhen } from '../entries/when.ts';
import { lockMember } from '../record.ts';
import { keepStanding } from '../standing/kept-standings.repository.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { skipCreated, skipFact } from '../tracker-facts.ts';
import { trackerBy } from '../trackers.repository.ts';
import { createSkip, skippedDays } from './skips.repository.ts';

/** Days in a row that were skipped: one, or those of a pause that ended. */
export interface SkippedDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * Takes in skips of one tracker, at most 500, as `importEntries` does entries; those that are there already are known.
 * Refuses all with `date_in_future`, `value_invalid`, `limit_reached`, `not_found`.
 */
export async function importSkips(
  work: Work,
  actor: Actor,
  planned: TrackerRow,
  skips: readonly SkippedDays[],
): Promise<{ added: number; known: number; change: ChangeRef | undefined }> {
  if (skips.length > mostImported) refuse('limit_reached', { what: 'entries', max: mostImported });
  await lockMember(work, actor);
  const wanted = new Map(skips.map((skip) => [keyOf(checked(actor, skip)), skip]));
  const tracker = await begun(work, actor, await trackerBy(work, actor.member.id, { id: planned.publicId }), planned);
  for (const skip of await skippedDays(work, tracker)) wanted.delete(keyOf(skip));
  const facts = [...wanted.values()].map(({ firstDay, lastDay }) => {
    const skip = createSkip(work, { trackerId: tracker.id, firstDay, lastDay });
    return skipFact('day_skipped', tracker, skip, skipCreated(skip), 'created');
  });
  const change = await append(work, actor, { kind: 'member', id: actor.member.id }, facts);
  if (change) await keepStanding(work, tracker.id, undefined, 0);
  return { added: facts.length, known: skips.length - facts.length, change };
}

function checked(actor: Actor, skip: SkippedDays): SkippedDays {
  for (const day of [skip.firstDay, skip.lastDay]) checkWhen(actor, { day });
  return skip.firstDay <= skip.lastDay ? skip : refuse('value_invalid', { option: 'day', text: skip.lastDay });
}

function keyOf({ firstDay, lastDay }: SkippedDays): string {
  return `${firstDay} ${lastDay}`;
}
