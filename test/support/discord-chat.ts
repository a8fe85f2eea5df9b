import { type Conversation, createConversation } from '@tend/chat';
import { type Language, openStore, type Store } from '@tend/core';
import { runDiscord } from '@tend/discord-bot';
import { type DiscordOptions, type DiscordServer, startDiscord } from './discord/start-discord.ts';
import { emptyStore } from './empty-store.ts';

/** Tend at work as a bot on a local Discord. */
export interface DiscordChat {
  readonly server: DiscordServer;
  readonly store: Store;
  /** Whatever was logged, by level. */
  readonly logged: Record<'info' | 'warn' | 'error', object[]>;
  /** Lets time pass for Tend. */
  wait(milliseconds: number): void;
  /** Ends the bot and everything else. */
  close(): Promise<void>;
}

/** How a chat is to be. */
export interface DiscordChatOptions {
  readonly url?: string;
  readonly discord?: DiscordOptions;
  /** Puts something in front of the conversation. */
  readonly before?: (conversation: Conversation) => Conversation;
}

/** Starts a bot over an empty database in memory and waits until its commands are there; it is 11:00 on Friday, 20 November 2026 in Paris. */
export async function openDiscordChat(
  language: Language,
  { url, discord = {}, before = (conversation) => conversation }: DiscordChatOptions = {},
): Promise<DiscordChat> {
  const server = await startDiscord(discord);
  const store = await (url ? openStore(url) : emptyStore());
  let time = Date.parse('2026-11-20T10:00:00.000Z');
  const logged: DiscordChat['logged'] = { info: [], warn: [], error: [] };
  const note = (level: keyof typeof logged) => (fields: object, message: string) =>
    void logged[level].push({ ...fields, message });
  const log = { info: note('info'), warn: note('warn'), error: note('error') };
  const clock = () => new Date(time).toISOString();
  const conversation = before(
    createConversation({ store, language, timeZone: 'Europe/Paris', clock, log, limits: [] }),
  );
  const stopped = new AbortController();
  const { token } = server;
  const running = runDiscord({ token, apiRoot: `${server.url}/api`, conversation, log, signal: stopped.signal });
  await Promise.race([server.ready(), running]);
  return {
    ...{ server, store, logged },
    wait: (milliseconds) => {
      time += milliseconds;
    },
    async close() {
      stopped.abort();
      await running;
      await store.close();
      await server.stop();
    },
  };
}
