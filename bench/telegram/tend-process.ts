import process from 'node:process';
import { createConversation } from '@tend/chat';
import { openStore, systemClock } from '@tend/core';
import { runTelegram } from '@tend/telegram-bot';
import { withoutFsync } from '../tap.ts';
import { obey } from './obey.ts';

// Tend as the app runs it, on the database named first. The gate in front of the conversation is passed like any other,
// but its limits are so far away that fifty people may write as fast as they can.
const [path = '', durability] = process.argv.slice(2);
const open = () => openStore(`sqlite:${path}`);
const store = await (durability === 'without fsync' ? withoutFsync(open) : open());
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

obey(({ token, url }) => {
  const stopped = new AbortController();
  const running = runTelegram({ token, apiRoot: url, conversation, log, signal: stopped.signal });
  return async () => {
    stopped.abort();
    await running;
  };
});
