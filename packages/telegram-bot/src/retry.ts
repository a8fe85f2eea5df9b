import type { Transformer } from 'grammy';
import type { Log } from './log.ts';
import { pause } from './moments.ts';
import { toldError } from './told-error.ts';

/** In milliseconds: the first wait after a failure doubles up to the longest. */
const waits = { first: 250, longest: 30_000 };

const tries = new WeakSet<AbortSignal>();

/** The signal of a call that is made once: it ends the call, and nothing is tried again. */
export function once(signal: AbortSignal): AbortSignal {
  tries.add(signal);
  return signal;
}

/**
 * Repeats calls that Telegram could not take: after 429 when it says, after 5xx and failed connections with growing
 * waits, until the signal of the call is aborted. A call without a signal is made once.
 */
export function retrying(log: Log): Transformer {
  return async (call, method, payload, signal) => {
    const until = signal as AbortSignal | undefined;
    if (!until || tries.has(until)) return call(method, payload, signal);
    for (let wait = waits.first; ; wait = Math.min(wait * 2, waits.longest)) {
      let held = wait + Math.random() * wait;
      try {
        const answer = await call(method, payload, signal);
        if (answer.ok || until.aborted) return answer;
        if (answer.error_code === 429) held = 1000 * (answer.parameters?.retry_after ?? 1);
        else if (answer.error_code < 500) return answer;
        log.warn({ method, code: answer.error_code, wait: Math.round(held) }, 'Telegram asks to try again');
      } catch (error) {
        if (until.aborted) throw error;
        log.warn({ ...toldError(error), wait: Math.round(held) }, 'Telegram cannot be reached; trying again');
      }
      await pause(held, until);
    }
  };
}
