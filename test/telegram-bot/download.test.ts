import { GrammyError } from 'grammy';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../../packages/telegram-bot/src/api.ts';
import { download } from '../../packages/telegram-bot/src/download.ts';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';

let server: TelegramServer;
beforeEach(async () => {
  server = await startTelegram();
});
afterEach(() => server.stop());

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** Reads a file as the bot does; what comes is counted in pieces. */
async function fetched(fileId: string, token = server.token) {
  const api = connect(server.token, server.url, log);
  const pieces: Uint8Array[] = [];
  const signal = AbortSignal.timeout(5_000);
  for await (const piece of download(api, { token, apiRoot: server.url }, fileId, signal)) pieces.push(piece);
  return { pieces: pieces.length, bytes: Buffer.concat(pieces) };
}

it('gives the bytes of a file in pieces, as often as wanted', async () => {
  const ada = server.person();
  ada.sendsFile('all.csv', Buffer.alloc(1_000_000, 'a'));
  const api = connect(server.token, server.url, log);
  const [update] = await api.getUpdates({});
  const id = update?.message?.document?.file_id ?? '';
  const once = await fetched(id);
  expect(once.pieces).toBeGreaterThan(1);
  expect(once.bytes.equals(Buffer.alloc(1_000_000, 'a'))).toBe(true);
  expect((await fetched(id)).bytes.length).toBe(1_000_000);
  await expect(fetched(id, '1:wrong')).rejects.toThrow('Telegram does not give the file (401)');
});

it('throws when Telegram knows no such file', async () => {
  await expect(fetched('nothing')).rejects.toThrow(GrammyError);
});
