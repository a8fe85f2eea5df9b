import type { Work } from '../journal/work.repository.ts';
import { addDays, type DayRule, type Instant } from '../time/day.ts';
import { type Coming, comingNext, stays } from './coming-next.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { planDue, unplan } from './due-nudges.repository.ts';
import { dueOf } from './due-nudges-of.repository.ts';
import type { NudgeRow } from './nudge.entity.ts';
import type { Occurrence } from './occurrence.ts';
import { lockRecipient, noteRecipient } from './recipients.repository.ts';
import { routeOf } from './routes.repository.ts';
import { slotsOf } from './slots.ts';
import { nudgesOfMember } from './usual-nudge.ts';

/** In days: a week, on whichever date it is anywhere. */
const lookedBack = 9;

/**
 * Plans the member's nudges anew, as they are set now: what was settled stays, and so does what is on its way. Nothing is
 * planned while the zone is unknown or nudges are off. `before` is the rule by which days were counted until now, where
 * that changed: today's time that was leapt over is due at once, so that no day is left out.
 */
export async function replanNudges(
  work: Work,
  memberId: number,
  now: Instant,
  before?: Partial<DayRule>,
): Promise<void> {
  const recipient = await lockRecipient(work, memberId);
  work.told.delete(memberId);
  if (!recipient || (!recipient.timing && !recipient.begun)) return;
  const { timing } = recipient;
  if (timing && !recipient.begun) await noteRecipient(work, memberId, { nudgesBegun: 1 });
  const all = timing && !recipient.off ? await slotsOfMember(work, memberId) : [];
  const frame = timing && { timing, now, before: before && { ...timing, ...before } };
  const known = await dueOf(work, memberId, addDays(now.slice(0, 10), -lookedBack));
  const rows = Map.groupBy(known, (row) => keyOf(row, row.slot));
  const kept = new Set<DueRow>();
  const next: [Coming, Occurrence][] = [];
  for (const coming of all) {
    const mine = rows.get(keyOf(coming.nudge, coming.slot.slot)) ?? [];
    const staying = mine.find((row) => row.state === 'planned' && stays(row, coming, now));
    if (staying) kept.add(staying);
    const occurrence = staying || !frame ? undefined : comingNext(coming, mine, frame);
    if (occurrence) next.push([coming, occurrence]);
  }
  const dropped = known.filter((row) => row.state === 'planned' && !kept.has(row));
  await unplan(
    work,
    dropped.map(({ id }) => id),
  );
  const to = next.length > 0 ? await routeOf(work, recipient) : undefined;
  for (const [{ nudge, slot }, occurrence] of next) await planDue(work, nudge, slot, occurrence, to);
}

async function slotsOfMember(work: Work, memberId: number): Promise<Coming[]> {
  const nudges = (await nudgesOfMember(work, memberId)).map(({ nudge }) => nudge);
  return nudges.filter(({ stopped }) => !stopped).flatMap((nudge) => slotsOf(nudge).map((slot) => ({ nudge, slot })));
}

function keyOf({ kind, trackerId }: Pick<NudgeRow, 'kind' | 'trackerId'>, slot: number): string {
  return `${kind} ${trackerId} ${slot}`;
}
