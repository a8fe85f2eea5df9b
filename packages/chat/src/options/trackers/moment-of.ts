import { type Actor, addDays, type Day, type Instant } from '@tend/core';
import { DateTime } from 'luxon';
import type { SaidWhen } from '../when.ts';

/** What the core takes of when: a day, a moment, or both. */
export interface Moment {
  readonly day?: Day;
  readonly at?: Instant;
}

/** Whether the moment is still to come. */
export function isAhead({ day, at }: Moment, { now }: Pick<Actor, 'now'>, today: Day): boolean {
  return (day ?? '') > today || (at ?? '') > now;
}

/**
 * The moment that was said, by the clock of the member's zone: a time alone is the latest such time not after now, one
 * before the day starts belongs to the night that ends the day said. A time that a change of clocks leaves out moves on.
 */
export function momentOf({ day, minute }: SaidWhen, { member, now }: Actor, today: Day): Moment {
  if (minute === undefined) return day === undefined ? {} : { day };
  const { zone, dayStart } = member;
  const on = (date: Day): Instant => {
    const time = DateTime.fromISO(date, { zone }).set({ hour: Math.floor(minute / 60), minute: minute % 60 });
    return time.toUTC().toISO() ?? now;
  };
  const night = minute < dayStart * 60;
  const date = day ?? today;
  const at = night ? on(addDays(date, 1)) : on(date);
  if (at <= now) return { day: date, at };
  if (day === undefined) return { day: addDays(date, -1), at: night ? on(date) : on(addDays(date, -1)) };
  return night && on(day) <= now ? { day, at: on(day) } : { day, at };
}
