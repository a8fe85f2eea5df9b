import type { Clock, Store } from '@tend/core';
import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import { cronLogger } from './cron-logger.ts';

/** Drops from the store what is past its time, now and then every hour. What fails is logged and tried again the next hour. */
export async function startHousekeeping(store: Pick<Store, 'housekeep'>, clock: Clock, log: Logger) {
  const housekeep = async () => {
    try {
      await store.housekeep(clock());
    } catch (error) {
      log.error(error, 'housekeeping failed');
    }
  };
  await housekeep();
  const task = schedule('0 * * * *', housekeep, {
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
    logger: cronLogger(log),
  });
  return { stop: async () => task.destroy() };
}
