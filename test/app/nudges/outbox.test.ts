import { setTimeout as pause } from 'node:timers/promises';
import { createConversation } from '@tend/chat';
import { openStore, type Store } from '@tend/core';
import { runDiscord } from '@tend/discord-bot';
import { runTelegram } from '@tend/telegram-bot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOutbox } from '../../../packages/app/src/nudges/outbox.ts';
import type { Sender } from '../../../packages/app/src/nudges/send-nudge.ts';
import { startDiscord } from '../../support/discord/start-discord.ts';
import { startTelegram } from '../../support/telegram/start-telegram.ts';

let store: Store;
let time: number;
let errors: object[];
let stopped: AbortController;
const ends: (() => Promise<void>)[] = [];

beforeEach(async () => {
  time = Date.parse('2026-11-20T10:00:00.000Z');
  errors = [];
  stopped = new AbortController();
  store = await openStore('sqlite::memory:', { timeZone: 'Europe/Paris' });
});
afterEach(async () => {
  stopped.abort();
  for (const end of ends.splice(0)) await end();
  await store.close();
});

const clock = () => new Date(time).toISOString();
const at = (instant: string) => {
  time = Date.parse(instant);
};

function talk() {
  const error = (fields: object) => void errors.push(fields);
  const settings = { store, clock, language: 'en', timeZone: 'Europe/Paris', timeZoneIsSet: true, limits: [] } as const;
  const conversation = createConversation({ ...settings, log: { error } });
  const log = { info: () => {}, warn: () => {}, error };
  /** Gives what is done each minute. */
  const ticks = (sender: Sender) => {
    const outbox = openOutbox({ store, conversation, clock, log, lease: 60 }, sender, stopped.signal);
    return async () => {
      await outbox.flush();
      await outbox.settled();
    };
  };
  return { conversation, log, ticks };
}

async function onTelegram() {
  const server = await startTelegram();
  const { conversation, log, ticks } = talk();
  const ready = Promise.withResolvers<Sender>();
  const running = runTelegram({
    ...{ token: server.token, apiRoot: server.url, conversation, log, signal: stopped.signal },
    pace: { overall: 1_000, chat: 1_000 },
    started: ({ deliver, perSecond }) => ready.resolve({ platform: 'telegram', deliver, perSecond }),
  });
  ends.push(async () => {
    await running;
    await server.stop();
  });
  return { server, tick: ticks(await ready.promise) };
}

async function onDiscord() {
  const server = await startDiscord();
  const { conversation, log, ticks } = talk();
  const ready = Promise.withResolvers<Sender>();
  const running = runDiscord({
    ...{ token: server.token, apiRoot: `${server.url}/api`, conversation, log, signal: stopped.signal },
    pace: 1_000,
    started: ({ deliver, perSecond }) => ready.resolve({ platform: 'discord', deliver, perSecond }),
  });
  ends.push(async () => {
    await running;
    await server.stop();
  });
  await server.ready();
  return { server, tick: ticks(await ready.promise) };
}

it('on Telegram what is due comes at its time, once, and its buttons work', async () => {
  const { server, tick } = await onTelegram();
  const ann = server.person({ firstName: 'Ann', languageCode: 'en' });
  ann.writes('add lasagne for 4 box 2 keep 1 month frozen 1 october');
  await ann.answer();
  at('2026-11-21T08:59:00.000Z');
  await tick();
  expect(ann.messages.at(-1)?.text).toContain('In the freezer');
  at('2026-11-21T09:00:00.000Z');
  const next = ann.next();
  await tick();
  expect((await next).text).toContain('Lasagne');
  const count = ann.messages.length;
  await tick();
  at('2026-11-21T09:01:00.000Z');
  await tick();
  expect(ann.messages).toHaveLength(count);
  ann.presses(0);
  await ann.answer();
  ann.writes('list');
  expect((await ann.answer()).text).toContain('The freezer is empty.');
  expect(server.refusals).toEqual([]);
  expect(errors).toEqual([]);
});

it('whoever blocked the bot gets no second attempt, and others are not kept waiting', async () => {
  const { server, tick } = await onTelegram();
  const people = ['Ann', 'Ben', 'Eve'].map((firstName) => server.person({ firstName, languageCode: 'en' }));
  for (const person of people) {
    person.writes('add lasagne box 2 keep 1 month frozen 1 october');
    await person.answer();
  }
  const [ann, ben, eve] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
  ben.blocks();
  at('2026-11-21T09:00:00.000Z');
  await tick();
  for (const person of [ann, eve]) expect(person.messages.at(-1)?.text).toContain('Lasagne');
  at('2026-11-21T09:05:00.000Z');
  await tick();
  const sends = server.calls.filter(
    ({ method, parameters }) => method === 'sendMessage' && Number(parameters.chat_id) === ben.user.id,
  );
  expect(sends).toHaveLength(2);
});

it('when Telegram says to wait, it comes later, once', async () => {
  const { server, tick } = await onTelegram();
  const ann = server.person({ firstName: 'Ann', languageCode: 'en' });
  ann.writes('add lasagne box 2 keep 1 month frozen 1 october');
  await ann.answer();
  server.fail({ method: 'sendMessage', kind: 429, retryAfter: 1 });
  const before = ann.messages.length;
  at('2026-11-21T09:00:00.000Z');
  await tick();
  await tick();
  expect(ann.messages).toHaveLength(before);
  // The bot keeps to what Telegram said by a clock of its own.
  for (let seconds = 1; ann.messages.length === before && seconds < 60; seconds += 1) {
    await pause(100);
    at(`2026-11-21T09:00:${String(seconds).padStart(2, '0')}.000Z`);
    await tick();
  }
  at('2026-11-21T09:10:00.000Z');
  await tick();
  expect(ann.messages).toHaveLength(before + 1);
});

it('on Discord it comes as a private message, with a nonce, once', async () => {
  const { server, tick } = await onDiscord();
  const ann = server.person({ name: 'Ann', locale: 'fr' });
  ann.uses('/ajouter', { quoi: 'lasagnes tiroir 2 garder 1 mois congelées le 1er octobre' });
  await ann.answer();
  at('2026-11-21T09:00:00.000Z');
  const next = ann.next();
  await tick();
  await next;
  await tick();
  const sends = server.calls.filter(
    ({ route, body }) => route.startsWith('POST /channels') && (body as { nonce?: string })?.nonce,
  );
  expect(sends).toHaveLength(1);
  expect(sends[0]?.body).toMatchObject({ enforce_nonce: true });
  expect(server.refusals).toEqual([]);
  expect(errors).toEqual([]);
});

it('on Telegram the report of the month comes on the 1st with its pictures, once', async () => {
  const { server, tick } = await onTelegram();
  const ann = server.person({ firstName: 'Ann', languageCode: 'en' });
  ann.writes('mood 4 fine');
  await ann.answer();
  const before = ann.messages.length;
  at('2026-12-01T08:00:00.000Z');
  await tick();
  await tick();
  const [report, ...pictures] = ann.messages.slice(before).filter(({ text }) => text.includes('November 2026'));
  expect(report?.text).toContain('Mood');
  expect(pictures.map(({ photo }) => photo?.name)).toEqual(['tend.png', 'tend.png']);
  expect(server.refusals).toEqual([]);
});

it('on Discord the report of the month comes on the 1st with its pictures, once', async () => {
  const { server, tick } = await onDiscord();
  const ann = server.person({ name: 'Zoé', locale: 'fr' });
  ann.uses('/humeur', { note: 'bien' });
  await ann.answer();
  ann.presses('🙂 4');
  await ann.answer();
  const before = ann.messages.length;
  at('2026-12-01T08:00:00.000Z');
  await tick();
  await tick();
  const sent = ann.messages.slice(before);
  expect(JSON.stringify(sent)).toContain('novembre 2026');
  expect(sent.flatMap(({ files }) => files).map(({ name }) => name)).toEqual([
    ...['tend-1.png', 'tend-2.png'],
    'bilan-2026-11.html',
  ]);
  expect(server.refusals).toEqual([]);
});
