import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { buttonsOf, lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

async function filled(language: 'en' | 'fr') {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  const messages = {
    en: ['add 2x lasagne for 4 in box 2', 'add salmon for 2 box 1', 'add pea soup for 4 box 1 (no salt)'],
    fr: [
      'ajouter 2x lasagne pour 4 tiroir 2',
      'ajouter saumon pour 2 tiroir 1',
      'ajouter soupe pour 4 tiroir 1 (sans sel)',
    ],
  }[language];
  for (const message of messages) await ann.says(message);
  return ann;
}

const salmon = lines(
  '   **1.1** Salmon, for 2, best before 20 Jan 2027',
  'Frozen 20 Nov 2026',
  'Keeps 2 months',
  'Type: fatty fish',
  'Freezer · Box 1',
  '[Take out] [Move] [Servings] [Name] [Note] [Keep period] [Date in] [Type] [History]',
);
const saumon = lines(
  '   **1.1** Saumon, pour 2, de préférence avant le 20 janv. 2027',
  'Au congélateur depuis le 20 nov. 2026',
  '2 mois de conservation',
  'Type : poisson gras',
  'Congélateur · Tiroir 1',
  '[Sortir] [Déplacer] [Parts] [Nom] [Note] [Conservation] [Date de congélation] [Type] [Historique]',
);

for (const text of ['salmon', 'SALM', 'salmno', '1.1', '1,1', '1-1', '1/1', '1.1.1', 'fish', 'poisson', 'fatty fish']) {
  it(`shows the card of the one product found by “${text}”`, async () => {
    const ann = await filled('en');
    expect(await ann.says(`find ${text}`)).toBe(salmon);
  });
}

for (const text of ['saumon', 'saumons', '1.1', '1,1', 'poissons', 'fish', 'poisson gras']) {
  it(`shows in French the card of the one product found by « ${text} »`, async () => {
    const ann = await filled('fr');
    expect(await ann.says(`chercher ${text}`)).toBe(saumon);
  });
}

it('finds by a word of the note and shows the whole note', async () => {
  const ann = await filled('en');
  const card = await ann.says('find salt');
  expect(card).toContain('**1.2** Pea soup, for 4');
  expect(card).toContain('Note: no salt');
});

it('finds by a word of the note in French', async () => {
  const ann = await filled('fr');
  expect(await ann.says('trouver sel')).toContain('Note : sans sel');
});

it('says how many servings are left of how many', async () => {
  const ann = await filled('en');
  await ann.says('take 2.1 1 serving');
  expect(await ann.says('find 2.1')).toContain('3 servings left of 4');
});

it('offers several hits as a choice that leads to the card', async () => {
  const ann = await filled('en');
  const several = lines(
    'Found for “lasagne”:',
    '[2.1 Lasagne, for 4, best before 20 Feb]',
    '[2.2 Lasagne, for 4, best before 20 Feb]',
  );
  expect(await ann.says('find lasagne')).toBe(several);
  expect(await ann.presses('2.2 Lasagne, for 4, best before 20 Feb')).toContain('   **2.2** Lasagne, for 4');
});

it('offers several hits as a choice in French', async () => {
  const ann = await filled('fr');
  expect(await ann.says('chercher lasagne')).toBe(
    lines(
      'Résultats pour « lasagne » :',
      '[2.1 Lasagne, pour 4, de préférence avant le 20 févr.]',
      '[2.2 Lasagne, pour 4, de préférence avant le 20 févr.]',
    ),
  );
});

it('offers what is of the same type when nothing has the name', async () => {
  const ann = await filled('en');
  expect(await ann.says('find tuna')).toBe(lines('Nothing of that name. Of the same type:', salmon));
});

it('offers in French what is of the same type when nothing has the name', async () => {
  const ann = await filled('fr');
  expect(await ann.says('chercher thon')).toBe(lines('Rien à ce nom. Du même type :', saumon));
});

it('looks outside when nothing is inside, and puts back', async () => {
  const ann = await filled('en');
  await ann.says('take 1.1');
  const card = lines(
    'Nothing inside. It was taken out:',
    '**1.1** Salmon, out since 20 Nov',
    'Frozen 20 Nov 2026',
    'Keeps 2 months',
    'It had 2 servings',
    'Type: fatty fish',
    'Freezer · Box 1',
    '[Put back] [Name] [Note] [Type] [History]',
  );
  expect(await ann.says('find salmon')).toBe(card);
  expect(await ann.says('find 1.1')).toBe(card);
  await ann.presses('Put back');
  expect(await ann.says('find salmon')).toBe(salmon);
});

it('looks outside in French when nothing is inside', async () => {
  const ann = await filled('fr');
  await ann.says('sortir 2.1 2.2');
  expect(await ann.says('chercher lasagne')).toBe(
    lines(
      'Rien à l’intérieur. Ces produits ont été sortis :',
      '[2.2 Lasagne, hors du congélateur depuis le 20 nov.]',
      '[2.1 Lasagne, hors du congélateur depuis le 20 nov.]',
    ),
  );
  await ann.presses('2.1 Lasagne, hors du congélateur depuis le 20 nov.');
  expect(ann.latest.calls.map(({ label }) => label)).toContain('Remettre');
});

it('asks what to look for, and takes the answer', async () => {
  const ann = await filled('en');
  expect(await ann.says('find')).toContain('What are you looking for?');
  expect(await ann.says('salmon')).toBe(salmon);
});

it('asks in French what to look for', async () => {
  const ann = await filled('fr');
  expect(await ann.says('chercher')).toContain('Que cherchez-vous ?');
  expect(await ann.says('saumon')).toBe(saumon);
});

it('says that nothing was found', async () => {
  const ann = await filled('en');
  expect(await ann.says('find unicorn')).toBe(
    lines('Nothing found for “unicorn”, inside or outside.', '[Show the list]'),
  );
  expect(await ann.says('find 9.9')).toContain('Nothing found for “9.9”');
});

it('says in French that nothing was found', async () => {
  const ann = await filled('fr');
  expect(await ann.says('chercher licorne')).toBe(
    lines('Rien trouvé pour « licorne », ni à l’intérieur ni parmi ce qui a été sorti.', '[Voir la liste]'),
  );
});

it('turns the pages of many hits, also for a text too long for a button', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  const long = 'grandmother’s famous slow cooked lasagne with spinach';
  await ann.says(`add 20x "${long}" box 1`);
  await ann.says(`add 5x "${long}" box 2`);
  await ann.says(`find ${long}`);
  expect(ann.latest.choice?.items).toHaveLength(20);
  await ann.presses('More ▶');
  expect(buttonsOf(ann.latest).map(({ label }) => label.slice(0, 6))).toEqual([
    ...['2.1 Gr', '2.2 Gr', '2.3 Gr', '2.4 Gr', '2.5 Gr'],
    '◀ Back',
  ]);
});
