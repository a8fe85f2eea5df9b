import { addDays, type DayRule, dayOf, type Instant } from '../time/day.ts';
import { momentOf } from '../time/local-time.ts';
import { type Occurrence, putOff, type Timing } from './due-from.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { isSetFor } from './is-wanted.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { nextOccurrence, occurrenceAfter } from './occurrence.ts';
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
  /** By which days were counted until now, and whether that changed. */
  readonly rule: DayRule;
  readonly isMoved: boolean;
}

/** Whether what is planned goes on as it is: on its way, due and not sent yet, or held back since it was due. */
export function stays(row: DueRow, { nudge }: Coming, { rule, now }: Frame): boolean {
  if (row.leaseUntil && row.leaseUntil > now) return true;
  if (!isSetFor(nudge, row) || row.expiresAt <= now) return false;
  const moment = momentOf(row.day, row.time, rule);
  return row.dueAt <= now || (moment !== undefined && moment <= now);
}

/** Whether the day of what was planned is leapt over before its time. */
export function isLeapt({ day, dueAt }: DueRow, { timing, now, isMoved }: Frame): boolean {
  return isMoved && dueAt > now && day < dayOf(now, timing);
}

/** When it comes next, on a day that is not settled; at once where today's time was leapt over. */
export function comingNext(
  { nudge, slot }: Coming,
  rows: readonly DueRow[],
  { timing, now, isMoved }: Frame,
): Occurrence | undefined {
  const settled = new Set(rows.filter(({ state }) => !['planned', 'leapt'].includes(state)).map(({ day }) => day));
  const isFree = (day: string) => !settled.has(day);
  const today = dayOf(now, timing);
  const first = nextOccurrence(nudge, slot, timing, { from: today, now: '', isFree });
  if (isMoved && first?.day === today && first.dueAt <= now) {
    // It was still to come, today or on a day that is leapt over now; or today was leapt over before.
    const isLeft = rows.some(({ state, day, dueAt }) =>
      state === 'leapt' ? day === today : state === 'planned' && day <= today && dueAt > now,
    );
    if (isLeft) return { day: today, ...putOff(now, timing, nudge.chosen === 1) };
  }
  return occurrenceAfter(nudge, slot, timing, { from: addDays(today, -1), now, isFree });
}
