import type { Schedule } from '../schedule.ts';

/** What days in order have come to. The score is 0 to 1; `week` is there for n times a week, whose streaks are of weeks. */
export interface Progress {
  streak: number;
  longest: number;
  score: number;
  week: Week | undefined;
}

/** How far each of the last six days met its wish, and the days done and skipped of the week so far. */
export interface Week {
  readonly recent: number[];
  done: number;
  skipped: number;
}

/** How days count: a skip is neither done nor missed; an open one, today or later, is not missed yet. */
export interface Counts {
  readonly skipped: boolean;
  readonly open: boolean;
}

/** A day, by its number. `met` is how far it met its wish, 0 to 1: with 1 it is done, whatever it is besides. */
export interface CountedDay extends Counts {
  readonly number: number;
  readonly met: number;
}

/** Where everybody begins. */
export function noProgress(schedule: Schedule): Progress {
  const week = { recent: [0, 0, 0, 0, 0, 0], done: 0, skipped: 0 };
  return { streak: 0, longest: 0, score: 0, week: schedule.kind === 'weekly' ? week : undefined };
}

/** The day of the week, Monday 1 to Sunday 7, of a day's number. */
export function weekdayOfNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether the schedule wants something on that day; the days that it does not want are skips. */
export function isWanted(schedule: Schedule, day: number): boolean {
  return schedule.kind !== 'weekdays' || schedule.weekdays.includes(weekdayOfNumber(day));
}
