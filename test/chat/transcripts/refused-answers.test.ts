import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

/** What was said before the question, an answer that is refused, and one that is taken. */
type Row = readonly [
  what: string,
  before: readonly string[],
  wrong: string,
  refusal: string,
  right: string,
  done: string,
];

const english: readonly Row[] = [
  ['a place', ['time zone'], 'Xyzzyville', 'I do not know a place', 'Paris', 'Your time zone: **Paris**'],
  ['the start of the day', ['day start'], '15', 'from 0 to 12', '4', 'Your day now starts at 04:00'],
  ['a count of boxes', ['freezer add shed'], '500', 'from 1 to 99', '5', '**Shed** is freezer 2, with 5 boxes'],
  ['what is taken', ['take'], 'salmon', 'I find no “salmon”', 'lasagne', '**1.1** is out'],
  ['what is put back', ['take 1.1', 'put back'], 'salmon', 'I find no “salmon”', 'lasagne', 'Back in the freezer'],
  ['a name', ['freezer rename'], 'x'.repeat(65), 'too long', 'Cellar', 'is now called **Cellar**'],
];
const french: readonly Row[] = [
  ['a place', ['fuseau'], 'Xyzzyville', 'Je ne connais pas', 'Paris', 'Votre fuseau horaire : **Paris**'],
  ['the start of the day', ['début de journée'], '15', '12', '4', 'Votre journée commence désormais à 4 h'],
  ['a count of boxes', ['congélateur ajouter cave'], '500', '99', '5', '**Cave** est le congélateur 2'],
  ['what is taken', ['sortir'], 'saumon', 'Je ne trouve pas « saumon »', 'lasagnes', 'Le **1.1** est sorti'],
];

it.each(english)('asks on for %s after a refusal', async (_, before, wrong, refusal, right, done) => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne for 4 box 1');
  for (const text of before) await ann.says(text);
  expect(await ann.says(wrong)).toContain(refusal);
  expect(await ann.says(right)).toContain(done);
  expect(await ann.says(right)).not.toContain(done);
});

it.each(french)('asks on for %s after a refusal, in French', async (_, before, wrong, refusal, right, done) => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes pour 4 tiroir 1');
  for (const text of before) await ann.says(text);
  expect(await ann.says(wrong)).toContain(refusal);
  expect(await ann.says(right)).toContain(done);
});

it.each([
  [
    'en',
    'add lasagne for 4 box 1',
    'edit 1.1',
    'Date in',
    '1 january 2030',
    'tomorrow',
    '5 november',
    'Frozen 5 Nov 2026',
  ],
  ['en', 'add lasagne for 4 box 1', 'edit 1.1', 'Servings', '200', '0', '6', 'for 6'],
  ['en', 'add lasagne for 4 box 1', 'edit 1.1', 'Keep period', '3 weeks', '200', '2', 'best before 20 Jan 2027'],
  [
    ...(['fr', 'ajouter lasagnes pour 4 tiroir 1', 'modifier 1.1', 'Date de congélation'] as const),
    ...(['1er janvier 2030', 'demain', '5 novembre', '5 nov. 2026'] as const),
  ],
] as const)(
  'asks on for what is corrected (%s, %s, %s, %s)',
  async (language, add, edit, button, wrong, worse, right, done) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(add);
    await ann.says(edit);
    await ann.presses(button);
    expect(await ann.says(wrong)).not.toContain('1.1');
    expect(await ann.says(worse)).not.toContain('1.1');
    expect(await ann.says(right)).toContain(done);
  },
);

it.each([
  ['en', 'take', 'salmon', 'cancel', 'All right, nothing was changed.', 'add soup box 1'],
  ['fr', 'sortir', 'saumon', 'annuler', 'D’accord, rien n’a changé.', 'ajouter soupe tiroir 1'],
] as const)(
  'lets a question that was answered wrongly go (%s)',
  async (language, take, wrong, cancel, cancelled, add) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(add);
    await ann.says(take);
    await ann.says(wrong);
    expect(await ann.says(cancel)).toBe(cancelled);
  },
);
