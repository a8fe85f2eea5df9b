import { refuse } from '../../error.ts';
import { type Actor, todayOf } from '../../journal/actor.ts';
import { type Day, dayOf, type Instant, isDay } from '../../time/day.ts';

/** The first day for which something can be logged. */
export const earliestDay: Day = '1900-01-01';

/** What was said of when: nothing, a day, a moment, or both. */
export interface When {
  readonly day?: Day | undefined;
  readonly at?: Instant | undefined;
}

/**
 * The day and the moment of an entry: now and today unless said otherwise; a moment belongs to its day in the actor's
 * zone. Refuses with `date_in_future`, and with `value_invalid` what is no day since 1900.
 */
export function checkWhen(actor: Actor, { day: said, at }: When): { day: Day; at: Instant } {
  const today = todayOf(actor);
  if (at !== undefined && !isInstant(at)) refuse('value_invalid', { option: 'day', text: at });
  const day = said ?? (at === undefined ? today : dayOf(at, actor.member));
  if (!isDay(day) || day < earliestDay) refuse('value_invalid', { option: 'day', text: day });
  if (day > today || (at !== undefined && at > actor.now)) refuse('date_in_future', { day, today });
  return { day, at: at ?? actor.now };
}

/** Whether only a day was said, and not today: what is logged today is logged at its moment. */
export function isDayAlone(actor: Actor, { day, at }: When): boolean {
  return at === undefined && day !== undefined && day !== todayOf(actor);
}

function isInstant(text: string): boolean {
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === text;
}
