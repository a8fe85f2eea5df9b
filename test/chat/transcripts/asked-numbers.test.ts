import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it.each([
  ['en', 'add lasagne 2.4', '**2.4** Lasagne', '2.4 is taken. The next free one is 2.1.', 'Use 2.1', '**2.1** Lasagne'],
  [
    'en',
    'add lasagne box 2 number 4',
    '**2.4** Lasagne',
    '2.4 is taken. The next free one is 2.1.',
    'Use 2.1',
    '**2.1** Lasagne',
  ],
  [
    'fr',
    'ajouter lasagnes 2,4',
    '**2.4** Lasagnes',
    'Le 2.4 est déjà pris. Le prochain numéro libre est le 2.1.',
    'Choisir le 2.1',
    '**2.1** Lasagnes',
  ],
  [
    'fr',
    'ajouter lasagnes tiroir 2 n° 4',
    '**2.4** Lasagnes',
    'Le 2.4 est déjà pris. Le prochain numéro libre est le 2.1.',
    'Choisir le 2.1',
    '**2.1** Lasagnes',
  ],
] as const)(
  'puts in with the number that is asked for, once (%s: %s)',
  async (language, add, done, taken, use, next) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    expect(await ann.says(add)).toContain(done);
    expect(await ann.says(add)).toBe(lines(taken, `[${use}]`));
    expect(await ann.presses(use)).toContain(next);
  },
);

it.each([
  ['en', 'add lasagne box 2', 'move 2.1 box 3 number 2', '**3.2** Lasagne'],
  ['fr', 'ajouter lasagnes tiroir 2', 'déplacer 2.1 tiroir 3 numéro 2', '**3.2** Lasagnes'],
] as const)('moves to the number that is asked for (%s)', async (language, add, move, done) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(add);
  expect(await ann.says(move)).toContain(done);
});

it.each([
  ['en', 'add lasagne box 2 number 120', 'The number must be a whole number from 1 to 99.'],
  ['fr', 'ajouter lasagnes tiroir 2 numéro 120', 'Le numéro doit être un nombre entier'],
] as const)('refuses a number that no product has (%s)', async (language, add, refused) => {
  chat = await openChat(language);
  expect(await chat.talker('Ann').says(add)).toContain(refused);
});

it('takes the number of each line, and offers none when one of several is taken', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  const said = await ann.says('add lasagne 2.4\npeas 3.2\nsoup');
  for (const line of ['**2.4** Lasagne', '**3.2** Peas', '**3.1** Soup']) expect(said).toContain(line);
  expect(await ann.says('add lasagne 2.5\npeas 3.2')).toBe('3.2 is taken. The next free one is 3.3.');
});

it.each([
  ['en', 'freezer box 1 name meat', '**Meat**'],
  ['en', 'freezer box names 1 name meat', '**Meat**'],
  ['fr', 'congélateur nommer 1 nom viande', '**Viande**'],
] as const)('names the box of which only the number is said (%s: %s)', async (language, name, done) => {
  chat = await openChat(language);
  const said = await chat.talker('Ann').says(name);
  expect(said).toContain(done);
  expect(said).toContain('1');
});
