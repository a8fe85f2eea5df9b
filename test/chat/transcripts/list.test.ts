import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

async function filled(language: 'en' | 'fr') {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  const add = { en: 'add 2x lasagne for 4 in box 2', fr: 'ajouter 2x lasagne pour 4 tiroir 2' }[language];
  const soup = {
    en: 'add pea soup for 2 box 1 frozen 2 September',
    fr: 'ajouter soupe de pois pour 2 tiroir 1 congelée le 2 septembre',
  }[language];
  await ann.says(add);
  await ann.says(soup);
  return ann;
}

it('lists what is inside under a heading for each box, in English', async () => {
  const ann = await filled('en');
  expect(await ann.says('list')).toBe(
    lines(
      '**Box 1** · 1 product',
      '🟡 **1.1** Pea soup, for 2, best before 2 Dec (12 days left)',
      '**Box 2** · 2 products',
      '   **2.1** Lasagne, for 4, best before 20 Feb',
      '   **2.2** Lasagne, for 4, best before 20 Feb',
      '[Outside] [Eat soon]',
    ),
  );
});

it('lists what is inside under a heading for each box, in French', async () => {
  const ann = await filled('fr');
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 1** · 1 produit',
      '🟡 **1.1** Soupe de pois, pour 2, de préférence avant le 2 déc. (plus que 12 jours)',
      '**Tiroir 2** · 2 produits',
      '   **2.1** Lasagne, pour 4, de préférence avant le 20 févr.',
      '   **2.2** Lasagne, pour 4, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

it('says that a freezer or a box is empty and how to fill it', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  const example = 'Write for example: add lasagne for 4 in box 2';
  expect(await ann.says('list')).toBe(lines('The freezer is empty.', example, '[Add] [Outside]'));
  expect(await ann.says('list box 3')).toBe(lines('**Box 3** is empty.', example, '[Add] [Outside]'));
  expect(await ann.presses('Outside')).toBe(lines('Nothing has been taken out of **Box 3** yet.', '[Inside]'));
  expect(ann.latest.place).toBe('replace');
});

it('says in French that a freezer or a box is empty', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  const example = 'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2';
  expect(await ann.says('liste')).toBe(lines('Le congélateur est vide.', example, '[Ajouter] [Sortis]'));
  expect(await ann.says('liste tiroir 3')).toBe(lines('**Tiroir 3** est vide.', example, '[Ajouter] [Sortis]'));
  expect(await ann.presses('Sortis')).toBe(lines('**Tiroir 3** : rien n’en a encore été sorti.', '[À l’intérieur]'));
});

it('lists one box, what was taken out, or both', async () => {
  const ann = await filled('en');
  await ann.says('take 2.1');
  const inBox2 = ['**Box 2** · 1 product', '   **2.2** Lasagne, for 4, best before 20 Feb'];
  expect(await ann.says('list box 2')).toBe(lines(...inBox2, '[Outside] [Eat soon]'));
  const out = ['**Taken out**', '**2.1** Lasagne, out since 20 Nov'];
  expect(await ann.presses('Outside')).toBe(lines(...out, '[Inside]'));
  expect(await ann.says('list all box 2')).toBe(lines(...inBox2, ...out, '[Inside] [Eat soon]'));
});

it('turns pages in place and heads again a box that began on the page before', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add 15x bread box 1');
  await ann.says('add 10x soup box 2');
  const first = await ann.says('list');
  expect(first).toContain('**2.5** Soup');
  expect(first).not.toContain('**2.6** Soup');
  const second = await ann.presses('More ▶');
  expect(ann.latest.place).toBe('replace');
  expect(second.split('\n').slice(0, 2)).toEqual([
    '**Box 2** · 10 products',
    '   **2.6** Soup, for 1, best before 20 Feb',
  ]);
  expect(second).not.toContain('Box 1');
  expect(await ann.presses('◀ Back')).toBe(first);
});

it('offers the other freezers', async () => {
  const ann = await filled('en');
  await ann.says('freezer add Garage 3 boxes');
  const main = await ann.says('list');
  expect(main.split('\n').at(0)).toBe('**Freezer**');
  expect(main.split('\n').at(-1)).toBe('[Outside] [Garage] [Eat soon]');
  expect(await ann.presses('Garage')).toContain('**Garage** is empty.');
  expect(await ann.presses('Freezer')).toBe(main);
});

it('refuses a box that is not there', async () => {
  const ann = await filled('en');
  expect(await ann.says('list box 9')).toContain('9');
  expect(await ann.says('list box 9')).not.toContain('Lasagne');
});

it.each([
  ['en', 'list garage', 'I know no box or freezer called “garage”.', '[Freezers]'],
  ['fr', 'liste garage', 'Je ne connais ni tiroir ni congélateur du nom de « garage ».', '[Congélateurs]'],
] as const)('says in %s that no box or freezer is called so', async (language, typed, ...said) => {
  chat = await openChat(language);
  expect(await chat.talker('Ann').says(typed)).toBe(lines(...said));
});
