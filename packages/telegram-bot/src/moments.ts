import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export async function pause(milliseconds: number, until?: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: until }).catch(() => {});
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Resolves with the promise, or after so many milliseconds without it. */
export async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  await Promise.race([promise, pause(milliseconds, over.signal)]);
  over.abort();
}
