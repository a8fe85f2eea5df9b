import type { Diff } from '../../journal/fact.ts';
import { type DayRule, dayNumber, dayOf, type Instant } from '../../time/day.ts';
import { missingDates } from '../../time/missing-dates.ts';

/** That a member's zone or day start changed, as their journal has it. */
export interface RuleChange {
  readonly number: number;
  readonly at: Instant;
  readonly what: Diff;
}

/** Which days a member had, by their numbers. */
export interface Calendar {
  /** The days that did not exist for the member, in order. */
  readonly absent: readonly number[];
  /** The number of the last change in the journal, 0 without any. */
  readonly rule: number;
  /** The earliest day that the changes after that number began again with; -Infinity when the zone was unknown until then. */
  reopened(rule: number): number;
}

/**
 * The days of a member who lives by `now` since the last of the changes. A day does not exist when a change led over it,
 * or when the zone of its time left it out, and the member did not live it before or after.
 */
export function calendarOf(changes: readonly RuleChange[], now: DayRule): Calendar {
  const rules = rulesBetween(changes, now);
  const absent = new Set<number>();
  const began: { number: number; day: number }[] = [];
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let furthest = Number.NEGATIVE_INFINITY;
  const live = (zone: string, to: number) => {
    const missing = missingDates(zone).map(dayNumber);
    for (const day of absent) if (day >= first && day <= to && !missing.includes(day)) absent.delete(day);
    for (const day of missing) if (day > first && day < to && day > furthest) absent.add(day);
    furthest = Math.max(furthest, to);
  };
  for (const [index, { number, at, what }] of changes.entries()) {
    const [before, after] = [rules[index], rules[index + 1]] as [DayRule, DayRule];
    // A rule that was changed at once was nobody's.
    if (at !== changes[index - 1]?.at) {
      last = dayNumber(dayOf(momentBefore(at), before));
      live(before.zone, last);
    }
    first = dayNumber(dayOf(at, after));
    for (let day = Math.max(last, furthest) + 1; day < first; day++) absent.add(day);
    const wasUnknown = what.timeZone?.includes(null) ?? false;
    began.push({ number, day: wasUnknown ? Number.NEGATIVE_INFINITY : first });
  }
  live(now.zone, Number.POSITIVE_INFINITY);
  return {
    absent: [...absent].sort((a, b) => a - b),
    rule: changes.at(-1)?.number ?? 0,
    reopened: (rule) => Math.min(...began.filter(({ number }) => number > rule).map(({ day }) => day)),
  };
}

/** A day that begins at that very moment has not begun before it. */
function momentBefore(at: Instant): Instant {
  return new Date(Date.parse(at) - 1).toISOString();
}

/** The rule before each change, and at last that of now. Where the zone is not known it is that of the time after, or now. */
function rulesBetween(changes: readonly RuleChange[], now: DayRule): DayRule[] {
  const rules: DayRule[] = [now];
  let { zone, dayStart } = now;
  for (const { what } of changes.toReversed()) {
    zone = (what.timeZone?.[0] as string | null | undefined) ?? zone;
    dayStart = (what.dayStart?.[0] as number | undefined) ?? dayStart;
    rules.unshift({ zone, dayStart });
  }
  return rules;
}
