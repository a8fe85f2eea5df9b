import process from 'node:process';
import { createConversation } from '@tend/chat';
import { type Store, systemClock } from '@tend/core';
import type { Logger } from 'pino';
import { botsOf, type RunBot } from './bots.ts';
import { startHousekeeping } from './housekeeping.ts';
import { startNudges } from './nudges/start-nudges.ts';
import type { Settings } from './settings.ts';

/** In seconds: for how long a nudge that was claimed is nobody else's. */
const lease = 60;

/** In milliseconds: whatever still hangs that long after a signal is not waited for. */
const longestEnd = 4_500;

/**
 * Runs the bots that have a token, in one conversation over one store, until a signal comes, then finishes what is in
 * hand and closes the store, within five seconds. A bot that cannot run says so on stderr and leaves the other alone;
 * false when none could run.
 */
export async function serve(settings: Settings, store: Store, log: Logger): Promise<boolean> {
  const { language, timeZone, timeZoneIsSet, admins } = settings;
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
    setTimeout(() => process.exit(), longestEnd).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

  const housekeeping = await startHousekeeping(store, systemClock, log);
  const conversation = createConversation({
    store,
    clock: systemClock,
    language,
    timeZone,
    timeZoneIsSet,
    admins,
    log,
  });
  const nudges = startNudges({ store, conversation, clock: systemClock, log, lease }, stopped.signal);
  const run = async (bot: RunBot) => {
    try {
      const refusal = await bot({ conversation, log, signal: stopped.signal, sends: nudges.add });
      if (refusal !== undefined) console.error(refusal);
      return refusal === undefined;
    } catch (error) {
      // The other bot is not left alone with what nobody expected: whoever watches the process starts both anew.
      stop();
      throw error;
    }
  };
  const ends = await Promise.allSettled(botsOf(settings).map(run));
  await nudges.stop();
  await housekeeping.stop();
  await store.close();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return ends.some((end) => end.status === 'fulfilled' && end.value);
}
