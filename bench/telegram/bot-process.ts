import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Place } from './obey.ts';

/** A bot in a process of its own. */
export interface BotProcess {
  start(place: Place): Promise<void>;
  /** Stops polling; the process stays. */
  stop(): Promise<void>;
  /** What its heap holds after a forced collection, in bytes. */
  heap(): Promise<number>;
  end(): Promise<void>;
}

/** Starts `echo-process.ts` or `tend-process.ts`. */
export function forkBot(file: string, ...given: readonly string[]): BotProcess {
  const child = fork(new URL(file, import.meta.url), given, { execArgv: ['--expose-gc', ...process.execArgv] });
  const ended = once(child, 'exit');
  // Nobody answers what is written from then on: the run cannot go on.
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`${file} failed`);
  });
  const tell = async (order: Order): Promise<unknown> => {
    child.send(order);
    const [answer] = await once(child, 'message');
    return answer;
  };
  return {
    start: async ({ token, url }) => void (await tell({ start: { token, url } })),
    stop: async () => void (await tell('stop')),
    heap: async () => Number(await tell('heap')),
    async end() {
      child.disconnect();
      await ended;
    },
  };
}
