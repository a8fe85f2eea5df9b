import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

async function fill(ann: Talker, add: (count: number) => string): Promise<void> {
  for (let times = 0; times < 4; times += 1) await ann.says(add(20));
  await ann.says(add(19));
}

it.each([
  [
    'en',
    (count: number) => `add ${count}x peas box 1`,
    'take 1.1',
    'add soup box 1',
    'put back peas',
    '[Show box 1] [Freezers]',
  ],
  [
    'fr',
    (count: number) => `ajouter ${count}x pois tiroir 1`,
    'sortir 1.1',
    'ajouter soupe tiroir 1',
    'remettre pois',
    '[Voir le tiroir 1] [Congélateurs]',
  ],
] as const)(
  'shows the box into which nothing can be put back (%s)',
  async (language, add, take, soup, back, buttons) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await fill(ann, add);
    await ann.says(take);
    await ann.says(soup);
    expect(await ann.says(back)).toContain(buttons);
  },
);

it.each([
  [
    'en',
    (count: number) => `add ${count}x peas box 1`,
    'add soup box 2',
    'move soup box 1',
    '[Box 2] [Box 3] [Box 4] [Freezers]',
    '**3.1** Soup',
  ],
  [
    'fr',
    (count: number) => `ajouter ${count}x pois tiroir 1`,
    'ajouter soupe tiroir 2',
    'déplacer soupe tiroir 1',
    '[Tiroir 2] [Tiroir 3] [Tiroir 4] [Congélateurs]',
    '**3.1** Soupe',
  ],
] as const)(
  'asks for another box to move to, and takes its number (%s)',
  async (language, add, soup, move, buttons, done) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await fill(ann, add);
    await ann.says(soup);
    expect(await ann.says(move)).toContain(buttons);
    expect(await ann.says('3')).toContain(done);
  },
);

it.each([
  [
    'en',
    'add soup for 2 box 1 frozen 1 november',
    'take 1.1 5 servings yesterday binned',
    'Take all 2',
    '**1.1** went out on 19 Nov 2026, thrown away.',
  ],
  [
    'fr',
    'ajouter soupe pour 2 tiroir 1 congelée le 1er novembre',
    'sortir 1.1 5 parts poubelle hier',
    'Sortir les 2',
    'Le **1.1** est sorti le 19 nov. 2026, jeté.',
  ],
] as const)('takes all that is left on the day that was said (%s)', async (language, add, take, all, done) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(add);
  await ann.says(take);
  expect(await ann.presses(all)).toContain(done);
});

it.each([
  [
    'en',
    'add lasagne for 4 box 1\nsoup for 2',
    'take 1.1 1.2 3 servings',
    'Take 2 of each',
    ['2 servings taken, 2 left', '**1.2** is out'],
  ],
  [
    'fr',
    'ajouter lasagnes pour 4 tiroir 1\nsoupe pour 2',
    'sortir 1.1 1.2 3 parts',
    'Sortir 2 parts de chacun',
    ['il en reste 2', '**1.2** est sorti'],
  ],
] as const)('offers for several what can be taken of each (%s)', async (language, add, take, each, done) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(add);
  await ann.says(take);
  const said = await ann.presses(each);
  for (const words of done) expect(said).toContain(words);
});
