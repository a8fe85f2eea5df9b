import { DiscordAPIError, HTTPError } from 'discord.js';

/** What may be logged of an error: of a refused call Discord's code and words, never its address, which holds a token, nor what people wrote. */
export function toldError(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    const { method, status, code, message } = error;
    return { method, status, code, description: message };
  }
  if (error instanceof HTTPError) return { method: error.method, status: error.status, description: error.message };
  return { err: error };
}
