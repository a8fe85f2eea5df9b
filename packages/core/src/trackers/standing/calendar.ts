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
 * or when the zone of its time left it out, and no later change led back to it or before it.
 */
export function calendarOf(changes: readonly RuleChange[], now: DayRule): Calendar {
  const rules = rulesBetween(changes, now);
  const absent = new Set<number>();
  const began: { number: number; day: number }[] = [];
  const leave = (zone: string, from: number, to: number) => {
    for (const day of missingDates(zone).map(dayNumber)) if (day > from && day < to) absent.add(day);
  };
  let start = Number.NEGATIVE_INFINITY;
  for (const [index, { number, at, what }] of changes.entries()) {
    const [before, after] = [rules[index], rules[index + 1]] as [DayRule, DayRule];
    const [last, first] = [before, after].map((rule) => dayNumber(dayOf(at, rule))) as [number, number];
    leave(before.zone, start, last);
    for (let day = last + 1; day < first; day++) absent.add(day);
    for (const day of absent) if (day >= first) absent.delete(day);
    const wasUnknown = what.timeZone?.includes(null) ?? false;
    began.push({ number, day: wasUnknown ? Number.NEGATIVE_INFINITY : first });
    start = first;
  }
  leave(now.zone, start, Number.POSITIVE_INFINITY);
  return {
    absent: [...absent].sort((a, b) => a - b),
    rule: changes.at(-1)?.number ?? 0,
    reopened: (rule) => Math.min(...began.filter(({ number }) => number > rule).map(({ day }) => day)),
  };
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
