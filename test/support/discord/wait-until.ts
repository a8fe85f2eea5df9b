import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY_MILLISECONDS = 1;

/** Waits until `condition` holds. Rejects with what it throws, or with `failure` after `patience` milliseconds. */
export const waitUntil = async (condition: () => boolean, patience: number, failure: () => string): Promise<void> => {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(failure());
    await wait(LOOK_EVERY_MILLISECONDS);
  }
};
