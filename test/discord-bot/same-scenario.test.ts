import type { Conversation } from '@tend/chat';
import type { Store } from '@tend/core';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { database } from '../../packages/core/src/journal/work.repository.ts';
import type { Values } from '../support/discord/write-option.ts';
import { openDiscordChat } from '../support/discord-chat.ts';
import { seenAs } from '../support/discord-shown.ts';
import { openTelegramChat } from '../support/telegram-chat.ts';

type Who = 'Ann' | 'Ben';

/** What somebody does: a text on Telegram and the command on Discord, a press by label or by what the button holds, or an answer that is typed. */
type Step = { readonly who: Who } & (
  | { readonly text: string; readonly command: string; readonly fields?: Values }
  | { readonly presses: string }
  | { readonly holds: string }
  | { readonly answers: string }
);

const scenario: readonly Step[] = [
  { who: 'Ann', text: '/start', command: '/start' },
  // Else the language is that of the first typed command, and on Discord none is typed.
  { who: 'Ann', holds: '1settings-language;language=en' },
  { who: 'Ben', text: '/start', command: '/démarrer' },
  { who: 'Ben', holds: '1settings-language;language=fr' },
  { who: 'Ann', text: '/start', command: '/start' },
  { who: 'Ann', presses: 'Put something in' },
  { who: 'Ann', answers: 'lasagne for 4' },
  { who: 'Ann', presses: 'Box 2' },
  {
    who: 'Ben',
    text: 'ajouter 3x soupe tiroir 1 (épicée)',
    command: '/ajouter',
    fields: { quoi: '3x soupe tiroir 1 (épicée)' },
  },
  { who: 'Ben', presses: 'Annuler' },
  { who: 'Ben', presses: 'Rétablir' },
  {
    who: 'Ann',
    text: 'add 2 bags of bread for 2 box 3 frozen yesterday',
    command: '/add',
    fields: { what: '2 bags of bread for 2 box 3 frozen yesterday' },
  },
  { who: 'Ann', text: 'take 2.1 2 servings', command: '/take', fields: { product: '2.1', servings: 2 } },
  { who: 'Ann', text: 'edit 3.1 for 6', command: '/edit', fields: { product: '3.1', servings: 6 } },
  { who: 'Ann', text: 'move 3.1 box 4', command: '/move', fields: { product: '3.1', box: '4' } },
  {
    who: 'Ben',
    text: 'congélateur ajouter Cave 3 tiroirs',
    command: '/congélateur ajouter',
    fields: { nom: 'Cave', tiroirs: 3 },
  },
  { who: 'Ben', text: 'sortir 1.1 jeté', command: '/sortir', fields: { produit: '1.1 jeté' } },
  { who: 'Ben', text: 'remettre 1.1', command: '/remettre', fields: { produit: '1.1' } },
  { who: 'Ann', text: 'add peas', command: '/add', fields: { what: 'peas' } },
  { who: 'Ann', presses: 'Box 1' },
  { who: 'Ann', presses: 'For how many?' },
  { who: 'Ann', answers: '3' },
  { who: 'Ann', text: 'list', command: '/list' },
  { who: 'Ben', text: 'bientôt 400 jours', command: '/bientôt', fields: { jours: 400 } },
  { who: 'Ben', text: 'historique', command: '/historique' },
  { who: 'Ann', text: 'find pea', command: '/find', fields: { text: 'pea' } },
  { who: 'Ann', text: 'undo', command: '/undo' },
  { who: 'Ann', text: 'settings', command: '/settings show' },
];

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

async function onTelegram() {
  const chat = await openTelegramChat('en');
  const people = {
    Ann: chat.server.person({ firstName: 'Ann', languageCode: 'en' }),
    Ben: chat.server.person({ firstName: 'Ben', languageCode: 'fr' }),
  };
  const words: string[] = [];
  for (const step of scenario) {
    const person = people[step.who];
    if ('presses' in step) person.presses(step.presses);
    else if ('holds' in step) person.forges(step.holds, person.messages.at(-1)?.id);
    else person.writes('answers' in step ? step.answers : step.text);
    const { edited, sent } = await person.answer();
    words.push(spaced([...edited, ...sent].map(({ text }) => text).join(' ')));
  }
  return end(chat, words);
}

/** The words are the same but for examples, which say what is filled in where nothing is typed. */
const withTypedExamples = (conversation: Conversation): Conversation => ({
  ...conversation,
  answer: (incoming) => conversation.answer({ ...incoming, fieldsOnly: false }),
});

async function onDiscord() {
  const chat = await openDiscordChat('en', { before: withTypedExamples });
  const people = {
    Ann: chat.server.person({ name: 'Ann', locale: 'en-GB' }),
    Ben: chat.server.person({ name: 'Ben', locale: 'fr' }),
  };
  const words: string[] = [];
  for (const step of scenario) {
    const person = people[step.who];
    if ('presses' in step) person.presses(step.presses);
    else if ('holds' in step) person.forges(step.holds);
    else if ('command' in step) person.uses(step.command, step.fields);
    else {
      person.presses('Answer');
      await person.answer();
      person.fillsIn({ answer: step.answers });
    }
    const seen = seenAs(await person.answer());
    words.push('text' in seen ? seen.text : '');
  }
  return end(chat, words);
}

async function end(chat: { readonly store: Store; readonly logged: object; close(): Promise<void> }, words: string[]) {
  const rows = await rowsOf(chat.store);
  await chat.close();
  expect(chat.logged).toEqual({ info: [], warn: [], error: [] });
  return { words, rows };
}

/** Says by which platform and in which of its messages something was done; kept replies and questions are those of a platform. */
const ofPlatform = new Set(['via', 'platform', 'externalId', 'chatId', 'bot', 'incomingId']);

/** All rows, with public ids by the order in which they occur. */
async function rowsOf(store: Store): Promise<Record<string, unknown[]>> {
  return store.work(async (work) => {
    const db = database(work);
    const tables = await sql<{
      name: string;
    }>`select name from sqlite_master where type = 'table' order by name`.execute(db);
    const rows: Record<string, unknown[]> = {};
    for (const { name } of tables.rows) {
      const all = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
      rows[name] = all.rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !ofPlatform.has(column))),
      );
    }
    const { tend_migrations: _, ...data } = rows;
    const seen: string[] = [];
    const text = JSON.stringify(data).replaceAll(/(?<=[#="\\])[0-9A-Za-z]{10}(?=["\\;#])/g, (id) => {
      if (!seen.includes(id)) seen.push(id);
      return `id ${seen.indexOf(id)}`;
    });
    return JSON.parse(text);
  });
}

it('the same scenario on Telegram and on Discord leaves the same rows, and is answered in the same words', async () => {
  const [telegram, discord] = [await onTelegram(), await onDiscord()];
  for (const [index, step] of scenario.entries()) {
    expect({ step, words: discord.words[index] }).toEqual({ step, words: telegram.words[index] });
  }
  for (const [table, rows] of Object.entries(telegram.rows))
    expect({ table, rows: discord.rows[table] }).toEqual({ table, rows });
  expect(telegram.rows.product?.length).toBeGreaterThan(6);
});
