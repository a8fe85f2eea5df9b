import type { Schedule } from '../schedule.ts';
import { type CountedDay, type Progress, type Week, weekdayOfNumber } from './progress.ts';

/**
 * Adds a day to its week, and on Sunday the week to the streak. Returns how far the seven days up to this one met the
 * wish: done twice of three times is 0.67.
 */
export function addToWeek(progress: Progress, week: Week, schedule: Schedule, day: CountedDay): number {
  const times = timesOf(schedule);
  const value = Math.min(1, (week.recent.reduce((sum, one) => sum + one, 0) + day.met) / times);
  week.recent.shift();
  week.recent.push(day.met);
  if (day.met === 1) week.done += 1;
  else if (day.skipped) week.skipped += 1;
  if (isMet(week, times)) progress.longest = Math.max(progress.longest, progress.streak + 1);
  if (weekdayOfNumber(day.number) === 7) {
    if (isMet(week, times)) progress.streak += 1;
    else if (!day.open && wish(week, times) > 0) progress.streak = 0;
    week.done = 0;
    week.skipped = 0;
  }
  return value;
}

/** The streak, with the week that has begun if that is met already. */
export function streakOf({ streak, week }: Progress, schedule: Schedule): number {
  return week && isMet(week, timesOf(schedule)) ? streak + 1 : streak;
}

function isMet(week: Week, times: number): boolean {
  return wish(week, times) > 0 && week.done >= wish(week, times);
}

/** No more is wanted of a week than it has days that are no skips: nothing of one that is all skips, which is passed over. */
function wish({ skipped }: Week, times: number): number {
  return Math.min(times, 7 - skipped);
}

function timesOf(schedule: Schedule): number {
  return schedule.kind === 'weekly' ? schedule.times : 1;
}
