import { tooMany } from './refusal.ts';

/** How many messages and edits the bot may send in a span. */
export type Limit = { readonly messages: number; readonly milliseconds: number };

/** The limits that are in force; none where nothing is said. */
export type Limits = { readonly overall?: Limit; readonly chat?: Limit; readonly group?: Limit };

/** Keeps the bot to a pace. */
export type Pace = {
  /** Counts one message or edit to `chat` (negative ids are groups); throws a 429 refusal if that is too fast. */
  spend(chat: number, now: number): void;
};

type Times = number[];

const over = (times: Times, limit: Limit, now: number): number => {
  while (times[0] !== undefined && times[0] <= now - limit.milliseconds) times.shift();
  const first = times[0];
  if (first === undefined || times.length < limit.messages) return 0;
  return Math.max(1, Math.ceil((first + limit.milliseconds - now) / 1_000));
};

/** A pace with these limits. */
export const createPace = (limits: Limits): Pace => {
  const overall: Times = [];
  const chats = new Map<number, Times>();
  return {
    spend(chat, now) {
      const limit = chat < 0 ? (limits.group ?? limits.chat) : limits.chat;
      const times = chats.get(chat) ?? [];
      const wait = Math.max(
        limits.overall ? over(overall, limits.overall, now) : 0,
        limit ? over(times, limit, now) : 0,
      );
      if (wait > 0) throw tooMany(wait);
      if (limits.overall) overall.push(now);
      if (limit) chats.set(chat, [...times, now]);
    },
  };
};
