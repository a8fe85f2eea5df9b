import { Api, GrammyError, HttpError } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';

let server: TelegramServer;
let api: Api;
let ada: Person;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20);
  server = await startTelegram({ now: () => now });
  api = new Api(server.token, { apiRoot: server.url });
  ada = server.person();
  ada.writes('/start');
});
afterEach(() => server.stop());

const texts = () => ada.messages.slice(1).map(({ text }) => text);

test.each([
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
])('the next calls are answered %i as often as asked for', async (kind, description) => {
  server.fail({ method: 'sendMessage', kind, times: 2 });
  for (const text of ['one', 'two']) {
    await expect(api.sendMessage(ada.chatId, text)).rejects.toMatchObject({ error_code: kind, description });
  }
  await api.sendMessage(ada.chatId, 'three');
  expect(texts()).toEqual(['three']);
  expect(server.refusals).toEqual([]);
});

test('429 names the seconds to wait', async () => {
  server.fail({ method: 'sendMessage', kind: 429, retryAfter: 7 });
  const refused = await api.sendMessage(ada.chatId, 'one').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(GrammyError);
  expect(refused).toMatchObject({ parameters: { retry_after: 7 }, description: 'Too Many Requests: retry after 7' });
});

test('a connection is cut before or after the message was taken', async () => {
  server.fail({ method: 'sendMessage', kind: 'drop before' });
  await expect(api.sendMessage(ada.chatId, 'lost')).rejects.toThrow(HttpError);
  server.fail({ method: 'sendMessage', kind: 'drop after' });
  await expect(api.sendMessage(ada.chatId, 'there')).rejects.toThrow(HttpError);
  expect(texts()).toEqual(['there']);
});

test('a call hangs until the caller gives up', async () => {
  server.fail({ method: 'sendMessage', kind: 'hang' });
  const patience = AbortSignal.timeout(50) as Parameters<Api['sendMessage']>[3];
  await expect(api.sendMessage(ada.chatId, 'one', {}, patience)).rejects.toThrow();
  expect(texts()).toEqual([]);
});

test('a fault hits one chat only, late but done', async () => {
  const bob = server.person();
  bob.writes('/start');
  server.fail({ method: 'sendMessage', chat: bob.chatId, kind: 'delay', milliseconds: 100 });
  const late = api.sendMessage(bob.chatId, 'late').then(() => 'late');
  expect(await Promise.race([late, api.sendMessage(ada.chatId, 'soon').then(() => 'soon')])).toBe('soon');
  expect(await late).toBe('late');
});

test('the pace holds per chat and overall, and says how long to wait', async () => {
  server.setPace({ chat: { messages: 1, milliseconds: 1_000 }, overall: { messages: 2, milliseconds: 5_000 } });
  const bob = server.person();
  bob.writes('/start');
  await api.sendMessage(ada.chatId, 'one');
  await expect(api.sendMessage(ada.chatId, 'two')).rejects.toMatchObject({ parameters: { retry_after: 1 } });
  await api.sendMessage(bob.chatId, 'one');
  now += 1_000;
  await expect(api.sendMessage(ada.chatId, 'two')).rejects.toMatchObject({ parameters: { retry_after: 4 } });
  now += 4_000;
  await api.sendMessage(ada.chatId, 'two');
  server.setPace({});
  await api.sendMessage(ada.chatId, 'three');
  expect(texts()).toEqual(['one', 'two', 'three']);
  expect(server.refusals).toHaveLength(2);
});

test('the log keeps every call with what came of it', async () => {
  await api.sendMessage(ada.chatId, 'one');
  await api.sendMessage(ada.chatId, '').catch(() => {});
  expect(server.calls).toEqual([
    {
      method: 'sendMessage',
      parameters: { chat_id: ada.chatId, text: 'one' },
      at: now,
      outcome: { ok: true, result: expect.objectContaining({ text: 'one' }) },
    },
    {
      method: 'sendMessage',
      parameters: { chat_id: ada.chatId, text: '' },
      at: now,
      outcome: { ok: false, error_code: 400, description: 'Bad Request: message text is empty' },
    },
  ]);
  expect(server.refusals).toEqual([server.calls[1]]);
});
