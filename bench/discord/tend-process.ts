import process from 'node:process';
import { createConversation } from '@tend/chat';
import { openStore, systemClock } from '@tend/core';
import { runDiscord } from '@tend/discord-bot';
import { obey } from '../telegram/obey.ts';

// Tend as the app runs it, on the database named first. The gate in front of the conversation is passed like any other,
// but its limits are so far away that everybody may write as fast as they can.
const [path = ''] = process.argv.slice(2);
const store = await openStore(`sqlite:${path}`);
const tell = (fields: object, message: string) => console.error(message, fields);
const fail = (fields: object, message: string) => {
  tell(fields, message);
  process.exit(1);
};
const log = { info: tell, warn: tell, error: fail };
const conversation = createConversation({
  ...{ store, clock: systemClock, language: 'en', timeZone: 'Europe/Paris', timeZoneIsSet: true, log },
  limits: [{ messages: 1_000_000, within: 60_000 }],
});

obey(async ({ token, url }) => {
  const stopped = new AbortController();
  const ready = Promise.withResolvers<unknown>();
  const running = runDiscord({
    ...{ token, apiRoot: `${url}/api`, conversation, log, signal: stopped.signal },
    started: ready.resolve,
  });
  await ready.promise;
  return async () => {
    stopped.abort();
    await running;
  };
});
