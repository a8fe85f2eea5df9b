import { refuse } from '../error.ts';
import type { TrackerRow } from './tracker.entity.ts';

/** On which days something is wanted: every day, on weekdays (Monday 1 to Sunday 7), or 1 to 7 times a week, Monday first. */
export type Schedule =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly weekdays: readonly number[] }
  | { readonly kind: 'weekly'; readonly times: number };

/** The schedule of a tracker, which keeps it as `daily`, `weekdays 1 3 5` or `weekly 3`. */
export function scheduleOf({ schedule }: Pick<TrackerRow, 'schedule'>): Schedule {
  const [kind, ...numbers] = schedule.split(' ');
  if (kind === 'weekdays') return { kind, weekdays: numbers.map(Number) };
  return kind === 'weekly' ? { kind, times: Number(numbers[0]) } : { kind: 'daily' };
}

/** The schedule as it is kept; `value_invalid` for days and times that no week has. All seven days are daily. */
export function keptSchedule(schedule: Schedule): string {
  if (schedule.kind === 'daily') return 'daily';
  if (schedule.kind === 'weekly') return `weekly ${within(schedule.times)}`;
  const weekdays = [...new Set(schedule.weekdays.map(within))].sort();
  if (weekdays.length === 0) refuse('value_invalid', { option: 'schedule', min: 1, max: 7 });
  return weekdays.length === 7 ? 'daily' : `weekdays ${weekdays.join(' ')}`;
}

/** How many times a day something is wanted, on average: 3 times a week are 3/7. */
export function wantedPerDay(schedule: Schedule): number {
  if (schedule.kind === 'daily') return 1;
  return (schedule.kind === 'weekly' ? schedule.times : schedule.weekdays.length) / 7;
}

function within(number: number): number {
  const fits = Number.isInteger(number) && number >= 1 && number <= 7;
  return fits ? number : refuse('value_invalid', { option: 'schedule', min: 1, max: 7 });
}
