import { type APIMessage, type REST, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../support/discord/person.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { callsTo, refused } from './refused.ts';

let server: DiscordServer;
let rest: REST;
let ada: Person;

beforeEach(async () => {
  server = await startDiscord();
  rest = callsTo(server);
  ada = server.person({ name: 'Ada' });
});
afterEach(() => server.stop());

const send = (channel: string, body: object) => rest.post(Routes.channelMessages(channel), { body });

test('the bot writes to a person by itself, and changes what it wrote', async () => {
  const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: ada.user.id } })) as { id: string };
  expect(id).toBe(ada.channelId);
  const next = ada.next();
  const message = (await send(id, { content: 'soup is due' })) as APIMessage;
  expect((await next).text).toBe('soup is due');
  await rest.patch(Routes.channelMessage(id, message.id), { body: { content: 'eaten' } });
  expect((await ada.answer()).text).toBe('soup is due\n\n(edited)\neaten');
  expect(await rest.get(Routes.channelMessage(id, message.id))).toMatchObject({ content: 'eaten' });
  await rest.delete(Routes.channelMessage(id, message.id));
  expect(await refused(rest.patch(Routes.channelMessage(id, message.id), { body: { content: 'a' } }))).toEqual([
    '404 10008',
  ]);
  expect(ada.messages).toEqual([]);
});

test('nobody can be written to who does not want it or shares no server', async () => {
  ada.closesDirectMessages();
  expect(await refused(send(ada.channelId, { content: 'a' }))).toEqual(['403 50007']);
  ada.leavesAllServers();
  expect(await refused(send(ada.channelId, { content: 'a' }))).toEqual(['403 50278']);
  ada.opensDirectMessages();
  await send(ada.channelId, { content: 'a' });
  expect(await refused(rest.post(Routes.userChannels(), { body: { recipient_id: '1' } }))).toEqual(['404 10013']);
  expect(await refused(send('1', { content: 'a' }))).toEqual(['404 10003']);
});

test('a message with an enforced nonce is there once', async () => {
  const nudge = { content: 'soup is due', nonce: 'x'.repeat(25), enforce_nonce: true };
  const first = await send(ada.channelId, nudge);
  expect(await send(ada.channelId, nudge)).toMatchObject({ id: (first as APIMessage).id });
  await send(ada.channelId, { ...nudge, nonce: 'other' });
  await send(ada.channelId, { ...nudge, enforce_nonce: false });
  expect(ada.messages).toHaveLength(3);
  const long = { ...nudge, nonce: 'x'.repeat(26) };
  expect(await refused(send(ada.channelId, long))).toEqual(['400 50035', 'nonce BASE_TYPE_MAX_LENGTH']);
});

test('the bot writes where it is, and not ephemerally', async () => {
  const kitchen = server.room('kitchen', [ada]);
  await send(kitchen.id, { content: 'hello' });
  expect(await refused(send(kitchen.id, { content: 'a', flags: 64 }))).toEqual([
    '400 50035',
    'flags MESSAGE_FLAGS_INVALID',
  ]);
  const reference = { message_id: '1' };
  expect(await refused(send(kitchen.id, { content: 'a', message_reference: reference }))).toEqual([
    '400 50035',
    'message_reference REPLIES_UNKNOWN_MESSAGE',
  ]);
  kitchen.kicks();
  expect(await refused(send(kitchen.id, { content: 'a' }))).toEqual(['403 50001']);
  expect(await refused(send(server.room('abroad', [ada], { kind: 'private' }).id, { content: 'a' }))).toEqual([
    '403 50001',
  ]);
});

test.each<[string, object, readonly string[]]>([
  ['nothing said of it', {}, ['@everyone', '<@1>', '<@!2>', '<@&3>', '<@4>']],
  ['everyone', { allowed_mentions: { parse: ['everyone'] } }, ['@everyone']],
  ['two people', { allowed_mentions: { users: ['2', '4'] } }, ['<@!2>', '<@4>']],
  ['a role', { allowed_mentions: { parse: [], roles: ['3'] } }, ['<@&3>']],
])('with %s allowed, mentions ping', async (_, allowed, mentions) => {
  const content = '@everyone <@1> <@!2> <@&3> `<@4>` everyone';
  await send(ada.channelId, { content, ...allowed });
  expect(server.pings).toEqual([{ channel: ada.channelId, text: content, mentions }]);
  await send(ada.channelId, { content, allowed_mentions: { parse: [] } });
  expect(server.pings).toHaveLength(1);
});

test('wrong tokens, paths, methods, versions and bodies are refused', async () => {
  const routes = [Routes.user(), Routes.gatewayBot(), Routes.user('1')] as const;
  for (const route of routes)
    expect(await refused(callsTo({ ...server, token: 'wrong' }).get(route))).toContain('401 0');
  expect(await refused(rest.get('/nothing'))).toEqual(['404 0']);
  expect(await refused(rest.put(Routes.userChannels()))).toEqual(['405 0']);
  const answer = await fetch(`${server.url}/api/v9/gateway`);
  expect(await answer.json()).toEqual({ message: 'Invalid API version provided', code: 50_041 });
  const body = { body: '{', passThroughBody: true };
  expect(await refused(rest.post(Routes.channelMessages(ada.channelId), body))).toEqual(['400 50109']);
  expect(server.refusals.map(({ outcome }) => outcome?.status)).toEqual([401, 401, 401, 404, 405, 400, 400]);
});
