import { addDays, type DayRule, dayOf, type Instant } from '../time/day.ts';
import { momentOf } from '../time/local-time.ts';
import type { DueRow } from './due-nudge.entity.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { nextOccurrence, type Occurrence, putOff, type Timing } from './occurrence.ts';
import type { Slot } from './slots.ts';

/** Something that comes, or came, at one time of the day. */
export interface Coming {
  readonly nudge: NudgeRow;
  readonly slot: Slot;
}

/** What planning goes by. */
export interface Frame {
  readonly timing: Timing;
  readonly now: Instant;
  /** By which rule days were counted until now, where that changed. */
  readonly before: DayRule | undefined;
}

/** Whether what is planned goes on as it is: on its way, put off by the member, or due and not sent yet. */
export function stays(row: DueRow, { nudge, slot }: Coming, now: Instant): boolean {
  if (row.leaseUntil && row.leaseUntil > now) return true;
  if (nudge.skippedUntil && row.day < nudge.skippedUntil) return false;
  if (row.attempt > 0) return true;
  return row.time === slot.time && row.dueAt <= now && row.expiresAt > now;
}

/** When it comes next, on a day that is not settled; at once where today's time was leapt over. */
export function comingNext(
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
