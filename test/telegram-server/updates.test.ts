import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Api, Bot } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';

let server: TelegramServer;
let api: Api;

beforeEach(async () => {
  server = await startTelegram({ firstUpdateId: 500 });
  api = new Api(server.token, { apiRoot: server.url });
});
afterEach(() => server.stop());

const ids = (updates: readonly { update_id: number }[]) => updates.map(({ update_id }) => update_id);

test('an update comes again until a later offset confirms it', async () => {
  const ada = server.person();
  for (const text of ['one', 'two', 'three']) ada.writes(text);
  expect(ids(await api.getUpdates())).toEqual([500, 501, 502]);
  expect(ids(await api.getUpdates({ limit: 2 }))).toEqual([500, 501]);
  expect(ids(await api.getUpdates({ offset: 501 }))).toEqual([501, 502]);
  expect(ids(await api.getUpdates({ offset: 400 }))).toEqual([501, 502]);
  expect(ids(await api.getUpdates({ offset: -1 }))).toEqual([502]);
  expect(server.pending).toBe(1);
  expect(await api.getUpdates({ offset: 503 })).toEqual([]);
});

test('a held call is answered by the first update', async () => {
  const held = api.getUpdates({ timeout: 30 });
  const ada = server.person();
  setTimeout(() => ada.writes('now'), 20);
  expect((await held).map(({ message }) => message?.text)).toEqual(['now']);
});

test('a held call ends empty when its time is over', async () => {
  expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
});

test('of two calls held open the first is refused with 409', async () => {
  const first = api.getUpdates({ timeout: 30 });
  const refused = expect(first).rejects.toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  while (server.calls.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = api.getUpdates({ timeout: 30 });
  await refused;
  const third = api.getUpdates({ timeout: 30 });
  await expect(second).rejects.toMatchObject({ error_code: 409 });
  server.person().writes('hello');
  expect(await third).toHaveLength(1);
});

test('a caller that hangs up is in nobody’s way', async () => {
  const hungUp = new AbortController();
  const held = api.getUpdates({ timeout: 30 }, hungUp.signal as Parameters<Api['getUpdates']>[1]);
  while (server.calls.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  hungUp.abort();
  await expect(held).rejects.toThrow();
  server.person().writes('hello');
  expect(await api.getUpdates({ timeout: 30 })).toHaveLength(1);
  expect(server.refusals).toEqual([]);
});

test('only the kinds that are allowed are queued', async () => {
  await api.getUpdates({ allowed_updates: ['message'] });
  const ada = server.person();
  const id = ada.writes('one');
  ada.edits(id, 'uno');
  ada.blocks();
  expect(ids(await api.getUpdates())).toEqual([500]);
  await api.getUpdates({ allowed_updates: [] });
  ada.unblocks();
  expect((await api.getUpdates({ offset: 501 })).map((update) => Object.keys(update)[1])).toEqual(['my_chat_member']);
});

test('what waits can be dropped at the start', async () => {
  server.person().writes('old');
  await api.deleteWebhook({ drop_pending_updates: true });
  expect(await api.getUpdates()).toEqual([]);
});

test.each([{ limit: 0 }, { limit: 101 }, { timeout: -1 }])('getUpdates refuses %j', async (given) => {
  await expect(api.getUpdates(given)).rejects.toMatchObject({ error_code: 400 });
});

test('what a killed bot had not confirmed comes again to the next one', async () => {
  const bot = fork(new URL('./bot-that-never-ends.ts', import.meta.url), [server.url, server.token]);
  const ada = server.person();
  ada.writes('first');
  expect(await once(bot, 'message')).toContain('first');
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  expect(server.pending).toBe(1);

  const next = new Bot(server.token, { client: { apiRoot: server.url } });
  next.on('message', (context) => context.reply(`again: ${context.message.text}`));
  void next.start();
  expect((await ada.answer()).text).toBe('again: first');
  await next.stop();
  expect(server.pending).toBe(0);
});

test('an answer is waited for as long as the bot is at work, and no longer', async () => {
  const bot = new Bot(server.token, { client: { apiRoot: server.url } });
  bot.on('message', async (context) => {
    await context.replyWithChatAction('typing');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await context.reply('one');
    await context.reply('two');
  });
  void bot.start();
  const ada = server.person();
  ada.writes('go');
  const { text, actions } = await ada.answer();
  expect(text).toBe('one\n\ntwo');
  expect(actions).toEqual(['typing']);
  expect((await ada.answer()).text).toBe('');
  await bot.stop();
  ada.writes('anyone there?');
  await expect(ada.answer(50)).rejects.toThrow('The bot did not deal with update 501 within 50 ms');
});

test('a chat that keeps the bot from confirming does not keep others from their answer', async () => {
  const [slow, quick] = [server.person(), server.person()];
  slow.writes('wait for me');
  quick.writes('quick one');
  const updates = await api.getUpdates();
  await api.sendMessage(updates[1]?.message?.chat.id ?? 0, 'done');
  expect((await quick.answer()).text).toBe('done');
  await expect(slow.answer(300)).rejects.toThrow('did not deal with update 500');
});
