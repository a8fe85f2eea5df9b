import { type Day, dayNumber, dayOfNumber } from '../../time/day.ts';
import { type Amount, isDone } from '../goal.ts';
import { scheduleOf } from '../schedule.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { isWanted, noProgress } from './progress.ts';
import { countLogged, countUnlogged, type Frame, type Kept } from './reckon.ts';
import { isIn } from './spans.ts';
import { streakOf } from './week.ts';

/** Where a tracker stands today. */
export interface Standing {
  /** What streaks are counted in: weeks for n times a week. */
  readonly counts: 'days' | 'weeks';
  readonly streak: number;
  readonly longest: number;
  /** 0 to 1. */
  readonly score: number;
  readonly today: DayStanding;
}

/** What is logged today, whether that is enough, and whether the day is a skip: said so, paused, or not one of its weekdays. */
export interface DayStanding extends Amount {
  readonly day: Day;
  readonly done: boolean;
  readonly skipped: boolean;
}

/** The most missed days that are told. */
const mostMissed = 7;

const nothing: Amount = { entries: 0, amount: null };

/**
 * Where the tracker stands on the frame's day: streaks are counted back from it, over skips and, while it is open, over
 * the day itself. `logged` is what is logged on that day.
 */
export function standingOn(tracker: TrackerRow, kept: Kept | undefined, frame: Frame, logged?: Amount): Standing {
  const schedule = scheduleOf(tracker);
  const progress = kept ? structuredClone(kept.progress) : noProgress(schedule);
  if (kept) {
    countLogged(progress, tracker, kept.upTo, kept.last, frame);
    countUnlogged(progress, schedule, kept.upTo + 1, frame.today + 1, frame);
  }
  const amount = logged ?? (kept?.upTo === frame.today ? kept.last : nothing);
  const skipped = isIn(frame.skips, frame.today) || !isWanted(schedule, frame.today);
  const today = { day: dayOfNumber(frame.today), ...amount, done: isDone(tracker, amount), skipped };
  const { longest, score } = progress;
  return { counts: progress.week ? 'weeks' : 'days', streak: streakOf(progress, schedule), longest, score, today };
}

/**
 * The days between two on which nothing is logged and that are no skips: the latest seven, oldest first. None for n times
 * a week, which misses weeks and not days.
 */
export function missedBetween(tracker: TrackerRow, from: Day, to: Day, { skips }: Pick<Frame, 'skips'>): Day[] {
  const schedule = scheduleOf(tracker);
  const days: Day[] = [];
  if (schedule.kind === 'weekly') return days;
  for (let day = dayNumber(to) - 1; day > dayNumber(from) && days.length < mostMissed; day--) {
    if (isWanted(schedule, day) && !isIn(skips, day)) days.unshift(dayOfNumber(day));
  }
  return days;
}
