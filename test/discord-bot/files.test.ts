import type { Conversation } from '@tend/chat';
import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../support/discord/person.ts';
import { type DiscordChat, openDiscordChat } from '../support/discord-chat.ts';

let chat: DiscordChat;
let late: string[] = [];
afterEach(async () => {
  expect(chat.server.refusals.map(({ route }) => route)).toEqual(late);
  await chat.close();
  expect(chat.logged).toMatchObject({ info: [], warn: late.map(() => ({ code: 50027 })), error: [] });
  late = [];
});

async function open(
  language: 'en' | 'fr' = 'en',
  before: (conversation: Conversation) => Conversation = (one) => one,
): Promise<Person> {
  chat = await openDiscordChat(language, { before });
  return chat.server.person({ name: 'Ann', locale: language === 'en' ? 'en-US' : 'fr' });
}

const head = 'tracker_id,tracker,kind,entry_id,day,value';
const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `weight0001,Weight,number,${1_000_000_000 + row},2026-11-01,${row}\r\n`);
const csv = (count: number) => ({ name: 'all.csv', bytes: Buffer.from(`${head}\r\n${rows(count).join('')}`) });

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const answer = async (person: Pick<Person, 'answer'>) => plain((await person.answer()).text);

describe('a file of Tend', () => {
  it('comes with text and pictures, under its name', async () => {
    const ann = await open();
    ann.uses('/report');
    const { sent } = await ann.answer();
    expect(sent.flatMap(({ files }) => files.map(({ name }) => name))).toEqual([
      ...['tend-1.png', 'tend-2.png', 'report-2026-11.html'],
    ]);
    expect(sent.at(-1)?.files[2]?.bytes.toString()).toMatch(/^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  });

  it('holds what is of whom it is sent to, and can be sent back', async () => {
    const ann = await open();
    ann.uses('/mood', { rating: '4' });
    await ann.answer();
    ann.uses('/export', { what: 'mood' });
    const { sent } = await ann.answer();
    const file = sent.at(-1)?.files[0];
    expect(file?.name).toBe('tend-mood-2026-11-20.csv');
    expect(file?.bytes.toString()).toContain(',2026-11-20,,2026-11-20T10:00:00.000Z,4,');
    ann.uses('/import', { file: { name: 'mood.csv', bytes: file?.bytes ?? Buffer.alloc(0) } });
    expect(await answer(ann)).toBe('There is nothing new in this file.\nHere already: 1 entry.');
  });

  it('that cannot be made is told as a sentence', async () => {
    const ann = await open('en', (conversation) => ({
      ...conversation,
      // biome-ignore lint/correctness/useYield: it fails before anything comes.
      async *fileContent() {
        throw new Error('no such member');
      },
    }));
    ann.uses('/mood', { rating: '4' });
    await ann.answer();
    ann.uses('/export', { what: 'mood' });
    expect(await answer(ann)).toContain('I could not show you my answer');
    expect(chat.logged.error.splice(0)).toHaveLength(1);
  });
});

describe('a file of somebody', () => {
  it('is fetched once to say what is in it, and again to take it in; the answer takes the place of the question', async () => {
    const ann = await open();
    ann.uses('/import', { file: csv(2) });
    expect(await answer(ann)).toBe('This file would add 2 entries.\nNew tracker: Weight.\n[Import 2 entries]');
    ann.presses('Import 2 entries');
    expect(await answer(ann)).toBe('(edited)\nImported: 2 entries.\nNew tracker: Weight.');
  });

  it('is taken by the French command, in French', async () => {
    const ann = await open('fr');
    ann.uses('/importer', { fichier: csv(1) });
    expect(await answer(ann)).toBe('Ce fichier ajouterait 1 saisie.\nNouveau suivi : Weight.\n[Importer 1 saisie]');
  });

  it('is not fetched when it is larger than the bot fetches', async () => {
    const ann = await open();
    ann.uses('/import', { file: { name: 'all.csv', bytes: Buffer.alloc(20 * 1024 * 1024 + 1) } });
    expect(await answer(ann)).toBe('(only you)\nThat file is too large for me to fetch: 20 MB at most.');
  });

  it('is asked for by the command that takes it', async () => {
    const ann = await open();
    ann.uses('/mood', { rating: '4' });
    await ann.answer();
    ann.forges('1import');
    expect(await answer(ann)).toContain('Call /import and choose a CSV file that /export made.');
  });

  it('stays where it is in a channel, where nothing is said of it but to the one who sent it', async () => {
    const ann = await open();
    const room = chat.server.room('kitchen', [ann]);
    const seat = room.seat(ann);
    seat.uses('/import', { file: csv(2) });
    const { sent, text } = await seat.answer();
    expect(sent.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expect(text).not.toMatch(/Weight|2 entries/);
  });
});

describe('long work', () => {
  it('shows how far it has come in the answer that was put off, then its end in the same place', async () => {
    const ann = await open('en', slowly);
    ann.uses('/import', { file: csv(1_200) });
    await ann.answer();
    const before = chat.server.calls.length;
    ann.presses('Import 1,200 entries');
    const { edited, sent } = await ann.answer();
    const texts = edited.map(({ text }) => plain(text));
    while (!texts.at(-1)?.startsWith('Imported')) texts.push(plain((await ann.next()).text));
    expect(texts[0]).toMatch(/^Importing: [\d,]+ of 1,200 entries…$/);
    expect(texts.at(-1)).toContain('Imported: 1,200 entries.');
    expect(sent).toEqual([]);
    expect(ann.messages.filter(({ text }) => text.startsWith('Importing'))).toEqual([]);
    expect(chat.server.calls.slice(before).filter(({ route }) => route.startsWith('POST /webhooks'))).toEqual([]);
  });

  it('that ends after its interaction does so in a new message', async () => {
    const ann = await open('en', (conversation) => ({
      ...conversation,
      async answer(incoming) {
        const reply = await conversation.answer(incoming);
        if (incoming.input.kind !== 'call') return reply;
        await new Promise((resolve) => setTimeout(resolve, 1_700));
        chat.server.expireTokens();
        return reply;
      },
    }));
    ann.uses('/import', { file: csv(1) });
    await ann.answer();
    const next = ann.next();
    ann.presses('Import 1 entry');
    expect(plain((await next).text)).toBe('Imported: 1 entry.');
    late = ['PATCH /webhooks/:application/:token/messages/:message'];
  });
});

/** A conversation whose long work waits between what it tells. */
function slowly(conversation: Conversation): Conversation {
  return {
    ...conversation,
    async answer(incoming) {
      const { progress, input } = incoming;
      const told: Parameters<NonNullable<typeof progress>>[0][] = [];
      const reply = await conversation.answer({ ...incoming, progress: (one) => void told.push(one) });
      if (input.kind !== 'call') return reply;
      for (const one of told) {
        await new Promise((resolve) => setTimeout(resolve, 1_600));
        progress?.(one);
      }
      if (told.length > 0) await new Promise((resolve) => setTimeout(resolve, 1_200));
      return reply;
    },
  };
}
