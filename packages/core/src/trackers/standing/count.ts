import { type Schedule, wantedPerDay } from '../schedule.ts';
import { type CountedDay, type Counts, isWanted, type Progress, weekdayOfNumber } from './progress.ts';
import { addToWeek } from './week.ts';

/**
 * How much of a score one day leaves: `0.5 ** (√f / 13)`, f being the wanted repetitions per day. Done daily, 13 days
 * make 50 %, and one miss at 100 % leaves 94.8 %.
 */
export function memoryOf(schedule: Schedule): number {
  return 0.5 ** (Math.sqrt(wantedPerDay(schedule)) / 13);
}

/** Counts one day: `score = score · m + value · (1 − m)`, but for skips and open days, which leave streak and score as they are. */
export function countDay(progress: Progress, schedule: Schedule, day: CountedDay): void {
  const done = day.met === 1;
  const value = progress.week ? addToWeek(progress, progress.week, schedule, day) : day.met;
  if (!done && (day.skipped || day.open || !isWanted(schedule, day.number))) return;
  const memory = memoryOf(schedule);
  progress.score = progress.score * memory + value * (1 - memory);
  if (progress.week) return;
  progress.streak = done ? progress.streak + 1 : 0;
  progress.longest = Math.max(progress.longest, progress.streak);
}

/** Counts the days `from` to before `to`, on none of which anything is logged, by formula: k misses leave `score · mᵏ`. */
export function countGap(progress: Progress, schedule: Schedule, from: number, to: number, as: Counts): void {
  let day = from;
  if (progress.week) {
    const dayByDay = () => countDay(progress, schedule, { number: day++, met: 0, ...as });
    // Until the week begins on which nothing before it bears.
    while (day < to && !(weekdayOfNumber(day) === 1 && progress.week.recent.every((met) => met === 0))) dayByDay();
    const weeks = Math.max(0, Math.floor((to - day) / 7));
    if (weeks > 0) countMisses(progress, schedule, as.skipped || as.open ? 0 : weeks * 7);
    day += weeks * 7;
    while (day < to) dayByDay();
  } else if (!as.skipped && !as.open) {
    countMisses(progress, schedule, wantedIn(schedule, from, to));
  }
}

function countMisses(progress: Progress, schedule: Schedule, missed: number): void {
  if (missed === 0) return;
  progress.score *= memoryOf(schedule) ** missed;
  progress.streak = 0;
}

/** How many of the days `from` to before `to` the schedule wants. */
function wantedIn(schedule: Schedule, from: number, to: number): number {
  if (schedule.kind !== 'weekdays') return to - from;
  const weeks = Math.floor((to - from) / 7);
  let wanted = weeks * schedule.weekdays.length;
  for (let day = from + weeks * 7; day < to; day++) wanted += isWanted(schedule, day) ? 1 : 0;
  return wanted;
}
