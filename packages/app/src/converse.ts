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
  const conversation = createConversation({ store, clock: systemClock, language, timeZone, timeZoneIsSet, log });
  const { answer, end } = inFlight(conversation.answer);
  const housekeeping = await startHousekeeping(store, systemClock, log);

  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= end().then(housekeeping.stop).then(store.close);
    return stopped;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop().then(() => process.exit(0)));

  await runTerminal({
    conversation: { ...conversation, answer },
    input: process.stdin,
    output: process.stdout,
    language,
  });
  await stop();
}
