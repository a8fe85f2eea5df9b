import process from 'node:process';
import { createConversation } from '@tend/chat';
import { type Store, systemClock } from '@tend/core';
import { runTelegram, TokenRefused } from '@tend/telegram-bot';
import type { Logger } from 'pino';
import { startHousekeeping } from './housekeeping.ts';
import type { Settings } from './settings.ts';

/** In milliseconds: whatever still hangs that long after a signal is not waited for. */
const longestEnd = 4_500;

const unknownToken =
  'TELEGRAM_BOT_TOKEN: Telegram knows no bot with this token; copy it from @BotFather again (/mybots, API Token).';

/**
 * Runs the bot until a signal comes, then finishes what is in hand and closes the store, within five seconds. Returns the
 * sentence that says why it could not run, if it could not.
 */
export async function serve(settings: Settings, store: Store, log: Logger): Promise<string | undefined> {
  const { language, timeZone, timeZoneIsSet } = settings;
  const { token = '', apiRoot } = settings.telegram;
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
    setTimeout(() => process.exit(), longestEnd).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  const housekeeping = await startHousekeeping(store, systemClock, log);
  const conversation = createConversation({ store, clock: systemClock, language, timeZone, timeZoneIsSet, log });
  try {
    await runTelegram({ token, apiRoot, conversation, log, started: introduce, signal: stopped.signal });
  } catch (error) {
    if (error instanceof TokenRefused) return unknownToken;
    throw error;
  } finally {
    await housekeeping.stop();
    await store.close();
  }
}

function introduce({ username }: { readonly username: string }): void {
  console.log(`Tend is @${username} on Telegram: https://t.me/${username}`);
}
