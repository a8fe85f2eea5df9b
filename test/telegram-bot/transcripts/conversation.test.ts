import { afterEach, expect, it } from 'vitest';
import { openTelegramChat, type TelegramChat } from '../../support/telegram-chat.ts';

let chat: TelegramChat;
afterEach(async () => {
  expect(chat.server.refusals).toEqual([]);
  await chat.close();
  expect(chat.logged).toEqual({ info: [], warn: [], error: [] });
});

/** Someone whose Telegram speaks that language, with each answer as a transcript. */
async function someone(languageCode: 'en' | 'fr') {
  chat = await openTelegramChat('en');
  const person = chat.server.person({ firstName: 'Ann', languageCode });
  const answer = async () => (await person.answer()).text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return {
    person,
    answer,
    says(text: string) {
      person.writes(text);
      return answer();
    },
    presses(label: string) {
      person.presses(label);
      return answer();
    },
  };
}

it('leads from Start to the first product: a question in place of a menu, a box by a button, an answer in its place', async () => {
  const ann = await someone('en');
  expect(
    await ann.says('/start'),
  ).toBe(`Hello, I am Tend. I remember what lies in your freezer, and until when it is good.

Your freezer is ready, with 4 boxes. Put the first thing in; just write:
**add lasagne for 4 in box 2**

I answer with a short address such as 2.1 to write on the bag.
[Put something in]
[What else?]`);
  expect(await ann.presses('Put something in')).toBe(`What goes in? For example “lasagne for 4”.
(asks for a reply)`);
  ann.person.repliesTo(ann.person.messages.at(-1)?.id ?? 0, 'lasagne for 4');
  expect(await ann.answer()).toBe(`Which box?
[Box 1] [Box 2] [Box 3] [Box 4]`);
  expect(await ann.presses('Box 2')).toBe(`(edited)
In the freezer
\u2003\u2002**2.1** Lasagne, for 4, best before 20 Feb 2027

Homemade dish, keeps 3 months. Write 2.1 on the bag.

By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.
[Undo] [Same again]
[Other type] [Other box]
[London] [New York] [Chicago]
[Los Angeles] [Sydney]`);
});

it('speaks the French of somebody’s Telegram from the first word', async () => {
  const ann = await someone('fr');
  expect(
    await ann.says('/start'),
  ).toBe(`Bonjour, je suis Tend. Je retiens ce qu’il y a dans votre congélateur, et jusqu’à quand c’est bon.

Votre congélateur est prêt, avec 4 tiroirs. Pour y ranger un premier produit, écrivez simplement :
**ajouter lasagnes pour 4 tiroir 2**

Je réponds par une courte adresse, comme 2.1, à écrire sur le sac.
[Ranger quelque chose]
[Et quoi d’autre ?]`);
  await ann.says('/reglages_fuseau Paris');
  expect(await ann.says('/ajouter lasagnes <maison> & co pour 4 tiroir 2')).toBe(`Au congélateur
\u2003\u2002**2.1** Lasagnes <maison> & co, pour 4, de préférence avant le 20 févr. 2027

Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.
[Annuler] [Encore une fois]
[Autre type] [Autre tiroir]`);
  expect(await ann.presses('Annuler')).toBe(`(edited)
Annulé :
20 nov., 11 h · Vous avez rangé **2.1** Lasagnes <maison> & co, pour 4
[Rétablir]`);
});

it('turns pages in the message that shows them', async () => {
  const ann = await someone('en');
  await ann.says('time zone Paris');
  await ann.says('add 20x soup box 1');
  await ann.says('add 5x bread box 1');
  const first = await ann.says('list');
  expect(first).toContain('**1.20** Soup');
  expect(first).not.toContain('Bread');
  const before = ann.person.messages.length;
  expect(await ann.presses('More ▶')).toMatch(/^\(edited\)\n(.|\n)+\*\*1\.25\*\* Bread/);
  expect(await ann.presses('◀ Back')).toMatch(/^\(edited\)\n(.|\n)+\*\*1\.1\*\* Soup/);
  expect(ann.person.messages).toHaveLength(before);
});

it('sends a picture with its figures as a caption', async () => {
  const ann = await someone('en');
  await ann.says('add 3x lasagne box 2');
  ann.person.writes('/trends');
  const { sent } = await ann.person.answer();
  expect(sent.map(({ text }) => text)).toEqual([
    '**Your household, latest out first**\n1. homemade dish · **3**\n\n**Everyone, most stored first**\n1. homemade dish · **3**',
    'Your household, latest out first: homemade dish 3. Everyone, most stored first: homemade dish 3.',
  ]);
  expect(sent[1]?.photo?.bytes.subarray(1, 4).toString()).toBe('PNG');
});

it('changes the language of all that follows', async () => {
  const ann = await someone('en');
  await ann.says('/settings');
  await ann.presses('Language');
  expect(await ann.presses('Français')).toContain('(edited)');
  expect(await ann.says('/list')).toContain('Le congélateur est vide.');
});

it('reads the caption of a photo as a message', async () => {
  const ann = await someone('en');
  ann.person.sendsPhoto('add pea soup box 3');
  expect(await ann.answer()).toContain('**3.1** Pea soup');
});

it.each([
  ['en', 'I can only read text. Please write it, or send a photo with a caption.\n[Help]'],
  ['fr', 'Je ne sais lire que du texte. Écrivez-le-moi, ou envoyez une photo avec une légende.\n[Aide]'],
] as const)(
  'says in one sentence that it cannot read a voice, a sticker or a mere photo (%s)',
  async (language, said) => {
    const ann = await someone(language);
    ann.person.sendsVoice();
    expect(await ann.answer()).toBe(said);
    ann.person.sendsSticker();
    expect(await ann.answer()).toBe(said);
    ann.person.sendsPhoto();
    expect(await ann.answer()).toBe(said);
  },
);

it.each([
  {
    language: 'en',
    add: ['add bread box 3', 'add soup box 4'],
    changed: 'Editing a message changes nothing here. You can undo what it did and write it anew.\n[Undo]',
    undo: 'Undo',
    undone: '**3.1** Bread',
  },
  {
    language: 'fr',
    add: ['ajouter pain tiroir 3', 'ajouter soupe tiroir 4'],
    changed:
      'Modifier un message ne change rien ici. Vous pouvez annuler ce qu’il a fait, puis l’écrire à nouveau.\n[Annuler]',
    undo: 'Annuler',
    undone: '**3.1** Pain',
  },
] as const)('changes nothing for an edited message, and undoes what that message did ($language)', async (example) => {
  const ann = await someone(example.language);
  const id = ann.person.writes(example.add[0]);
  await ann.answer();
  await ann.says(example.add[1]);
  ann.person.edits(id, example.add[0].replace('3', '1'));
  expect(await ann.answer()).toBe(example.changed);
  const undone = await ann.presses(example.undo);
  expect(undone).toContain(example.undone);
  expect(undone).not.toContain('4.1');
});

it('splits what is longer than a message, with the buttons under the last part', async () => {
  const ann = await someone('en');
  await ann.says('time zone Paris');
  await ann.says('add soup box 1');
  ann.person.writes(`edit 1.1 note: ${'long & <wide> '.repeat(280)}`);
  const { sent } = await ann.person.answer();
  expect(sent.length).toBeGreaterThan(0);
  ann.person.writes('find soup');
  const card = (await ann.person.answer()).sent;
  expect(card.map(({ buttons }) => buttons.length > 0)).toEqual([...card.slice(1).map(() => false), true]);
  expect(card.map(({ text }) => text).join(' ')).toContain('long & <wide> long');
});
