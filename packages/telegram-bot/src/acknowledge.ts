import { type BotApi, until } from './api.ts';
import type { Log } from './log.ts';
import { toldError } from './told-error.ts';

/** How long a press may wait for its answer, in milliseconds, before the button stops turning without one. */
const longestWait = 1_000;

/**
 * Acknowledges a press exactly once: when the function it returns is called first, or after a second. A press that
 * Telegram no longer knows needs none.
 */
export function acknowledge(api: BotApi, log: Log, pressId: string, signal: AbortSignal): () => Promise<void> {
  let done: Promise<void> | undefined;
  const now = () => {
    clearTimeout(timer);
    done ??= answer();
    return done;
  };
  const timer = setTimeout(now, longestWait);
  return now;

  async function answer(): Promise<void> {
    try {
      await api.answerCallbackQuery({ callback_query_id: pressId }, until(signal));
    } catch (error) {
      log.info(toldError(error), 'a press could not be acknowledged');
    }
  }
}
