import { type Client, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import type { Log } from './log.ts';
import { aborted, pause } from './moments.ts';
import { TokenRefused } from './token-refused.ts';
import { toldError } from './told-error.ts';

/** In milliseconds: the first wait after a failure doubles up to the longest. */
const waits = { first: 250, longest: 30_000 };

/**
 * Opens a client and connects it; as often as it takes while Discord cannot be reached. Gives back the latest client, be
 * it connected or `over` come first. Throws TokenRefused when Discord does not know the token.
 */
export async function connect(open: () => Client, token: string, log: Log, over: AbortSignal): Promise<Client> {
  for (let wait = waits.first; ; wait = Math.min(wait * 2, waits.longest)) {
    const client = open();
    try {
      await Promise.race([client.login(token), aborted(over)]);
      return client;
    } catch (error) {
      if (isTokenRefusal(error)) throw new TokenRefused();
      if (over.aborted) return client;
      log.warn({ ...toldError(error), wait }, 'Discord cannot be reached; trying again');
      await pause(wait, over);
    }
    if (over.aborted) return client;
  }
}

function isTokenRefusal(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
