import { Client, Events, Options } from 'discord.js';
import type { Log } from './log.ts';
import { toldError } from './told-error.ts';

/**
 * A client that asks for no events but interactions, and keeps of people and messages no more than it needs. What happens
 * to its connection until `over` is told to the log.
 */
export function openClient(apiRoot: string | undefined, log: Log, over: AbortSignal): Client {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { ...(apiRoot && { api: apiRoot }), version: '10' },
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
