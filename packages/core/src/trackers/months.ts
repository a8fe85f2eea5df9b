import { type Day, dayNumber } from '../time/day.ts';
import { isDone } from './goal.ts';
import { dailyOf } from './kind.ts';
import { scheduleOf } from './schedule.ts';
import { noProgress, weekdayOfNumber } from './standing/progress.ts';
import { countLogged, countUnlogged, type DayTotal, type Frame } from './standing/reckon.ts';
import { streakOf } from './standing/week.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { keptNumber } from './tracker-limits.ts';

/** The first and the last day of a month. */
export interface Month {
  readonly from: Day;
  readonly to: Day;
}

/** What was logged in a month. */
export interface Amounts {
  readonly entries: number;
  readonly daysLogged: number;
  readonly daysDone: number;
  /** Of durations and of numbers that add up; null for others and without entries. */
  readonly total: number | null;
  /** Of what the days came to; null for choices, yes and no, and without entries. */
  readonly average: number | null;
}

/** How streak and score went. */
export interface Course {
  /** The most that the streak stood at on a day of the month. */
  readonly bestStreak: number;
  /** 0 to 1: at the end of the month, or today. */
  readonly score: number;
}

/** What the days of the tracker came to in the month. */
export function amountsOf(tracker: TrackerRow, totals: readonly DayTotal[], { from, to }: Month): Amounts {
  const days = totals.filter(({ day }) => from <= day && day <= to);
  const sum = days.reduce((all, { amount }) => all + amount, 0);
  const adds = dailyOf(tracker) === 'sum';
  const isMeasured = adds || tracker.kind === 'number' || tracker.kind === 'mood';
  return {
    entries: days.reduce((all, { entries }) => all + entries, 0),
    daysLogged: days.length,
    daysDone: days.filter((total) => isDone(tracker, total)).length,
    total: adds && days.length > 0 ? keptNumber(sum) : null,
    average: isMeasured && days.length > 0 ? keptNumber(sum / days.length) : null,
  };
}

/** How streak and score went in months that follow one another; `totals` are all logged days up to their end, in order. */
export function coursesOf(
  tracker: TrackerRow,
  totals: readonly DayTotal[],
  frame: Frame,
  months: readonly Month[],
): Course[] {
  const schedule = scheduleOf(tracker);
  const progress = noProgress(schedule);
  const ends = [totals[0], totals.at(-1)].map((total) => (total ? dayNumber(total.day) : frame.today));
  const [first, last] = ends as [number, number];
  let day = first - weekdayOfNumber(first) + 1;
  let next = 0;
  const count = (end: number, each: boolean, seen: () => void) => {
    while (day < end) {
      const total = totals[next];
      const logged = total ? dayNumber(total.day) : end;
      if (total && logged === day) {
        countLogged(progress, tracker, day, total, frame);
        day += 1;
        next += 1;
      } else {
        const until = each ? day + 1 : Math.min(logged, end);
        countUnlogged(progress, schedule, day, until, frame);
        day = until;
      }
      seen();
    }
  };
  return months.map(({ from, to }) => {
    let bestStreak = 0;
    count(dayNumber(from), false, () => {});
    count(Math.min(dayNumber(to), Math.max(frame.today, last)) + 1, true, () => {
      bestStreak = Math.max(bestStreak, streakOf(progress, schedule));
    });
    return { bestStreak, score: progress.score };
  });
}
