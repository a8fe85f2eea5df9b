import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../../packages/telegram-bot/src/api.ts';
import { sendMessage } from '../../../packages/telegram-bot/src/send-message.ts';
import { openTelegramChat, type TelegramChat } from '../../support/telegram-chat.ts';

let chat: TelegramChat;
afterEach(async () => {
  expect(chat.server.refusals).toEqual([]);
  await chat.close();
  expect(chat.logged).toEqual({ info: [], warn: [], error: [] });
});

async function ann() {
  chat = await openTelegramChat('en');
  const person = chat.server.person({ firstName: 'Ann', languageCode: 'en' });
  return {
    person,
    answer: async () => (await person.answer()).text.replaceAll('\u00A0', ' '),
    async says(text: string) {
      person.writes(text);
      return person.answer();
    },
  };
}

const head = 'tracker_id,tracker,kind,entry_id,day,value';
const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `weight0001,Weight,number,${1_000_000_000 + row},2026-11-01,${row}\r\n`);

describe('a file of Tend', () => {
  it('comes after text and pictures, as a document with its name', async () => {
    const { says } = await ann();
    const { sent } = await says('/report');
    expect(sent.map(({ photo, document }) => document?.name ?? (photo ? 'photo' : 'text'))).toEqual([
      ...['text', 'photo', 'photo', 'report-2026-11.html'],
    ]);
    expect(sent[3]?.document?.bytes.toString()).toMatch(/^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  });

  it('is sent while it is read, page by page', async () => {
    const { says, person, answer } = await ann();
    await says('/start');
    person.sendsFile('all.csv', `${head}\r\n${rows(1_700).join('')}`, 'import');
    await person.answer();
    person.presses(0);
    expect(await answer()).toContain('Imported: 1,700 entries.');
    const { sent } = await says('export weight');
    const [, ...lines] = sent[1]?.document?.bytes.toString().trimEnd().split('\r\n') ?? [];
    expect(sent[1]?.document?.name).toBe('tend-weight-2026-11-20.csv');
    expect(lines).toHaveLength(1_700);
  });

  it('that cannot be made is not tried again, and leaves nothing in the chat', async () => {
    const { says, person } = await ann();
    await says('/start');
    const api = connect(chat.server.token, chat.server.url, { info() {}, warn() {}, error() {} });
    const signal = new AbortController().signal;
    let tries = 0;
    // biome-ignore lint/correctness/useYield: it fails before anything comes.
    const fileContent = async function* () {
      tries += 1;
      throw new Error('no such member');
    };
    const file = { name: 'a.csv', type: 'text/csv', content: { kind: 'products' } } as const;
    const sending = sendMessage({ api, signal, fileContent }, { chatId: person.user.id }, { kind: 'file', file });
    await expect(sending).rejects.toThrow('no such member');
    expect([tries, person.messages.length]).toEqual([1, 2]);
  });
});

describe('a file of somebody', () => {
  it('is fetched once to say what is in it, and again to take it in; the answer takes the place of the question', async () => {
    const { says, person, answer } = await ann();
    await says('/start');
    person.sendsFile('all.csv', `${head}\r\n${rows(2).join('')}`);
    expect(await answer()).toBe('**all.csv**: what shall I do with it?\n[Import]');
    person.presses('Import');
    expect(await answer()).toBe('(edited)\nThis file would add 2 entries.\nNew tracker: Weight.\n[Import 2 entries]');
    person.presses('Import 2\u00A0entries');
    expect(await answer()).toBe('(edited)\nImported: 2 entries.\nNew tracker: Weight.');
    expect(chat.server.calls.filter(({ method }) => method === 'getFile')).toHaveLength(2);
  });

  it('is not fetched when it is larger than bots can fetch', async () => {
    const { says, person, answer } = await ann();
    await says('/start');
    person.sendsFile('all.csv', Buffer.alloc(20 * 1024 * 1024 + 1), 'import');
    expect(await answer()).toBe('That file is too large for me to fetch: 20 MB at most.');
    expect(chat.server.calls.filter(({ method }) => method === 'getFile')).toEqual([]);
  });
});
