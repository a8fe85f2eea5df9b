import { setTimeout as pause } from 'node:timers/promises';
import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import { cronLogger } from '../cron-logger.ts';
import { type Sender, type Sending, sendDue } from './send-due.ts';

/** The minute clock of nudges. */
export interface Nudges {
  /** Sends by that bot too, from now on: at once, then each minute. */
  add(sender: Sender): void;
  /** Begins nothing more, and resolves when what is on its way is finished, or after three seconds. */
  stop(): Promise<void>;
}

/** In milliseconds: what was put off is looked at again, without waiting for the minute; what is on its way at the end. */
const again = 5_000;
const longestRest = 3_000;

/** Wakes up each minute, in UTC, and sends what is due. The memory of it is the store; the clock only wakes. */
export function startNudges(sending: Omit<Sending, 'log'> & { readonly log: Logger }): Nudges {
  const { log } = sending;
  const over = new AbortController();
  const senders: Sender[] = [];
  const running = new Map<Sender, Promise<void>>();

  /** One at a time for each sender. */
  function run(sender: Sender): Promise<void> {
    const known = running.get(sender);
    if (known) return known;
    const begun = sendDue(sending, sender, over.signal)
      .then((putOff) => {
        if (putOff) setTimeout(() => void run(sender), again).unref();
      })
      .catch((error: unknown) => log.error(error, 'nudges could not be sent'))
      .finally(() => running.delete(sender));
    if (!over.signal.aborted) running.set(sender, begun);
    return begun;
  }

  const task = schedule('* * * * *', () => Promise.all(senders.map(run)), {
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
    logger: cronLogger(log),
  });
  return {
    add(sender) {
      senders.push(sender);
      void run(sender);
    },
    async stop() {
      over.abort();
      await task.destroy();
      await Promise.race([Promise.all(running.values()), pause(longestRest, undefined, { ref: false })]);
    },
  };
}
