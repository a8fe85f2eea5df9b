import type { TelegramServer } from './telegram/start-telegram.ts';
import { startTend, type TendProcess } from './tend-process.ts';

/** Tend as a bot of a local Telegram. */
export interface TendBot extends TendProcess {
  /** Resolves when it has said who it is. */
  readonly introduced: Promise<void>;
}

/** Starts Tend as a bot of that server, with its database in that folder. */
export function startTendBot(
  { url, token }: Pick<TelegramServer, 'url' | 'token'>,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): TendBot {
  const tend = startTend(folder, { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: url, ...env });
  return Object.assign(tend, { introduced: tend.says(/https:\/\/t\.me\//) });
}
