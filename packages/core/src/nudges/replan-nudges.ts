import type { Work } from '../journal/work.repository.ts';
import { addDays, type DayRule, dayOf, type Instant } from '../time/day.ts';
import { momentOf } from '../time/local-time.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { dueOf, planDue, unplan } from './due-nudges.repository.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { nextOccurrence, type Occurrence, putOff, type Timing } from './occurrence.ts';
import { lockRecipient, noteRecipient, routeOf } from './recipients.repository.ts';
import { type Slot, slotsOf } from './slots.ts';
import { nudgesOfMember } from './usual-nudge.ts';

/** Something that comes, or came, at one time of the day. */
interface Coming {
  readonly nudge: NudgeRow;
  readonly slot: Slot;
}

/** In days: a week, on whichever date it is anywhere. */
const lookedBack = 9;

/** What planning goes by. */
interface Frame {
  readonly timing: Timing;
  readonly now: Instant;
  /** By which rule days were counted until now, where that changed. */
  readonly before: DayRule | undefined;
}

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

/** Whether what is planned goes on as it is: on its way, put off by the member, or due and not sent yet. */
function stays(row: DueRow, { nudge, slot }: Coming, now: Instant): boolean {
  if (row.leaseUntil && row.leaseUntil > now) return true;
  if (nudge.skippedUntil && row.day < nudge.skippedUntil) return false;
  if (row.attempt > 0) return true;
  return row.time === slot.time && row.dueAt <= now && row.expiresAt > now;
}

/** When it comes next, on a day that is not settled; at once where today's time was leapt over. */
function comingNext(
  { nudge, slot }: Coming,
  rows: readonly DueRow[],
  { timing, now, before }: Frame,
): Occurrence | undefined {
  const settled = new Set(rows.filter(({ state }) => state !== 'planned').map(({ day }) => day));
  const isFree = (day: string) => !settled.has(day);
  const today = dayOf(now, timing);
  let next = nextOccurrence(nudge, slot, timing, { from: today, now: '', isFree });
  if (before && next?.day === today && next.dueAt <= now) {
    const moment = momentOf(today, slot.time, before);
    // It was still to come; or it came before today, and today was leapt over by an earlier change.
    const isLeft = (moment && moment > now) || [...settled].some((day) => day < today);
    if (isLeft) return { day: today, ...putOff(now, timing, nudge.chosen === 1) };
  }
  next = nextOccurrence(nudge, slot, timing, { from: addDays(today, -1), now, isFree });
  while (next && next.dueAt <= now) {
    next = nextOccurrence(nudge, slot, timing, { from: addDays(next.day, 1), now, isFree });
  }
  return next;
}
