import { type Actor, todayOf } from '../../journal/actor.ts';
import type { Work } from '../../journal/work.repository.ts';
import { type Day, dayNumber } from '../../time/day.ts';
import { begun } from '../begin-mood.ts';
import type { Changed } from '../edit-tracker.ts';
import { checkWhen } from '../entries/when.ts';
import { lockMember, record } from '../record.ts';
import { standingOf } from '../standing/standings.ts';
import { skipCreated, skipFact } from '../tracker-facts.ts';
import { trackerBy } from '../trackers.repository.ts';
import { createSkip, skipsOf } from './skips.repository.ts';

/**
 * Lets a day, today unless said otherwise, be neither done nor missed; once something done is logged for it, it is done.
 * Refuses with `not_found`, `date_in_future`, `value_invalid`. Nothing changes when it was skipped before.
 */
export async function skipDay(
  work: Work,
  actor: Actor,
  publicId: string,
  said: Day = todayOf(actor),
): Promise<Changed & { day: Day }> {
  await lockMember(work, actor);
  const found = await trackerBy(work, actor.member.id, { id: publicId });
  const { day } = checkWhen(actor, { day: said });
  const tracker = await begun(work, actor, found);
  const skipped = (await skipsOf(work, [tracker.id])).get(tracker.id) ?? [];
  if (skipped.some(({ first, last }) => first <= dayNumber(day) && dayNumber(day) <= last)) {
    return { tracker, day, standing: await standingOf(work, actor, tracker), change: undefined };
  }
  const skip = createSkip(work, { trackerId: tracker.id, firstDay: day, lastDay: day });
  const { change, settled } = await record(work, actor, [
    skipFact('day_skipped', tracker, skip, skipCreated(skip), 'created'),
  ]);
  const standing = settled.get(tracker.id)?.standing ?? (await standingOf(work, actor, tracker));
  return { tracker, day, standing, change };
}
