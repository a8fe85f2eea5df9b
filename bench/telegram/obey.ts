import process from 'node:process';

/** Where the bot is to work. */
export interface Place {
  readonly token: string;
  readonly url: string;
}

/** What a bot's process is told: to begin, to end, or to say how much its heap holds. */
export type Order = { readonly start: Place } | 'stop' | 'heap';

type Stop = () => Promise<void>;

/** Does what the parent process says, one order after another; `start` begins and gives back what ends it. */
export function obey(start: (place: Place) => Stop | Promise<Stop>): void {
  let stop = async () => {};
  process.on('message', async (order: Order) => {
    if (order === 'heap') return process.send?.(held());
    if (order === 'stop') await stop();
    else stop = await start(order.start);
    process.send?.('done');
  });
  process.on('disconnect', () => process.exit());
}

/** In bytes, after forced collections. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
