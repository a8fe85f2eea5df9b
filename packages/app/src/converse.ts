import process from 'node:process';
import { createConversation } from '@tend/chat';
import { type Store, systemClock } from '@tend/core';
import { runTerminal } from '@tend/terminal';
import type { Logger } from 'pino';
import { startHousekeeping } from './housekeeping.ts';
import type { Settings } from './settings.ts';

/** Talks in the terminal until the person leaves or a signal comes, and closes the store; a reply under way is finished first. */
export async function converse(settings: Settings, store: Store, log: Logger): Promise<void> {
  const { language, timeZone, timeZoneIsSet } = settings;
  const left = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => left.abort());

  const housekeeping = await startHousekeeping(store, systemClock, log);
  await runTerminal({
    // No limits: who sits at the machine is no stranger, and a script may send many messages at once.
    conversation: createConversation({ store, clock: systemClock, language, timeZone, timeZoneIsSet, log, limits: [] }),
    ...{ input: process.stdin, output: process.stdout, language, signal: left.signal },
    ...{ picturesFolder: 'pictures', historyFile: historyBeside(settings.databaseUrl) },
  });
  await housekeeping.stop();
  await store.close();
}

/** The typed lines lie beside a SQLite file, as private as it; other databases keep none. */
function historyBeside(databaseUrl: string): string | undefined {
  const path = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ':memory:';
  return path === ':memory:' ? undefined : `${path}.history`;
}
