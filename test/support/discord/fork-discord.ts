import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { DiscordOptions } from './create-world.ts';
import type { Done, Order, Orders } from './main.ts';

/** The orders of main.ts, each answered later. People are named; who is new is made on first mention. */
type Remote = {
  readonly [K in keyof Orders]: (...given: Parameters<Orders[K]>) => Promise<Awaited<ReturnType<Orders[K]>>>;
};

/** A server in a process of its own. */
export type ForkedDiscord = Remote & {
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
};

/** Starts a local Discord in another process, so that it weighs nothing in this one. It ends with this one. */
export const forkDiscord = async (options: Omit<DiscordOptions, 'now'> = {}): Promise<ForkedDiscord> => {
  const child = fork(new URL('main.ts', import.meta.url), [JSON.stringify(options)]);
  const [{ url, token }] = (await once(child, 'message')) as [{ url: string; token: string }];
  const waiting = new Map<number, (done: Done) => void>();
  child.on('message', (done: Done) => {
    waiting.get(done.id)?.(done);
    waiting.delete(done.id);
  });
  child.on('exit', () => {
    for (const [id, finish] of waiting) finish({ id, error: 'The local Discord has ended.' });
  });
  let lastId = 0;
  const send =
    <K extends keyof Orders>(order: K) =>
    (...given: Parameters<Orders[K]>) =>
      new Promise<Awaited<ReturnType<Orders[K]>>>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, ({ result, error }) =>
          error === undefined ? resolve(result as Awaited<ReturnType<Orders[K]>>) : reject(new Error(error)),
        );
        child.send({ id: lastId, order, given } satisfies Order);
      });
  return {
    url,
    token,
    uses: send('uses'),
    types: send('types'),
    presses: send('presses'),
    selects: send('selects'),
    fillsIn: send('fillsIn'),
    answer: send('answer'),
    load: send('load'),
    cut: send('cut'),
    ready: send('ready'),
    commands: send('commands'),
    refusals: send('refusals'),
    pings: send('pings'),
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
};
