import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
import type { Person } from '../../support/telegram/person.ts';
import { openTelegramChat, type TelegramChat } from '../../support/telegram-chat.ts';

let chat: TelegramChat;
afterEach(async () => {
  await chat.close();
  expect(chat.logged.error).toEqual([]);
});

const lines = {
  en: {
    list: '/list@frosty_bot',
    mood: '/mood@frosty_bot 4 secret',
    entries: 'tracker entries mood',
    nothing: 'nothing is logged yet.',
    private:
      'Moods and trackers stay between you and me: in a group I log and show nothing of them. Write to me in our private chat.',
    sent: 'I have answered you in private.',
    closed: 'I answer in private, and may not write to you yet. Open our chat and press Start, then ask again.',
    open: 'Open our chat',
    empty: 'The freezer is empty.',
    hello: 'Hello, I am Tend.',
  },
  fr: {
    list: '/liste@frosty_bot',
    mood: '/humeur@frosty_bot 4 secret',
    entries: 'suivi saisies humeur',
    nothing: 'rien n’est encore noté.',
    private:
      'Les humeurs et les suivis restent entre vous et moi : dans un groupe, je ne note et ne montre rien. Écrivez-moi dans notre discussion privée.',
    sent: 'Je vous ai répondu en privé.',
    closed:
      'Je réponds en privé, et je ne peux pas encore vous écrire. Ouvrez notre discussion, appuyez sur Démarrer, puis redemandez-moi.',
    open: 'Ouvrir la discussion',
    empty: 'Le congélateur est vide.',
    hello: 'Bonjour, je suis Tend.',
  },
} as const;

async function open(language: 'en' | 'fr' = 'en') {
  chat = await openTelegramChat('en', { telegram: { username: 'frosty_bot' } });
  const ann = chat.server.person({ firstName: 'Ann', languageCode: language });
  const ben = chat.server.person({ firstName: 'Ben', languageCode: language });
  return { ann, ben };
}

async function start(person: Person): Promise<void> {
  person.writes('/start');
  await person.answer();
}

/** Everything of the bot that a group has seen. */
const told = (messages: readonly { by: string; text: string }[]) =>
  messages.filter(({ by }) => by === 'Local bot').map(({ text }) => text);

describe.each(['en', 'fr'] as const)('a group (%s)', (language) => {
  const texts = lines[language];

  it('hears of a mood one line with a button to the private chat, and nothing is logged', async () => {
    const { ann, ben } = await open(language);
    await start(ann);
    const seat = chat.server.group('Family', [ann, ben]).seat(ann);
    const asked = seat.writes(texts.mood);
    const { sent } = await seat.answer();
    const plain = (text = '') => text.replaceAll('\u00A0', ' ');
    expect(sent.map(({ text }) => plain(text))).toEqual([texts.private]);
    expect(sent).toMatchObject([{ buttons: [[texts.open]], replyTo: asked }]);
    expect(plain((await ann.answer()).text)).toBe(texts.private);
    ann.writes(texts.entries);
    expect(plain((await ann.answer()).text)).toContain(texts.nothing);
  });

  it('hears one line, and the answer goes to the private chat', async () => {
    const { ann, ben } = await open(language);
    await start(ann);
    const seat = chat.server.group('Family', [ann, ben]).seat(ann);
    const asked = seat.writes(texts.list);
    const { sent } = await seat.answer();
    expect(sent).toMatchObject([{ text: texts.sent, buttons: [], replyTo: asked }]);
    expect((await ann.answer()).text).toContain(texts.empty);
    expect(chat.server.refusals).toEqual([]);
  });

  it('gets a button where the private chat is closed, and that leads to the start', async () => {
    const { ben } = await open(language);
    const seat = chat.server.group('Family', [ben]).seat(ben);
    seat.writes(texts.list);
    expect((await seat.answer()).text).toBe(`${texts.closed}\n[${texts.open}]`);
    seat.presses(texts.open);
    expect((await ben.answer()).text).toContain(texts.hello);
    seat.writes(texts.list);
    expect((await seat.answer()).text).toBe(texts.sent);
    expect((await ben.answer()).text).toContain(texts.empty);
  });
});

describe('a group', () => {
  it('hears nothing about what is no command and answers nothing, at no query', async () => {
    const { ann } = await open();
    await start(ann);
    const group = chat.server.group('Family', [ann]);
    const seat = group.seat(ann);
    seat.writes('add lasagne box 2');
    seat.writes('/list@another_bot');
    seat.writes('/nonsense of some other bot');
    seat.writes('/list');
    await seat.answer();
    expect(told(group.messages)).toEqual([lines.en.sent]);
    expect((await ann.answer()).text).toContain(lines.en.empty);
  });

  it('takes a reply to the bot for a message to it', async () => {
    const { ann } = await open();
    await start(ann);
    const group = chat.server.group('Family', [ann]);
    const seat = group.seat(ann);
    seat.writes('/help');
    const { sent } = await seat.answer();
    await ann.answer();
    seat.repliesTo(sent[0]?.id ?? 0, 'add lasagne box 2');
    expect((await seat.answer()).text).toBe(lines.en.sent);
    expect((await ann.answer()).text).toContain('**2.1** Lasagne');
  });

  it('asks nothing: the question waits in the private chat, for words or a press', async () => {
    const { ann, ben } = await open();
    await start(ann);
    await start(ben);
    const group = chat.server.group('Family', [ann, ben]);
    group.seat(ann).writes('/add lasagne');
    await group.seat(ann).answer();
    expect((await ann.answer()).text).toBe('Which box?\n[Box 1] [Box 2] [Box 3] [Box 4]');
    ben.writes('2');
    expect((await ben.answer()).text).not.toContain('Lasagne');
    ann.writes('2');
    expect((await ann.answer()).text).toContain('**2.1** Lasagne');
    expect(group.messages.map(({ text }) => text).join()).not.toContain('Which box');
  });

  it('keeps to the topic of a forum', async () => {
    const { ann } = await open();
    await start(ann);
    const group = chat.server.group('Forum', [ann], { forum: true });
    const topic = group.topic('Freezer');
    const seat = group.seat(ann, topic);
    seat.writes('/list');
    expect((await seat.answer()).sent).toMatchObject([{ text: lines.en.sent, topic }]);
    expect(chat.server.refusals).toEqual([]);
  });

  it('that has become a supergroup is told under its new id', async () => {
    const { ann } = await open();
    await start(ann);
    const group = chat.server.group('Family', [ann]);
    group.seat(ann).writes('/list');
    const moved = group.migrates();
    await ann.answer();
    moved.seat(ann).writes('/list');
    await moved.seat(ann).answer();
    expect(told(moved.messages).every((text) => text === lines.en.sent)).toBe(true);
    expect(told(moved.messages).length).toBeGreaterThan(0);
  });

  it('that has removed the bot changes nothing for the person', async () => {
    const { ann } = await open();
    await start(ann);
    const group = chat.server.group('Family', [ann]);
    const answered = ann.next();
    group.seat(ann).writes('/list');
    group.kicks();
    expect((await answered).text).toContain(lines.en.empty);
    await group.seat(ann).answer();
    const marked = await chat.store.work((work) =>
      sql`select "unreachableSince" from identity where "unreachableSince" is not null`.execute(database(work)),
    );
    expect(marked.rows).toEqual([]);
  });
});
