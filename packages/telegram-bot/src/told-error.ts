import { GrammyError, HttpError } from 'grammy';

/**
 * What may be logged of an error: of a refused call its method and Telegram's words, never what people wrote; of a failed
 * connection the cause, without the address, which holds the token.
 */
export function toldError(error: unknown): object {
  if (error instanceof GrammyError) {
    return { method: error.method, code: error.error_code, description: error.description };
  }
  if (error instanceof HttpError) return { call: error.message, cause: withoutAddress(error.error) };
  return { err: error };
}

function withoutAddress(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.replace(/\b\w+:\/\/\S+/g, '[address]');
}
