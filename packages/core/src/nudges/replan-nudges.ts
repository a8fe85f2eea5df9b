import type { Work } from '../journal/work.repository.ts';
import { addDays, type DayRule, dayOf, type Instant } from '../time/day.ts';
import { type Coming, comingNext, type Frame, isLeapt, stays } from './coming-next.ts';
import type { Occurrence } from './due-from.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { noteLeapt, planDue, unplan } from './due-nudges.repository.ts';
import { dueOf } from './due-nudges-of.repository.ts';
import { isSetFor } from './is-wanted.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { lockRecipient, noteRecipient } from './recipients.repository.ts';
import { routeOf } from './routes.repository.ts';
import { putOffSlot, slotsOf } from './slots.ts';
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
  const { timing, off } = recipient;
  if (timing && !recipient.begun) await noteRecipient(work, memberId, { nudgesBegun: 1 });
  const frame = timing && { timing, now, rule: { ...timing, ...before }, isMoved: before !== undefined };
  const all = frame && !off ? await slotsOfMember(work, memberId) : [];
  const known = await dueOf(work, memberId, addDays(now.slice(0, 10), -lookedBack));
  const { kept, next } = frame ? planFrom(all, known, frame) : nothing;
  const stay = (row: DueRow) => kept.has(row) || (row.slot === putOffSlot && (off || isSetIn(all, row)));
  const dropped = known.filter((row) => row.state === 'planned' && !stay(row));
  const leapt = dropped.filter((row) => frame && isLeapt(row, frame));
  await noteLeapt(work, idsOf(leapt), now);
  // Days that were leapt over and are ahead again are planned like any other.
  const again = known.filter(({ state, day }) => state === 'leapt' && frame && day >= dayOf(now, frame.timing));
  await unplan(work, idsOf([...dropped.filter((row) => !leapt.includes(row)), ...again]));
  const to = next.length > 0 ? await routeOf(work, recipient) : undefined;
  for (const { nudge, slot, occurrence } of next) await planDue(work, nudge, slot, occurrence, to);
}

type Next = Coming & { readonly occurrence: Occurrence };

const nothing = { kept: new Set<DueRow>(), next: [] as Next[] };

/** What of the known rows goes on as it is, and what is to be planned. */
function planFrom(all: readonly Coming[], known: readonly DueRow[], frame: Frame): typeof nothing {
  const rows = Map.groupBy(known, (row) => keyOf(row, row.slot));
  const kept = new Set<DueRow>();
  const next: Next[] = [];
  for (const coming of all) {
    const mine = rows.get(keyOf(coming.nudge, coming.slot.slot)) ?? [];
    const staying = mine.find((row) => row.state === 'planned' && stays(row, coming, frame));
    if (staying) kept.add(staying);
    const occurrence = staying ? undefined : comingNext(coming, mine, frame);
    if (occurrence) next.push({ ...coming, occurrence });
  }
  return { kept, next };
}

async function slotsOfMember(work: Work, memberId: number): Promise<Coming[]> {
  const nudges = (await nudgesOfMember(work, memberId)).map(({ nudge }) => nudge);
  return nudges.filter(({ stopped }) => !stopped).flatMap((nudge) => slotsOf(nudge).map((slot) => ({ nudge, slot })));
}

/** Whether what the member put off is to come, by the nudge that it is about. */
function isSetIn(all: readonly Coming[], row: DueRow): boolean {
  return all.some(({ nudge }) => keyOf(nudge, 0) === keyOf(row, 0) && isSetFor(nudge, row));
}

function keyOf({ kind, trackerId }: Pick<NudgeRow, 'kind' | 'trackerId'>, slot: number): string {
  return `${kind} ${trackerId} ${slot}`;
}

function idsOf(rows: readonly DueRow[]): number[] {
  return rows.map(({ id }) => id);
}
