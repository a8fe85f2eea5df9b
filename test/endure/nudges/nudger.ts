import process from 'node:process';
import { createConversation } from '@tend/chat';
import { openStore } from '@tend/core';
import { runDiscord } from '@tend/discord-bot';
import { runTelegram } from '@tend/telegram-bot';
import { startNudges } from '../../../packages/app/src/nudges/start-nudges.ts';

// The app with its bot and its clock of nudges, in another hour, with a short lease and the pace of a test:
// `nudger.ts PATH PLATFORM TOKEN URL OFFSET LEASE PACE`. It says when it listens, and each time nothing more is due.
const [path = '', platform, token = '', url = '', offset = '0', lease = '1', pace = '1000'] = process.argv.slice(2);
const clock = () => new Date(Date.now() + Number(offset)).toISOString();
const store = await openStore(`sqlite:${path}`, { timeZone: 'UTC' });
const told = (fields: object, message: string) => console.error(message, fields);
const log = { info: () => {}, warn: () => {}, error: told, debug: () => {} };
const settings = { store, clock, language: 'en', timeZone: 'UTC', timeZoneIsSet: true, limits: [] } as const;
const conversation = createConversation({ ...settings, log });
const nudges = startNudges(
  { store, conversation, clock, log: log as never, lease: Number(lease) },
  new AbortController().signal,
);
const shared = { conversation, log, signal: new AbortController().signal, token };
const perSecond = Number(pace);
if (platform === 'telegram') {
  await runTelegram({
    ...{ ...shared, apiRoot: url, pace: { overall: perSecond, chat: perSecond } },
    started: ({ deliver }) => nudges.add({ platform, deliver, perSecond }),
  });
} else {
  await runDiscord({
    ...{ ...shared, apiRoot: `${url}/api`, pace: perSecond },
    started: ({ deliver }) => nudges.add({ platform: 'discord', deliver, perSecond }),
  });
}
