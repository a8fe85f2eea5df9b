import { tooMany } from './refusal.ts';

/** How many calls the bot may make in a span. */
export type Limit = { readonly calls: number; readonly milliseconds: number };

/** The limits that are in force; none where nothing is said. */
export type Limits = {
  /** All calls with the bot's token; those to interactions do not count, as with Discord. */
  readonly overall?: Limit;
  /** Messages sent to one channel. */
  readonly channel?: Limit;
};

/** Keeps the bot to a pace. */
export type Pace = {
  /** Counts one call, and one message to `channel` if it is given; throws a 429 refusal if that is too fast. */
  spend(channel: string | undefined, now: number): void;
};

type Times = number[];

const over = (times: Times, limit: Limit, now: number): number => {
  while (times[0] !== undefined && times[0] <= now - limit.milliseconds) times.shift();
  const first = times[0];
  if (first === undefined || times.length < limit.calls) return 0;
  return Math.max(0.001, (first + limit.milliseconds - now) / 1_000);
};

/** A pace with these limits. */
export const createPace = (limits: Limits): Pace => {
  const overall: Times = [];
  const channels = new Map<string, Times>();
  return {
    spend(channel, now) {
      const wait = limits.overall ? over(overall, limits.overall, now) : 0;
      if (wait > 0) throw tooMany(wait, true);
      if (limits.channel && channel !== undefined) {
        const times = channels.get(channel) ?? [];
        const waitHere = over(times, limits.channel, now);
        if (waitHere > 0) throw tooMany(waitHere);
        channels.set(channel, [...times, now]);
      }
      if (limits.overall) overall.push(now);
    },
  };
};
