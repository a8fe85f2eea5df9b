import { type Day, dayNumber } from '../../time/day.ts';
import { type Amount, met } from '../goal.ts';
import { type Schedule, scheduleOf } from '../schedule.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { countDay, countGap } from './count.ts';
import { noProgress, type Progress, weekdayOfNumber } from './progress.ts';
import { eachStretch, isIn, joined, type Span } from './spans.ts';

/** What a day's entries come to. */
export interface DayTotal extends Amount {
  readonly day: Day;
  readonly amount: number;
}

/** The days that are skips for a tracker but for its weekdays, and the present day. Days are numbers. */
export interface Frame {
  readonly skips: readonly Span[];
  readonly today: number;
}

/** All days before `upTo` counted, and what is logged on that day. */
export interface Kept {
  readonly upTo: number;
  readonly progress: Progress;
  readonly last: Amount;
  /** Whether the day `upTo` was skipped. */
  readonly skipped: boolean;
}

const nothing: Amount = { entries: 0, amount: null };

/** The days that are skips: those said, those that do not exist, and the pause that has not ended. */
export function skipsFor(
  tracker: Pick<TrackerRow, 'pausedOn'>,
  said: readonly Span[],
  absent: readonly number[],
): readonly Span[] {
  const pause = tracker.pausedOn ? [{ first: dayNumber(tracker.pausedOn), last: Number.POSITIVE_INFINITY }] : [];
  return joined([...said, ...absent.map((day) => ({ first: day, last: day })), ...pause]);
}

/** Counts one day with what is logged on it. */
export function countLogged(progress: Progress, tracker: TrackerRow, number: number, amount: Amount, frame: Frame) {
  const as = { skipped: isIn(frame.skips, number), open: number >= frame.today };
  countDay(progress, scheduleOf(tracker), { number, met: met(tracker, amount), ...as });
}

/** Counts the days `from` to before `to`, on which nothing is logged. */
export function countUnlogged(progress: Progress, schedule: Schedule, from: number, to: number, frame: Frame): void {
  eachStretch(frame.skips, from, to, (first, end, skipped) => {
    const closed = Math.max(first, Math.min(end, frame.today));
    if (first < closed) countGap(progress, schedule, first, closed, { skipped, open: false });
    if (closed < end) countGap(progress, schedule, closed, end, { skipped, open: true });
  });
}

/**
 * Counts a tracker from its first day: `totals` are its logged days in order, `said` the days that were skipped, which
 * the frame's skips hold too. Undefined when there are neither.
 */
export function reckon(
  tracker: TrackerRow,
  totals: readonly DayTotal[],
  said: readonly Span[],
  frame: Frame,
): Kept | undefined {
  const ends = [...totals.slice(0, 1), ...totals.slice(-1)].map(({ day }) => dayNumber(day));
  const first = Math.min(...ends, ...said.map((span) => span.first));
  const upTo = Math.max(...ends, ...said.map((span) => span.last));
  if (!Number.isFinite(upTo)) return undefined;
  const schedule = scheduleOf(tracker);
  const progress = noProgress(schedule);
  // Skips before the first entry lower what its week must come to.
  let day = first - weekdayOfNumber(first) + 1;
  let last = nothing;
  for (const total of totals) {
    const number = dayNumber(total.day);
    if (number === upTo) last = total;
    if (number >= upTo) break;
    countUnlogged(progress, schedule, day, number, frame);
    countLogged(progress, tracker, number, total, frame);
    day = number + 1;
  }
  countUnlogged(progress, schedule, day, upTo, frame);
  return { upTo, progress, last, skipped: said.some((span) => span.first <= upTo && upTo <= span.last) };
}

/** What is kept, brought to a later day on which something is logged. */
export function advanced(kept: Kept, tracker: TrackerRow, day: Day, last: Amount, frame: Frame): Kept {
  const upTo = dayNumber(day);
  if (upTo === kept.upTo) return { ...kept, last };
  const progress = structuredClone(kept.progress);
  countLogged(progress, tracker, kept.upTo, kept.last, frame);
  countUnlogged(progress, scheduleOf(tracker), kept.upTo + 1, upTo, frame);
  return { upTo, progress, last, skipped: false };
}
