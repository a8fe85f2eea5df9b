import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('moves one, keeping its number where that is free, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('move 2.1 to box 3')).toBe(
    lines('Moved', '   **3.1** Lasagne, for 4, best before 20 Feb', 'Write 3.1 on the bag.', '[Undo]'),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You moved **2.1** Lasagne to **3.1**', '[Redo]'),
  );
  expect(await ann.presses('Redo')).toBe(
    lines('Done again:', '20 Nov, 11:00 · You moved **2.1** Lasagne to **3.1**', '[Undo]'),
  );
});

it('moves one, keeping its number where that is free, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('déplacer 2.1 dans le tiroir 3')).toBe(
    lines(
      'Déplacé',
      '   **3.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      'Écrivez 3.1 sur le sac.',
      '[Annuler]',
    ),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez déplacé **2.1** Lasagnes vers **3.1**', '[Rétablir]'),
  );
  expect(await ann.presses('Rétablir')).toBe(
    lines('Rétabli :', '20 nov., 11 h · Vous avez déplacé **2.1** Lasagnes vers **3.1**', '[Annuler]'),
  );
});

it('gives a new number where the old one is taken, and says what to write, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add bread box 3');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('move lasagne box 3')).toBe(
    lines('Moved', '   **3.2** Lasagne, for 4, best before 20 Feb', 'Write 3.2 on the bag.', '[Undo]'),
  );
});

it('gives a new number where the old one is taken, and says what to write, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter pain tiroir 3');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('déplacer lasagnes tiroir 3')).toBe(
    lines(
      'Déplacé',
      '   **3.2** Lasagnes, pour 4, de préférence avant le 20 févr.',
      'Écrivez 3.2 sur le sac.',
      '[Annuler]',
    ),
  );
});

it('moves several at once, and to another freezer, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('freezer add Cellar 2 boxes');
  await ann.says('add 3x lasagne for 4 box 2');
  expect(await ann.says('move 2.1 2.2 box 2 freezer Cellar')).toBe(
    lines(
      'Moved',
      '   **2.2.1** Lasagne, for 4, best before 20 Feb',
      '   **2.2.2** Lasagne, for 4, best before 20 Feb',
      'Write 2.2.1 and 2.2.2 on the bags.',
      '[Undo]',
    ),
  );
  expect(await ann.says('move 2.2.1 and 2.3 to box 4')).toBe(
    lines(
      'Moved',
      '   **4.1** Lasagne, for 4, best before 20 Feb',
      '   **4.3** Lasagne, for 4, best before 20 Feb',
      'Write 4.1 and 4.3 on the bags.',
      '[Undo]',
    ),
  );
});

it('moves several at once, and to another freezer, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('congélateur ajouter Cave 2 tiroirs');
  await ann.says('ajouter 3x lasagnes pour 4 tiroir 2');
  expect(await ann.says('déplacer 2.1 2.2 tiroir 2 congélateur Cave')).toBe(
    lines(
      'Déplacé',
      '   **2.2.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '   **2.2.2** Lasagnes, pour 4, de préférence avant le 20 févr.',
      'Écrivez 2.2.1 et 2.2.2 sur les sacs.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('déplacer 2.2.1 et 2.3 tiroir 4')).toBe(
    lines(
      'Déplacé',
      '   **4.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '   **4.3** Lasagnes, pour 4, de préférence avant le 20 févr.',
      'Écrivez 4.1 et 4.3 sur les sacs.',
      '[Annuler]',
    ),
  );
});

it('asks what to move, and where to, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('move')).toBe('What do you move? Its address or its name.');
  expect(await ann.says('2.1')).toBe(lines('Which box?', '[Box 2] [Box 1] [Box 3] [Box 4]'));
  expect(await ann.presses('Box 4')).toBe(
    lines('Moved', '   **4.1** Lasagne, for 4, best before 20 Feb', 'Write 4.1 on the bag.', '[Undo]'),
  );
  expect(await ann.says('move lasagne')).toBe(lines('Which box?', '[Box 4] [Box 1] [Box 2] [Box 3]'));
  expect(await ann.says('box 1')).toBe(
    lines('Moved', '   **1.1** Lasagne, for 4, best before 20 Feb', 'Write 1.1 on the bag.', '[Undo]'),
  );
});

it('asks what to move, and where to, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('déplacer')).toBe('Que déplacez-vous ? Son adresse ou son nom.');
  expect(await ann.says('2.1')).toBe(lines('Dans quel tiroir ?', '[Tiroir 2] [Tiroir 1] [Tiroir 3] [Tiroir 4]'));
  expect(await ann.presses('Tiroir 4')).toBe(
    lines(
      'Déplacé',
      '   **4.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      'Écrivez 4.1 sur le sac.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('déplacer lasagnes')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 4] [Tiroir 1] [Tiroir 2] [Tiroir 3]'),
  );
  expect(await ann.says('tiroir 1')).toBe(
    lines(
      'Déplacé',
      '   **1.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      'Écrivez 1.1 sur le sac.',
      '[Annuler]',
    ),
  );
});

it('leaves alone what lies there already, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('move 2.1 box 2')).toBe(
    lines('It is already there.', '   **2.1** Lasagne, for 4, best before 20 Feb'),
  );
  expect(await ann.says('undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** Lasagne, for 4', '[Redo]'),
  );
});

it('leaves alone what lies there already, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('déplacer 2.1 tiroir 2')).toBe(
    lines('C’est déjà là.', '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr.'),
  );
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** Lasagnes, pour 4', '[Rétablir]'),
  );
});

it.each([
  ['en', 'freezer add garage 3 boxes', 'add ham for 2 garage box 2', 'move 2.2.1 box 3', '**2.3.1**'],
  [
    'fr',
    'congélateur ajouter cave 3 tiroirs',
    'ajouter jambon pour 2 cave tiroir 2',
    'déplacer 2.2.1 tiroir 3',
    '**2.3.1**',
  ],
] as const)('stays in its own freezer when only a box is said (%s)', async (language, freezer, add, move, place) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(freezer);
  await ann.says(add);
  expect(await ann.says(move)).toContain(place);
});

it.each([
  ['en', 'add 2x soup box 1', 'move soup box 3', 'Which “soup”?', '1.2', '**3.2**'],
  [
    'fr',
    'ajouter 2x soupe tiroir 1',
    'déplacer soupe tiroir 3',
    'Plusieurs produits correspondent à « soupe ». Lequel ?',
    '1,2',
    '**3.2**',
  ],
] as const)(
  'takes a typed address for the one of several that was meant (%s)',
  async (language, add, move, which, typed, place) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(add);
    expect(await ann.says(move)).toContain(which);
    expect(await ann.says(typed)).toContain(place);
  },
);
