import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it.each([
  ['en', 'lasagne for 4 box 1\npeas box 2', '[Add] [Help]', 'Add', ['**1.1** Lasagne, for 4', '**2.1** Peas']],
  [
    'fr',
    'lasagnes pour 4 tiroir 1\npetits pois tiroir 2',
    '[Ajouter] [Aide]',
    'Ajouter',
    ['**1.1** Lasagnes, pour 4', '**2.1** Petits pois'],
  ],
] as const)(
  'offers to put in each line of a text without a command (%s)',
  async (language, text, offered, add, done) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    expect(await ann.says(text)).toContain(offered);
    const said = await ann.presses(add);
    for (const line of done) expect(said).toContain(line);
  },
);

it.each([
  ['en', 'Add', 'for 4 box 2', 'That name is too long: 256 characters at most.'],
  ['fr', 'Ajouter', 'pour 4 tiroir 2', 'Ce nom est trop long : 256 caractères au plus.'],
] as const)('reads a long text to its end rather than cutting it (%s)', async (language, add, end, refused) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(`${'soupe '.repeat(60)}${end}`);
  expect(await ann.presses(add)).toBe(refused);
});

it.each([
  [
    ...([
      'en',
      'add peas box 1\n3 lasagne\n2 soups',
      'Is that 3 bags of “lasagne”, or one called “3 lasagne”?',
    ] as const),
    ...(['3 bags of lasagne', 'Is that 2 bags of “soups”, or one called “2 soups”?', 'One “2 soups”'] as const),
    ['**1.1** Peas', '**1.2** Lasagne', '**1.4** Lasagne', '**1.5** 2 soups'],
  ],
  [
    ...(['fr', 'ajouter petits pois tiroir 1\n3 lasagnes\n2 soupes'] as const),
    'Est-ce 3 fois « lasagnes », ou un seul produit nommé « 3 lasagnes » ?',
    ...(['3 fois « lasagnes »', 'Est-ce 2 fois « soupes », ou un seul produit nommé « 2 soupes » ?'] as const),
    ...([
      'Un seul « 2 soupes »',
      ['**1.1** Petits pois', '**1.2** Lasagnes', '**1.4** Lasagnes', '**1.5** 2 soupes'],
    ] as const),
  ],
] as const)(
  'asks what a number before a name means in further lines too (%s)',
  async (language, add, first, several, second, single, done) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    expect(await ann.says(add)).toContain(first);
    expect(await ann.presses(several)).toContain(second);
    const said = await ann.presses(single);
    for (const line of done) expect(said).toContain(line);
    expect(said).not.toContain('1.6');
  },
);

it.each([
  ['en', 'add soup frozen tomorrow box 1', '21 Nov 2026 is still to come.'],
  ['en', 'add soup frozen in 3 days box 1', '23 Nov 2026 is still to come.'],
  ['en', 'add soup keep 3 weeks box 1', 'The keep period in months must be a whole number from 1 to 120.'],
  ['fr', 'ajouter soupe congelée demain tiroir 1', 'Le 21 nov. 2026'],
  ['fr', 'ajouter soupe congelée dans 3 jours tiroir 1', 'Le 23 nov. 2026'],
  ['fr', 'ajouter soupe garder 3 semaines tiroir 1', 'La durée de conservation en mois doit être un nombre entier'],
] as const)('refuses what no day in and no keep period can be (%s: %s)', async (language, add, refused) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  expect(await ann.says(add)).toContain(refused);
  expect(await ann.says(language === 'en' ? 'list' : 'liste')).toContain(language === 'en' ? 'is empty' : 'est vide');
});

it('offers no other box for several lines, of which any may have been meant', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  for (let times = 0; times < 4; times += 1) await ann.says('add 20x peas box 2');
  await ann.says('add 19x peas box 2');
  expect(await ann.says('add lasagne box 1\nsoup box 2')).toBe(
    lines(
      'Box 2 has no numbers left for that: a box holds 99 products at most. Another box has room.',
      '[Show box 2] [Freezers]',
    ),
  );
});
