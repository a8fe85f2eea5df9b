import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines, payloadOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('lets a new question take the place of the one that waited, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('add lasagne')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann.says('take')).toBe('What do you take out? Write its address, such as 2.1, or its name.');
  expect(await ann.says('2')).toBe(lines('There is nothing in box 2.', '[What is inside]'));
});

it('lets a new question take the place of the one that waited, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  expect(await ann.says('ajouter lasagnes')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.says('sortir')).toBe('Que sortez-vous ? Écrivez son adresse, comme 2.1, ou son nom.');
  expect(await ann.says('2')).toBe(lines('Il n’y a rien dans le tiroir 2.', '[Voir le contenu]'));
});

it('still takes the answer after a look at something, but not after a change, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add bread box 1');
  expect(await ann.says('add lasagne for 4')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann.says('list box 1')).toBe(
    lines('**Box 1** · 1 product', '   **1.1** Bread, for 1, best before 20 Feb', '[Outside] [Eat soon]'),
  );
  expect(await ann.says('3')).toBe(
    lines(
      'In the freezer',
      '   **3.1** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 3.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('add soup')).toBe(lines('Which box?', '[Box 3] [Box 1] [Box 2] [Box 4]'));
  expect(await ann.says('take 1.1')).toBe(
    lines('**Bread**, frozen 20 Nov 2026. **1.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('3')).toBe(lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'));
});

it('still takes the answer after a look at something, but not after a change, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter pain tiroir 1');
  expect(await ann.says('ajouter lasagnes pour 4')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.says('liste tiroir 1')).toBe(
    lines(
      '**Tiroir 1** · 1 produit',
      '   **1.1** Pain, pour 1, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
  expect(await ann.says('3')).toBe(
    lines(
      'Au congélateur',
      '   **3.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 3.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('ajouter soupe')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 3] [Tiroir 1] [Tiroir 2] [Tiroir 4]'),
  );
  expect(await ann.says('sortir 1.1')).toBe(
    lines(
      '**Pain**, au congélateur depuis le 20 nov. 2026. Le **1.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('3')).toBe(lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'));
});

it('drops the question with cancel, and changes nothing, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('add lasagne')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann.says('cancel')).toBe('All right, nothing was changed.');
  expect(await ann.says('2')).toBe(lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'));
  expect(await ann.says('list')).toBe(
    lines('The freezer is empty.', 'Write for example: add lasagne for 4 in box 2', '[Add] [Outside]'),
  );
});

it('drops the question with cancel, and changes nothing, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  expect(await ann.says('ajouter lasagnes')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.says('annuler')).toBe('D’accord, rien n’a changé.');
  expect(await ann.says('2')).toBe(lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'));
  expect(await ann.says('liste')).toBe(
    lines('Le congélateur est vide.', 'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2', '[Ajouter] [Sortis]'),
  );
});

it('offers the command again when the answer comes after a quarter of an hour, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne for 4 (spicy)')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  chat.wait(14 * 60_000);
  expect(await ann.says('list box 2')).toBe(
    lines('**Box 2** is empty.', 'Write for example: add lasagne for 4 in box 2', '[Add] [Outside]'),
  );
  chat.wait(1 * 60_000);
  expect(await ann.says('2')).toBe(lines('That question was from a while ago. Shall I go on with it?', '[Add]'));
  expect(await ann.presses('Add')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Note: “spicy”. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('find lasagne')).toBe(
    lines(
      '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
      'Frozen 20 Nov 2026',
      'Keeps 3 months',
      'Type: homemade dish',
      'Freezer · Box 2',
      'Note: spicy',
      '[Take out] [Move] [Servings] [Name] [Note] [Keep period] [Date in] [Type] [History]',
    ),
  );
});

it('offers the command again when the answer comes after a quarter of an hour, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes pour 4 (épicées)')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  chat.wait(14 * 60_000);
  expect(await ann.says('liste tiroir 2')).toBe(
    lines('**Tiroir 2** est vide.', 'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2', '[Ajouter] [Sortis]'),
  );
  chat.wait(1 * 60_000);
  expect(await ann.says('2')).toBe(lines('Cette question date un peu. Voulez-vous continuer ?', '[Ajouter]'));
  expect(await ann.presses('Ajouter')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Note : « épicées ». Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('chercher lasagnes')).toBe(
    lines(
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Au congélateur depuis le 20 nov. 2026',
      '3 mois de conservation',
      'Type : plat maison',
      'Congélateur · Tiroir 2',
      'Note : épicées',
      '[Sortir] [Déplacer] [Parts] [Nom] [Note] [Conservation] [Date de congélation] [Type] [Historique]',
    ),
  );
});

it('takes a pressed box long after the question was asked, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne for 4')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  chat.wait(20 * 3_600_000);
  expect(await ann.presses('Box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 4, best before 21 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
});

it('takes a pressed box long after the question was asked, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes pour 4')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  chat.wait(20 * 3_600_000);
  expect(await ann.presses('Tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 21 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
});

it('offers what can be done with a text that does not answer the question, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('add lasagne')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann.says('what do you mean')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.says('7')).toBe(
    lines(
      'There is no box 7: this freezer has boxes 1 to 4.',
      '[Box 1] [Box 2] [Box 3] [Box 4] [My freezer has 7 boxes]',
    ),
  );
  expect(await ann.says('box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      'By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?] [London] [New York] [Chicago] [Los Angeles] [Sydney]',
    ),
  );
});

it('offers what can be done with a text that does not answer the question, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  expect(await ann.says('ajouter lasagnes')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.says('comment ça')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.says('7')).toBe(
    lines(
      'Il n’y a pas de tiroir 7 : ce congélateur a les tiroirs 1 à 4.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [J’ai 7 tiroirs]',
    ),
  );
  expect(await ann.says('tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      'Au fait, où habitez-vous ? C’est pour suivre votre heure. Choisissez un lieu ou écrivez une ville ; vous pouvez aussi continuer sans répondre.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?] [Paris] [Bruxelles] [Zurich] [Montréal] [La Réunion]',
    ),
  );
});

it('keeps the questions of two people in a group apart, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  const bob = chat.talker('Bob', { chat: { id: 'family', kind: 'group' } });
  expect(await ann.says('add lasagne')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await bob.says('take')).toBe('What do you take out? Write its address, such as 2.1, or its name.');
  expect(await bob.says('2')).toBe(lines('There is nothing in box 2.', '[What is inside]'));
  expect(await ann.says('2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('keeps the questions of two people in a group apart, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  const bob = chat.talker('Bob', { chat: { id: 'family', kind: 'group' } });
  expect(await ann.says('ajouter lasagnes')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await bob.says('sortir')).toBe('Que sortez-vous ? Écrivez son adresse, comme 2.1, ou son nom.');
  expect(await bob.says('2')).toBe(lines('Il n’y a rien dans le tiroir 2.', '[Voir le contenu]'));
  expect(await ann.says('2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('keeps the questions of two threads apart', async () => {
  chat = await openChat('en');
  const ann1 = chat.talker('Ann', { chat: { id: 'forum', thread: '1', kind: 'group' } });
  const ann2 = chat.talker('Ann', { chat: { id: 'forum', thread: '2', kind: 'group' } });
  expect(await ann1.says('add lasagne')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann2.says('add bread')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann1.says('1')).toBe(
    lines(
      'In the freezer',
      '   **1.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 1.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann2.says('2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Bread, for 1, best before 20 Feb 2027',
      'Bread, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('does not take a message of somebody else for the answer, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  const bob = chat.talker('Bob', { chat: { id: 'family', kind: 'group' } });
  expect(await ann.says('add lasagne')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await bob.says('2')).toBe(lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'));
  expect(await ann.says('2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('does not take a message of somebody else for the answer, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  const bob = chat.talker('Bob', { chat: { id: 'family', kind: 'group' } });
  expect(await ann.says('ajouter lasagnes')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await bob.says('2')).toBe(lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'));
  expect(await ann.says('2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it.each([
  ['en', 'add lasagne for 4 (spicy)', 'box 2', 'In the freezer'],
  ['fr', 'ajouter lasagnes pour 4 (épicées)', 'tiroir 2', 'Au congélateur'],
] as const)('takes the answer to a question that was asked before a restart (%s)', async (language, add, box, done) => {
  const folder = await mkdtemp(join(tmpdir(), 'tend-'));
  const url = `sqlite:${join(folder, 'tend.sqlite')}`;
  chat = await openChat(language, { url });
  await chat.talker('Ann').says(add);
  await chat.close();
  chat = await openChat(language, { url });
  const ann = chat.talker('Ann');
  expect(await ann.says(box)).toMatch(new RegExp(`^${done}\n   \\*\\*2\\.1\\*\\* Lasagnes?, `, 'u'));
  await rm(folder, { recursive: true });
});

it('keeps the words behind a button over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tend-'));
  const url = `sqlite:${join(folder, 'tend.sqlite')}`;
  chat = await openChat('en', { url });
  await chat.talker('Ann').says('help');
  const ann = chat.talker('Ann');
  await ann.says('smoked salmon for 2 box 3');
  const adding = payloadOf(ann.latest, 'Add');
  await chat.close();
  chat = await openChat('en', { url });
  expect(await chat.talker('Ann').sends(adding)).toContain('**3.1** Smoked salmon, for 2');
  await rm(folder, { recursive: true });
});
