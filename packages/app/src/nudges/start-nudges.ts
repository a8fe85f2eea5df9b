import { setTimeout as pause } from 'node:timers/promises';
import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import { cronLogger } from '../cron-logger.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import type { Sender, Sending } from './send-nudge.ts';

/** The minute clock of nudges. */
export interface Nudges {
  /** Sends by that bot too, from now on: at once, then each minute. */
  add(sender: Sender): void;
  /** Stops the clock, and resolves when what is on its way is finished, or after three seconds. */
  stop(): Promise<void>;
}

/** In milliseconds: how long what is on its way may take at the end. */
const longestRest = 3_000;

/**
 * Wakes up each minute, in UTC, and sends what is due, until `over` is aborted. The memory of it is the store; the clock
 * only wakes.
 */
export function startNudges(sending: Omit<Sending, 'log'> & { readonly log: Logger }, over: AbortSignal): Nudges {
  const outboxes: Outbox[] = [];
  // It waits for none of them: a platform that hangs keeps the other from nothing.
  const wake = () => outboxes.forEach(({ flush }) => void flush());
  const task = schedule('* * * * *', wake, {
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
    logger: cronLogger(sending.log),
  });
  return {
    add(sender) {
      const outbox = openOutbox(sending, sender, over);
      outboxes.push(outbox);
      void outbox.flush();
    },
    async stop() {
      await task.destroy();
      const settled = Promise.all(outboxes.map((outbox) => outbox.settled()));
      await Promise.race([settled, pause(longestRest, undefined, { ref: false })]);
    },
  };
}
