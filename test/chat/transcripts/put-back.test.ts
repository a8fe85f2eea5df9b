import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('puts back under the same number while that is free, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 2x lasagne for 4 box 2');
  await ann.says('take 2.1');
  expect(await ann.says('put back 2.1')).toBe(
    lines('Back in the freezer', '   **2.1** Lasagne, for 4, best before 20 Feb 2027', '[Undo]'),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put back **2.1** Lasagne', '[Redo]'),
  );
  expect(await ann.presses('Redo')).toBe(
    lines('Done again:', '20 Nov, 11:00 · You put back **2.1** Lasagne', '[Undo]'),
  );
});

it('puts back under the same number while that is free, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 2x lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1');
  expect(await ann.says('remettre 2.1')).toBe(
    lines('De retour au congélateur', '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez remis **2.1** Lasagnes', '[Rétablir]'),
  );
  expect(await ann.presses('Rétablir')).toBe(
    lines('Rétabli :', '20 nov., 11 h · Vous avez remis **2.1** Lasagnes', '[Annuler]'),
  );
});

it('gives the next number when the old one is taken, and says so, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('take 2.1');
  await ann.says('add bread box 2');
  expect(await ann.says('put back lasagne')).toBe(
    lines(
      'Back in the freezer',
      '   **2.2** Lasagne, for 4, best before 20 Feb 2027',
      '2.1 is taken by now: write **2.2** on the bag.',
      '[Undo]',
    ),
  );
  expect(await ann.says('list')).toBe(
    lines(
      '**Box 2** · 2 products',
      '   **2.1** Bread, for 1, best before 20 Feb',
      '   **2.2** Lasagne, for 4, best before 20 Feb',
      '[Outside] [Eat soon]',
    ),
  );
});

it('gives the next number when the old one is taken, and says so, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1');
  await ann.says('ajouter pain tiroir 2');
  expect(await ann.says('remettre lasagnes')).toBe(
    lines(
      'De retour au congélateur',
      '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Le 2.1 est déjà pris : écrivez **2.2** sur le sac.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 2** · 2 produits',
      '   **2.1** Pain, pour 1, de préférence avant le 20 févr.',
      '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

it('offers what left last when nothing is named, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2\npea soup');
  await ann.says('take 2.1');
  await ann.says('take 2.2');
  expect(await ann.says('put back')).toBe(
    lines(
      'What do you put back? Its former address or its name.',
      '[2.2 Pea soup, out since 20 Nov] [2.1 Lasagne, out since 20 Nov]',
    ),
  );
  expect(await ann.presses('2.2 Pea soup, out since 20 Nov')).toBe(
    lines('Back in the freezer', '   **2.2** Pea soup, for 1, best before 20 Feb 2027', '[Undo]'),
  );
  expect(await ann.says('put back')).toBe(
    lines('What do you put back? Its former address or its name.', '[2.1 Lasagne, out since 20 Nov]'),
  );
  expect(await ann.says('lasagne')).toBe(
    lines('Back in the freezer', '   **2.1** Lasagne, for 4, best before 20 Feb 2027', '[Undo]'),
  );
});

it('offers what left last when nothing is named, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2\nsoupe de pois');
  await ann.says('sortir 2.1');
  await ann.says('sortir 2.2');
  expect(await ann.says('remettre')).toBe(
    lines(
      'Que remettez-vous ? Son ancienne adresse ou son nom.',
      '[2.2 Soupe de pois, hors du congélateur depuis le 20 nov.] [2.1 Lasagnes, hors du congélateur depuis le 20 nov.]',
    ),
  );
  expect(await ann.presses('2.2 Soupe de pois, hors du congélateur depuis le 20 nov.')).toBe(
    lines(
      'De retour au congélateur',
      '   **2.2** Soupe de pois, pour 1, de préférence avant le 20 févr. 2027',
      '[Annuler]',
    ),
  );
  expect(await ann.says('remettre')).toBe(
    lines(
      'Que remettez-vous ? Son ancienne adresse ou son nom.',
      '[2.1 Lasagnes, hors du congélateur depuis le 20 nov.]',
    ),
  );
  expect(await ann.says('lasagnes')).toBe(
    lines('De retour au congélateur', '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
});

it('puts servings back into what is still inside, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('take 2.1 3 servings');
  expect(await ann.says('put back 2.1')).toBe(
    lines('Back in the freezer', '   **2.1** Lasagne, for 4, best before 20 Feb 2027', '[Undo]'),
  );
});

it('puts servings back into what is still inside, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1 3 parts');
  expect(await ann.says('remettre 2.1')).toBe(
    lines('De retour au congélateur', '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
});

it('puts back the one that left last from a place, and asks which when a name fits several, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add pea soup box 2');
  await ann.says('take 2.1');
  await ann.says('add tomato soup box 2');
  await ann.says('take 2.1');
  expect(await ann.says('put back soup')).toBe(
    lines('Which “soup”?', '[2.1 Tomato soup, out since 20 Nov]', '[2.1 Pea soup, out since 20 Nov]'),
  );
  expect(await ann.says('put back 2.1')).toBe(
    lines('Back in the freezer', '   **2.1** Tomato soup, for 1, best before 20 Feb 2027', '[Undo]'),
  );
  expect(await ann.says('put back 2.1')).toBe(
    lines(
      'Back in the freezer',
      '   **2.2** Pea soup, for 1, best before 20 Feb 2027',
      '2.1 is taken by now: write **2.2** on the bag.',
      '[Undo]',
    ),
  );
  expect(await ann.says('put back 3.1')).toBe(lines('I find no “3.1”.', '[What is inside]'));
});

it('puts back the one that left last from a place, and asks which when a name fits several, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter soupe de pois tiroir 2');
  await ann.says('sortir 2.1');
  await ann.says('ajouter soupe de tomates tiroir 2');
  await ann.says('sortir 2.1');
  expect(await ann.says('remettre soupe')).toBe(
    lines(
      'Plusieurs produits correspondent à « soupe ». Lequel ?',
      '[2.1 Soupe de tomates, hors du congélateur depuis le 20 nov.]',
      '[2.1 Soupe de pois, hors du congélateur depuis le 20 nov.]',
    ),
  );
  expect(await ann.says('remettre 2.1')).toBe(
    lines(
      'De retour au congélateur',
      '   **2.1** Soupe de tomates, pour 1, de préférence avant le 20 févr. 2027',
      '[Annuler]',
    ),
  );
  expect(await ann.says('remettre 2.1')).toBe(
    lines(
      'De retour au congélateur',
      '   **2.2** Soupe de pois, pour 1, de préférence avant le 20 févr. 2027',
      'Le 2.1 est déjà pris : écrivez **2.2** sur le sac.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('remettre 3.1')).toBe(lines('Je ne trouve pas « 3.1 ».', '[Voir le contenu]'));
});

it('says that nothing was taken of what is whole, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('put back 2.1')).toBe('Nothing of it was taken out.');
});

it('says that nothing was taken of what is whole, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('remettre 2.1')).toBe('Rien n’en a été sorti.');
});
