/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export function pause(milliseconds: number, until: AbortSignal): Promise<void> {
  if (until.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      until.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    until.addEventListener('abort', end);
  });
}

/** Resolves with the promise, or after so many milliseconds without it. */
export async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, milliseconds);
  await Promise.race([promise, over.promise]);
  clearTimeout(timer);
}
