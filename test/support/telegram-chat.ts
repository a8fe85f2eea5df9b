import { createConversation } from '@tend/chat';
import { type Language, openStore, type Store } from '@tend/core';
import { runTelegram } from '@tend/telegram-bot';
import { emptyStore } from './empty-store.ts';
import { startTelegram, type TelegramOptions, type TelegramServer } from './telegram/start-telegram.ts';

/** Tend at work as a bot on a local Telegram. */
export interface TelegramChat {
  readonly server: TelegramServer;
  readonly store: Store;
  /** Whatever was logged, by level. */
  readonly logged: Record<'info' | 'warn' | 'error', object[]>;
  /** Lets time pass for Tend. */
  wait(milliseconds: number): void;
  /** Ends the bot and everything else. */
  close(): Promise<void>;
}

/** Starts a bot over an empty database in memory; it is 11:00 on Friday, 20 November 2026 in Paris. */
export async function openTelegramChat(
  language: Language,
  { url, telegram = {} }: { url?: string; telegram?: TelegramOptions } = {},
): Promise<TelegramChat> {
  const server = await startTelegram(telegram);
  const store = await (url ? openStore(url) : emptyStore());
  let time = Date.parse('2026-11-20T10:00:00.000Z');
  const logged: TelegramChat['logged'] = { info: [], warn: [], error: [] };
  const note = (level: keyof typeof logged) => (fields: object, message: string) =>
    void logged[level].push({ ...fields, message });
  const log = { info: note('info'), warn: note('warn'), error: note('error') };
  const clock = () => new Date(time).toISOString();
  const conversation = createConversation({ store, language, timeZone: 'Europe/Paris', clock, log, limits: [] });
  const stopped = new AbortController();
  const { token, url: apiRoot } = server;
  const running = runTelegram({ token, apiRoot, conversation, log, signal: stopped.signal });
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
