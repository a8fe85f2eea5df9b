import type { Clock } from '@tend/core';

/** How many messages one person may send in a window of so many milliseconds. */
export interface Limit {
  readonly messages: number;
  readonly within: number;
}

/** 100 a minute and 24,000 a day. */
export const usualLimits: readonly Limit[] = [
  { messages: 100, within: 60_000 },
  { messages: 24_000, within: 24 * 3_600_000 },
];

/** `pass`; or `warn` once when a limit is passed, then `silence` until its window ends. */
export type Verdict = 'pass' | 'warn' | 'silence';

interface Window {
  readonly endsAt: number;
  count: number;
}

/** Many people are remembered before windows that have ended are swept out. */
const sweepAt = 10_000;

/** The gate in front of the conversation: no query and no send for who writes too much. Each person has their own windows. */
export function rateGate(limits: readonly Limit[], clock: Clock): (person: string) => Verdict {
  const people = new Map<string, Window[]>();
  return (person) => {
    const now = Date.parse(clock());
    if (people.size >= sweepAt) sweep(people, now);
    const known = people.get(person);
    const windows = limits.map(({ within }, index) => {
      const window = known?.[index];
      return window && window.endsAt > now ? window : { endsAt: now + within, count: 0 };
    });
    people.set(person, windows);
    const beyond = windows.map((window, index) => ++window.count - (limits[index]?.messages ?? 0));
    const most = Math.max(...beyond);
    if (most <= 0) return 'pass';
    return beyond.every((by) => by <= 1) ? 'warn' : 'silence';
  };
}

function sweep(people: Map<string, Window[]>, now: number): void {
  for (const [person, windows] of people) if (windows.every((window) => window.endsAt <= now)) people.delete(person);
}
