import type { Goal } from '../../packages/core/src/trackers/goal.ts';
import type { TrackerKind } from '../../packages/core/src/trackers/kind.ts';
import type { Schedule } from '../../packages/core/src/trackers/schedule.ts';

/** A tracker and all that bears on its streak and score; days are `YYYY-MM-DD`. */
export interface Story {
  readonly kind: TrackerKind;
  readonly daily: 'sum' | 'last';
  readonly goal: Goal | null;
  readonly schedule: Schedule;
  /** In the order of their moments. */
  readonly entries: readonly { readonly day: string; readonly value: number }[];
  /** From a day to a day. */
  readonly skips: readonly (readonly [first: string, last: string])[];
  readonly today: string;
  /** Whether the day existed for the member. */
  readonly exists: (day: string) => boolean;
}

interface Told {
  readonly day: string;
  readonly done: boolean;
  readonly met: number;
  readonly skipped: boolean;
  readonly open: boolean;
}

/** Streak, longest streak and score as they are defined: looking at every day, and back from the last one. Slow and plain. */
export function byDefinition(story: Story): { streak: number; longest: number; score: number } {
  const days = daysOf(story);
  return {
    ...(story.schedule.kind === 'weekly' ? weekly(days, story.schedule.times) : daily(days)),
    score: score(story, days),
  };
}

/** Every day from three weeks before the first one of which something is known, a Monday, to today or the last one. */
function daysOf(story: Story): Told[] {
  const known = [
    ...story.entries.map(({ day }) => day),
    ...story.skips.flat().filter((day) => day !== '9999-12-31'),
  ].sort();
  const first = known[0] ?? story.today;
  const last = [story.today, ...story.entries.map(({ day }) => day)].sort().at(-1) as string;
  let day = step(first, -21);
  while (weekday(day) !== 1) day = step(day, -1);
  const days: Told[] = [];
  for (; day <= last; day = step(day, 1)) {
    const met = metOn(story, day);
    const unwanted = story.schedule.kind === 'weekdays' && !story.schedule.weekdays.includes(weekday(day));
    const told = story.skips.some(([from, to]) => from <= day && day <= to);
    const skipped = met !== 1 && (told || unwanted || !story.exists(day));
    days.push({ day, met, done: met === 1, skipped, open: day >= story.today });
  }
  return days;
}

function metOn({ kind, daily, goal, entries }: Story, day: string): number {
  const values = entries.filter((entry) => entry.day === day).map(({ value }) => value);
  const last = values.at(-1);
  if (last === undefined) return 0;
  if (kind === 'yesno') return values.includes(1) ? 1 : 0;
  if (!goal) return 1;
  const sum = Math.round(values.reduce((all, value) => all + value, 0) * 1e6) / 1e6;
  const amount = kind === 'number' && daily === 'last' ? last : sum;
  if (goal.side === 'least') return amount >= goal.amount ? 1 : Math.max(0, amount / goal.amount);
  return amount <= goal.amount ? 1 : goal.amount / amount;
}

function daily(days: readonly Told[]): { streak: number; longest: number } {
  const back = (from: number) => {
    let streak = 0;
    for (const { done, skipped, open } of days.slice(0, from + 1).toReversed()) {
      if (done) streak += 1;
      else if (!skipped && !open) break;
    }
    return streak;
  };
  const streaks = days.map((_, index) => back(index));
  return { streak: streaks.at(-1) ?? 0, longest: Math.max(0, ...streaks) };
}

function weekly(days: readonly Told[], times: number): { streak: number; longest: number } {
  const weeks: Told[][] = [];
  for (let at = 0; at < days.length; at += 7) weeks.push(days.slice(at, at + 7));
  const told = weeks.map((week) => {
    const wish = Math.min(times, 7 - week.filter(({ skipped }) => skipped).length);
    const isOpen = week.length < 7 || (week.at(-1) as Told).open;
    const isMet = wish > 0 && week.filter(({ done }) => done).length >= wish;
    return { isMet, passes: wish === 0 || isOpen };
  });
  const back = (from: number) => {
    let streak = 0;
    for (const { isMet, passes } of told.slice(0, from + 1).toReversed()) {
      if (isMet) streak += 1;
      else if (!passes) break;
    }
    return streak;
  };
  const streaks = told.map((_, index) => back(index));
  return { streak: streaks.at(-1) ?? 0, longest: Math.max(0, ...streaks) };
}

function score({ schedule }: Story, days: readonly Told[]): number {
  const wanted = schedule.kind === 'daily' ? 7 : schedule.kind === 'weekly' ? schedule.times : schedule.weekdays.length;
  const memory = 0.5 ** (Math.sqrt(wanted / 7) / 13);
  let score = 0;
  for (const [index, { met, done, skipped, open }] of days.entries()) {
    if (!done && (skipped || open)) continue;
    const week = days.slice(Math.max(0, index - 6), index + 1).reduce((all, day) => all + day.met, 0);
    const value = schedule.kind === 'weekly' ? Math.min(1, week / schedule.times) : met;
    score = score * memory + value * (1 - memory);
  }
  return score;
}

/** The day some days later. */
export function step(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
