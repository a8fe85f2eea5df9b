import type { Client, Interaction } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Cut } from '../support/discord/gateway.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { waitUntil } from '../support/discord/wait-until.ts';
import { logIn } from './log-in.ts';

let server: DiscordServer;
let client: Client<true> | undefined;

beforeEach(async () => {
  server = await startDiscord({ heartbeatInterval: 200 });
});
afterEach(async () => {
  await client?.destroy();
  client = undefined;
  await server.stop();
});

const echo = async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(`${interaction.options.getInteger('n')}`);
};
const number = { type: 4, name: 'n', description: 'A number' };
/** discord.js waits 5 s between two identifies, which Discord wants and this server does not need. */
const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

const start = async () => {
  client = await logIn(server, echo, { ws } as object);
  await client.application.commands.set([{ name: 'echo', description: 'Says a number', options: [number] }]);
};
const connected = (value: boolean) =>
  waitUntil(
    () => server.gateway.connected === value,
    5_000,
    () => `connected is not ${value}`,
  );

test.each<[Cut, 'resumes' | 'begins anew']>([
  [4_000, 'resumes'],
  ['drop', 'resumes'],
  ['reconnect', 'resumes'],
  ['invalid session, resume', 'resumes'],
  [4_009, 'begins anew'],
  ['invalid session', 'begins anew'],
  [1_000, 'begins anew'],
])('after %s discord.js %s', async (how, then) => {
  await start();
  const ada = server.person();
  ada.uses('/echo', { n: 1 });
  expect((await ada.answer()).text).toBe('1');
  expect(server.cut(how)).toBe(1);
  const missed = ada.uses('/echo', { n: 2 });
  await connected(true);
  if (then === 'resumes') expect((await ada.answer()).text).toBe('2');
  else expect(missed.state).toBe('waiting');
  const bob = server.person();
  bob.uses('/echo', { n: 3 });
  expect((await bob.answer()).text).toBe('3');
  expect(server.gateway.counts).toMatchObject(
    then === 'resumes' ? { identified: 1, resumed: 1 } : { identified: 2, resumed: 0 },
  );
  expect(server.refusals).toEqual([]);
});

test('what was told is told once, however often the connection is cut', async () => {
  await start();
  const ada = server.person();
  for (let n = 1; n <= 3; n += 1) {
    ada.uses('/echo', { n });
    server.cut(n % 2 ? 4_000 : 'drop');
    await connected(true);
  }
  await ada.answer();
  expect(ada.messages.map(({ text }) => text)).toEqual(['1', '2', '3']);
  expect(server.calls.filter(({ route }) => route.includes('callback'))).toHaveLength(3);
});

test('the heart beats, and a bot that says goodbye leaves nothing behind', async () => {
  await start();
  await waitUntil(
    () => server.gateway.counts.heartbeats > 1,
    5_000,
    () => 'no heartbeats',
  );
  await client?.destroy();
  await connected(false);
  expect(server.gateway.intents).toBe(0);
});

test('discord.js cannot log in with a wrong token', async () => {
  await expect(logIn({ ...server, token: 'wrong' }, () => {})).rejects.toThrow('An invalid token was provided.');
  expect(server.refusals.map(({ route, outcome }) => [route, outcome])).toEqual([
    ['GET /gateway/bot', { status: 401, body: { message: '401: Unauthorized', code: 0 } }],
  ]);
});

const identify = (more: object) => ({ op: 2, d: { token: server.token, intents: 0, properties: {}, ...more } });

test.each<[number, string, string, () => readonly unknown[]]>([
  [4_001, 'an unknown opcode', '/?v=10&encoding=json', () => [identify({}), { op: 99, d: null }]],
  [4_002, 'no JSON', '/?v=10', () => ['{']],
  [4_003, 'a word before identifying', '/?v=10', () => [{ op: 3, d: null }]],
  [4_004, 'a wrong token', '/?v=10', () => [identify({ token: 'wrong' })]],
  [4_004, 'a wrong token on resuming', '/?v=10', () => [{ op: 6, d: { token: 'wrong' } }]],
  [4_005, 'a second identify', '/?v=10', () => [identify({}), identify({})]],
  [4_012, 'another version', '/?v=9', () => []],
  [4_013, 'intents that are none', '/?v=10', () => [identify({ intents: -1 })]],
  [4_014, 'the intent to read messages', '/?v=10', () => [identify({ intents: 1 << 15 })]],
])('the gateway closes with %i for %s', async (code, _, path, payloads) => {
  const socket = new WebSocket(server.url.replace('http', 'ws') + path);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.once('open', () => {
    for (const payload of payloads()) socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  });
  expect(await closed).toBe(code);
});

test('a session cannot be resumed from where it has not been', async () => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/?v=10`);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('message', (data) => {
    const { op, t, d } = JSON.parse(String(data));
    if (op === 10) socket.send(JSON.stringify(identify({})));
    const resume = { op: 6, d: { token: server.token, session_id: d?.session_id, seq: 5 } };
    if (t === 'READY') socket.send(JSON.stringify(resume));
  });
  expect(await closed).toBe(4_007);
});
