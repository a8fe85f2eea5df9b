import { Client, Events, Options, type RateLimitData } from 'discord.js';
import type { Log } from './log.ts';
import { toldError } from './told-error.ts';

/** Which API is called, and how many times a second. */
interface Rest {
  readonly apiRoot: string | undefined;
  readonly pace: number;
}

/**
 * A client that asks for no events but interactions, and keeps of people and messages no more than it needs. What happens
 * to its connection until `over` is told to the log.
 */
export function openClient({ apiRoot, pace }: Rest, log: Log, over: AbortSignal): Client {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { ...(apiRoot && { api: apiRoot }), version: '10', globalRequestsPerSecond: pace, rejectOnRateLimit },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
  });
  client.on(Events.Error, (error) => log.error(toldError(error), 'the client reports an error'));
  client.on(Events.ShardError, (error) => {
    if (!over.aborted) log.warn(toldError(error), 'the connection to Discord failed');
  });
  client.on(Events.ShardReconnecting, () => {
    if (!over.aborted) log.info({}, 'the connection to Discord is made anew');
  });
  return client;
}

/** In milliseconds: what the bot sends first is put off rather than held that long. */
const longestHold = 2_000;

/** Whether a call is given up that must wait: what the bot sends first is, for somebody else's can go meanwhile. */
function rejectOnRateLimit({ method, route, retryAfter }: RateLimitData): boolean {
  const isFirst = method === 'POST' && (route === '/channels/:id/messages' || route === '/users/@me/channels');
  return isFirst && retryAfter > longestHold;
}
