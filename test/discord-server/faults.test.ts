import { HTTPError, type REST, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../support/discord/person.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { callsTo } from './refused.ts';

let server: DiscordServer;
let rest: REST;
let ada: Person;
const route = 'POST /channels/:channel/messages';

beforeEach(async () => {
  server = await startDiscord();
  rest = callsTo(server);
  ada = server.person();
});
afterEach(() => server.stop());

const send = (content: string, to = ada, more: object = {}) =>
  rest.post(Routes.channelMessages(to.channelId), { body: { content }, ...more });
const texts = () => ada.messages.map(({ text }) => text);

test('the next calls are answered 503 as often as asked for, and discord.js tries again', async () => {
  server.fail({ route, kind: 503, times: 2 });
  await send('late');
  server.fail({ route, kind: 500, times: 4 });
  await expect(send('lost')).rejects.toThrow(HTTPError);
  expect(texts()).toEqual(['late']);
  expect(server.calls.map(({ outcome }) => outcome?.status)).toEqual([503, 503, 200, 500, 500, 500, 500]);
  expect(server.refusals).toEqual([]);
});

test('429 names the seconds to wait, and discord.js waits', async () => {
  server.fail({ route, kind: 429, retryAfter: 0.05 });
  const answer = await fetch(`${server.url}/api/v10${Routes.channelMessages(ada.channelId)}`, {
    method: 'POST',
    headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'one' }),
  });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '0.05']);
  expect(await answer.json()).toEqual({ message: 'You are being rate limited.', retry_after: 0.05, global: false });
  server.fail({ route, kind: 429, retryAfter: 0.05 });
  await send('two');
  expect(texts()).toEqual(['two']);
});

test('a connection is cut before or after the message was taken', async () => {
  rest.options.retries = 0;
  server.fail({ route, kind: 'drop before' });
  await expect(send('lost')).rejects.toThrow();
  server.fail({ route, kind: 'drop after' });
  await expect(send('there')).rejects.toThrow();
  expect(texts()).toEqual(['there']);
});

test('a call hangs until the caller gives up', async () => {
  server.fail({ route, kind: 'hang' });
  await expect(send('lost', ada, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  expect(texts()).toEqual([]);
});

test('a fault hits one channel only, late but done', async () => {
  const bob = server.person();
  server.fail({ route, path: bob.channelId, kind: 'delay', milliseconds: 100 });
  const late = send('late', bob);
  await send('at once');
  expect(bob.messages).toEqual([]);
  await late;
  expect(bob.messages).toHaveLength(1);
});

test('a pace is kept, and discord.js waits until it may', async () => {
  server.setPace({ channel: { calls: 2, milliseconds: 100 }, overall: { calls: 4, milliseconds: 150 } });
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((text) => send(text)));
  expect(texts()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  const limited = server.calls.filter(({ outcome }) => outcome?.status === 429);
  expect(limited.length).toBeGreaterThan(0);
});
