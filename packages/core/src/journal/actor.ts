import { type Day, type DayRule, dayOf, type Instant } from '../time/day.ts';
import type { Platform } from './platform.ts';

/** Who does something, for which household, through which platform, and when. */
export interface Actor {
  readonly member: { readonly id: number } & DayRule;
  readonly household: { readonly id: number };
  readonly via: Platform;
  readonly now: Instant;
}

const days = new WeakMap<Actor, Day>();

/** The actor's present day, in the member's zone. Reckoned once for each actor: zones are slow. */
export function todayOf(actor: Actor): Day {
  const known = days.get(actor);
  if (known) return known;
  const today = dayOf(actor.now, actor.member);
  days.set(actor, today);
  return today;
}
