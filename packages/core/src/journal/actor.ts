import { type Day, type DayRule, dayOf, type Instant } from '../time/day.ts';
import type { Platform } from './platform.ts';

/** Who does something, for which household, through which platform, and when. */
export interface Actor {
  readonly member: { readonly id: number } & DayRule;
  readonly household: { readonly id: number };
  readonly via: Platform;
  readonly now: Instant;
}

/** The actor's present day, in the member's zone. */
export function todayOf(actor: Actor): Day {
  return dayOf(actor.now, actor.member);
}
