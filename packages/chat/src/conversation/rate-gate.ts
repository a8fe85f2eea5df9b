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

/** `pass`; or, once for each limit, the limit that was reached; then `silence` until its window ends. */
export type Verdict = 'pass' | 'silence' | Limit;

/** Asks the gate for one message of a person; a `quiet` one cannot be answered with a warning, which is kept for later. */
export type Gate = (person: string, quiet?: boolean) => Verdict;

interface Window {
  readonly limit: Limit;
  readonly endsAt: number;
  /** Messages let through. */
  count: number;
  warned: boolean;
}

/** Many people are remembered before windows that have ended are swept out, and not more often than this. */
const sweepAt = 10_000;
const sweepEvery = 60_000;

/**
 * The gate in front of the conversation: no query and no send for who writes too much. Each person has their own windows;
 * what is not let through counts for none of them.
 */
export function rateGate(limits: readonly Limit[], clock: Clock): Gate {
  const people = new Map<string, Window[]>();
  let sweptAt = Number.NEGATIVE_INFINITY;
  return (person, quiet = false) => {
    const now = Date.parse(clock());
    if (people.size >= sweepAt && now - sweptAt >= sweepEvery) {
      sweep(people, now);
      sweptAt = now;
    }
    const known = people.get(person);
    const windows = limits.map((limit, index) => {
      const window = known?.[index];
      return window && window.endsAt > now ? window : { limit, endsAt: now + limit.within, count: 0, warned: false };
    });
    people.set(person, windows);
    const [closed] = windows
      .filter(({ count, limit }) => count >= limit.messages)
      .sort((one, other) => other.endsAt - one.endsAt);
    if (!closed) {
      for (const window of windows) window.count += 1;
      return 'pass';
    }
    if (closed.warned || quiet) return 'silence';
    closed.warned = true;
    return closed.limit;
  };
}

function sweep(people: Map<string, Window[]>, now: number): void {
  for (const [person, windows] of people) if (windows.every((window) => window.endsAt <= now)) people.delete(person);
}
