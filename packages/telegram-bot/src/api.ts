import { Api, type RawApi } from 'grammy';
import type { Log } from './log.ts';
import { retrying } from './retry.ts';

/** In seconds: how long one HTTP request may take; longer than getUpdates is held open. */
const longestRequest = 45;

/**
 * The methods of the Bot API. Each takes its parameters and the signal until which it is tried again when Telegram is
 * busy or cannot be reached.
 */
export type BotApi = RawApi;

/** Calls the Bot API as the bot of that token, at Telegram or at `apiRoot`. */
export function connect(token: string, apiRoot: string | undefined, log: Log): BotApi {
  const api = new Api(token, { timeoutSeconds: longestRequest, ...(apiRoot && { apiRoot }) });
  api.config.use(retrying(log));
  return api.raw;
}

/** A signal as the methods of the Bot API take it. */
export function until(signal: AbortSignal): Parameters<RawApi['getMe']>[0] {
  return signal as Parameters<RawApi['getMe']>[0];
}
