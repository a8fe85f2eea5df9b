import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { createConversation } from '@tend/chat';
import { type Store, systemClock } from '@tend/core';
import { runTerminal } from '@tend/terminal';
import type { Logger } from 'pino';
import { startHousekeeping } from './housekeeping.ts';
import { inFlight } from './in-flight.ts';
import type { Settings } from './settings.ts';

/** Talks in the terminal until the person leaves or a signal comes; then lets answers under way end, and closes the store. */
export async function converse(settings: Settings, store: Store, log: Logger): Promise<void> {
  const { language, timeZone, timeZoneIsSet } = settings;
  // Who sits at the machine is no stranger to be slowed down, and scripts may send many messages at once.
  const limits = [] as const;
  const conversation = createConversation({
    store,
    clock: systemClock,
    language,
    timeZone,
    timeZoneIsSet,
    log,
    limits,
  });
  const { answer, end } = inFlight(conversation.answer);
  const housekeeping = await startHousekeeping(store, systemClock, log);

  const leaving = new AbortController();
  // Only once: a second signal ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leaving.abort());

  await runTerminal({
    conversation: { answer },
    input: process.stdin,
    output: process.stdout,
    language,
    picturesFolder: resolve('pictures'),
    historyFile: historyFile(settings.databaseUrl),
    signal: leaving.signal,
  });
  await end();
  await housekeeping.stop();
  await store.close();
}

/** Typed lines are remembered beside a database that is a file. */
function historyFile(databaseUrl: string): string | undefined {
  const path = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ':memory:';
  return path === ':memory:' ? undefined : join(dirname(path), 'terminal-history');
}
