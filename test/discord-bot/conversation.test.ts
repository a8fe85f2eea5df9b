import { afterEach, expect, it } from 'vitest';
import { type DiscordChat, openDiscordChat } from '../support/discord-chat.ts';

let chat: DiscordChat;
afterEach(async () => {
  expect(chat.server.refusals).toEqual([]);
  expect(chat.server.pings).toEqual([]);
  await chat.close();
  expect(chat.logged).toEqual({ info: [], warn: [], error: [] });
});

/** Someone whose Discord speaks that language, with each answer as a transcript. */
async function someone(locale: 'en-GB' | 'fr') {
  chat = await openDiscordChat('en');
  const person = chat.server.person({ name: 'Ann', locale });
  const answer = async (what: unknown) => what && (await person.answer()).text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return { person, answer };
}

it('leads from /start to the first product: a button, a form to answer in, a box by a button, an answer in its place', async () => {
  const { person: ann, answer } = await someone('en-GB');
  expect(
    await answer(ann.uses('/start')),
  ).toBe(`Hello, I am Tend. I remember what lies in your freezer, and until when it is good.

Your freezer is ready, with 4 boxes. Put the first thing in; just write:
**/add what: lasagne for 4 in box 2**

I answer with a short address such as 2.1 to write on the bag.
[Put something in] [What else?]`);
  expect(await answer(ann.presses('Put something in'))).toBe(`(edited)
What goes in? For example “lasagne for 4”.
[Answer]`);
  expect(await answer(ann.presses('Answer'))).toBe(`(form) Answer
Your answer: `);
  expect(await answer(ann.fillsIn({ 'Your answer': 'lasagne for 4' }))).toBe(`Which box?
[Answer] [Box 1] [Box 2] [Box 3] [Box 4]`);
  expect(await answer(ann.presses('Box 2'))).toBe(`(edited)
In the freezer
**2.1** Lasagne, for 4, best before 20 Feb 2027

Homemade dish, keeps 3 months. Write 2.1 on the bag.

By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.
[Undo] [Same again] [Other type] [Other box] [London]
[New York] [Chicago] [Los Angeles] [Sydney]`);
});

it('speaks the French of somebody’s Discord, with its own names for commands and fields', async () => {
  const { person: ann, answer } = await someone('fr');
  await answer(ann.uses('/ajouter', { quoi: '3x lasagnes pour 4 tiroir 2' }));
  expect(await answer(ann.uses('/congélateur ajouter', { nom: 'Cave', tiroirs: 3 }))).toBe(
    `**Cave** est le congélateur 2, avec 3 tiroirs. Sur ses sacs, le numéro du congélateur vient en premier : **2.1.1** désigne le tiroir 1, numéro 1.
[Annuler] [Le voir]`,
  );
  expect(await answer(ann.uses('/sortir', { produit: '2' }))).toBe(`Quel produit du tiroir 2 ?
{: 2.1 Lasagnes, pour 4, de préférence avant le 20 févr. | 2.2 Lasagnes, pour 4, de préférence avant le 20 févr. | 2.3 Lasagnes, pour 4, de préférence avant le 20 févr.}`);
});

it('suggests while something is typed, and takes what was suggested', async () => {
  const { person: ann, answer } = await someone('en-GB');
  await answer(ann.uses('/add', { what: 'pea soup box 1' }));
  await answer(ann.uses('/add', { what: 'bread box 2' }));
  const [soup, ...others] = await ann.types('/take', 'product', 'sou');
  expect([soup?.name, others]).toEqual(['1.1 Pea soup, for 1, best before 20 Feb', []]);
  expect(await answer(ann.uses('/take', { product: String(soup?.value) }))).toContain('**Pea soup**');
  expect((await ann.types('/add', 'type', 'sou')).map(({ name }) => name)).toContain('soup');
});

it('edits a product in a form, as a list the likely types', async () => {
  const { person: ann, answer } = await someone('en-GB');
  await answer(ann.uses('/add', { what: 'soup for 2 box 1 (spicy)' }));
  const form = String(await answer(ann.uses('/edit', { product: '1.1' })));
  expect(form.split('\n').slice(0, 5)).toEqual([
    ...['(form) 1.1 Soup', 'Name: soup', 'Note: spicy', 'Servings: 2', 'Keep period in months: 3'],
  ]);
  expect(ann.form?.fields[4]?.options).toHaveLength(25);
  expect(await answer(ann.fillsIn({ Name: 'pea soup', Servings: '4' }))).toContain('**1.1** Pea soup, for 4');
});

it('shows urgency as a colour', async () => {
  const { person: ann } = await someone('en-GB');
  ann.uses('/add', { what: 'soup box 1 keep 1 month' });
  ann.uses('/add', { what: 'bread box 2' });
  await ann.answer();
  const colour = async () => {
    ann.uses('/list');
    return (await ann.answer()).sent[0]?.embeds[0]?.color;
  };
  expect(await colour()).toBeUndefined();
  chat.wait(25 * 86_400_000);
  expect(await colour()).toBe(0xfdcb58);
  chat.wait(10 * 86_400_000);
  expect(await colour()).toBe(0xf4900c);
});

it('says what could not be done where only the person sees it', async () => {
  const { person: ann, answer } = await someone('en-GB');
  await answer(ann.uses('/add', { what: 'soup box 1' }));
  await answer(ann.presses('Undo'));
  expect(await answer(ann.uses('/undo'))).toBe(
    '(only you)\nThere is nothing to take back among your changes of the past 24 hours.',
  );
});

it('lets nothing that people wrote be more than text', async () => {
  const { person: ann, answer } = await someone('en-GB');
  const shown = await answer(ann.uses('/add', { what: '"@everyone <@1> **[soup](https://example.org)**" box 1' }));
  expect(shown).toContain('\\@everyone \\<\\@1\\> \\*\\*\\[soup\\](https\\://example.org)\\*\\*');
});
