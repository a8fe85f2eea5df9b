import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('lists the types in the order of the language, 20 a page', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  const first = (await ann.says('types')).split('\n');
  expect(first).toHaveLength(22);
  expect(first.slice(0, 3)).toEqual([
    'The product types, and how long each usually keeps:',
    'barbecue meat, keeps 3 months',
    'bread, keeps 3 months',
  ]);
  expect(first.at(-1)).toBe('[More ▶]');
  const second = (await ann.presses('More ▶')).split('\n');
  expect(ann.latest.place).toBe('replace');
  expect(second).toContain('ice cubes, keeps indefinitely');
  expect(second.at(-1)).toBe('[◀ Back] [More ▶]');
  const third = (await ann.presses('More ▶')).split('\n');
  expect(third).toHaveLength(12);
  expect(third.at(-1)).toBe('[◀ Back]');
});

it('lists the types in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  const first = (await ann.says('types')).split('\n');
  expect(first[0]).toBe('Les types de produits, et combien de temps ils se gardent en général :');
  expect(first).toContain('beurre : 6 mois de conservation');
  const names = first.slice(1, -1).map((line) => line.split(',')[0] ?? '');
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
  expect(first.at(-1)).toBe('[Suite ▶]');
});

const searches = [
  ['en', 'types bacon', 'Types for “bacon”:', 'sausages and bacon, keeps 1 month (bacon)'],
  ['en', 'types salmon fillet', 'Types for “salmon fillet”:', 'fatty fish, keeps 2 months (salmon)'],
  ['en', 'types Berry', 'Types for “Berry”:', 'fruit, keeps 10 months (berries)'],
  ['en', 'types saumon', 'Types for “saumon”:', 'fatty fish, keeps 2 months (pavé de saumon, saumon)'],
  ['fr', 'types glaçons', 'Types pour « glaçons » :', 'glaçons : conservation illimitée'],
  [
    'fr',
    'types pave de saumon',
    'Types pour « pave de saumon » :',
    'poisson gras : 2 mois de conservation (pavé de saumon)',
  ],
] as const;

for (const [language, message, heading, found] of searches) {
  it(`answers “${message}” with ${found}`, async () => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(language === 'en' ? 'help' : 'aide');
    const said = (await ann.says(message)).split('\n');
    expect(said[0]).toBe(heading);
    expect(said).toContain(found);
  });
}

it('says that no type is known, and leads to all', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('types unicorn')).toBe(
    lines('No type is known for “unicorn”. Such products get the type “other”.', '[All types]'),
  );
  expect(await ann.presses('All types')).toContain('The product types');
});

it('says in French that no type is known', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  expect(await ann.says('types licorne')).toBe(
    lines('Aucun type ne correspond à « licorne ». Ces produits reçoivent le type « autre ».', '[Tous les types]'),
  );
});
