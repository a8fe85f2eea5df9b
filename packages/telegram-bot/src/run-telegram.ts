import type { Conversation } from '@tend/chat';
import { GrammyError } from 'grammy';
import { type BotApi, connect, until } from './api.ts';
import { type Deliver, deliverer } from './deliver.ts';
import { handleUpdate } from './handle-update.ts';
import type { Log } from './log.ts';
import { type Pace, usualPace } from './pace.ts';
import { poll } from './poll.ts';
import type { Me } from './read-update.ts';
import { register } from './register.ts';
import { TokenRefused } from './token-refused.ts';

/** How the bot sends first, and how many messages a second. */
export interface Sends {
  readonly deliver: Deliver;
  readonly perSecond: number;
}

/** What the bot is run with. */
export interface TelegramSettings {
  readonly token: string;
  /** Another Bot API server than Telegram's, without a slash at its end. */
  readonly apiRoot?: string;
  readonly conversation: Pick<Conversation, 'answer' | 'unreachable' | 'undelivered' | 'fileContent'>;
  readonly log: Log;
  /** What Telegram takes of messages that the bot sends first. */
  readonly pace?: Pace;
  /** In milliseconds: how long sending a message first may take; 15,000 if not given. */
  readonly sendTimeout?: number;
  /** Told once, when the bot begins to listen. */
  readonly started?: (bot: { readonly username: string } & Sends) => void;
  /** Ends the bot within five seconds: the message in hand is finished. */
  readonly signal: AbortSignal;
}

/**
 * Runs the Telegram bot until `signal` is aborted. Throws TokenRefused when Telegram does not know the token; a Telegram
 * that cannot be reached is waited for.
 */
export async function runTelegram(settings: TelegramSettings): Promise<void> {
  const { token, apiRoot, conversation, log, signal } = settings;
  const api = connect(token, apiRoot, log);
  const me = await meet(api, signal);
  if (!me) return;
  const { pace = usualPace, sendTimeout: timeout = 15_000 } = settings;
  const deliver = deliverer({ api, conversation, log, pace, timeout, over: signal });
  settings.started?.({ username: me.username, deliver, perSecond: pace.overall });
  const ended = new AbortController();
  const registered = register(api, log, AbortSignal.any([signal, ended.signal]));
  try {
    const bot = { api, me, conversation, log, fileServer: { token, ...(apiRoot && { apiRoot }) } };
    await poll({ api, log, signal, handle: (...given) => handleUpdate(bot, ...given) });
  } finally {
    ended.abort();
    await registered;
  }
}

/** Who the bot is; from then on updates come by polling. Undefined when the end came first. */
async function meet(api: BotApi, signal: AbortSignal): Promise<Me | undefined> {
  try {
    const me = await api.getMe(until(signal));
    await api.deleteWebhook({}, until(signal));
    return me;
  } catch (error) {
    if (signal.aborted) return undefined;
    // A token that is none at all is not found.
    if (error instanceof GrammyError && [401, 404].includes(error.error_code)) throw new TokenRefused();
    throw error;
  }
}
