import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('puts products in with everything that can be said of them, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add 3x lasagne for 4 in box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
      '   **2.2** Lasagne, for 4, best before 20 Feb 2027',
      '   **2.3** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1, 2.2 and 2.3 on the bags.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('add pea soup for 2 box 1 keep 6 months frozen last sunday')).toBe(
    lines(
      'In the freezer',
      '   **1.1** Pea soup, for 2, frozen 15 Nov 2026, best before 15 May 2027',
      'Soup, keeps 6 months. Write 1.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('add beans (no salt) top drawer')).toBe(
    lines(
      'In the freezer',
      '   **1.2** Beans, for 1, best before 20 Sep 2027',
      'Vegetables, keeps 10 months. Note: “no salt”. Write 1.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('add stew type: soup box 3 keep forever note: from Grandma')).toBe(
    lines(
      'In the freezer',
      '   **3.1** Stew, for 1',
      'Soup, keeps indefinitely. Note: “from Grandma”. Write 3.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('find stew')).toBe(
    lines(
      '   **3.1** Stew, for 1',
      'Frozen 20 Nov 2026',
      'Keeps indefinitely',
      'Type: soup',
      'Freezer · Box 3',
      'Note: from Grandma',
      '[Take out] [Move] [Servings] [Name] [Note] [Keep period] [Date in] [Type] [History]',
    ),
  );
});

it('puts products in with everything that can be said of them, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter 3x lasagnes pour 4 tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      '   **2.3** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1, 2.2 et 2.3 sur les sacs.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('ajouter soupe de pois pour 2 tiroir 1 garder 6 mois congelée dimanche dernier')).toBe(
    lines(
      'Au congélateur',
      '   **1.1** Soupe de pois, pour 2, au congélateur depuis le 15 nov. 2026, de préférence avant le 15 mai 2027',
      'Soupe : 6 mois de conservation. Écrivez 1.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('ajouter haricots (sans sel) tiroir du haut')).toBe(
    lines(
      'Au congélateur',
      '   **1.2** Haricots, pour 1, de préférence avant le 20 sept. 2027',
      'Légumes : 10 mois de conservation. Note : « sans sel ». Écrivez 1.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('ajouter ragoût type : soupe tiroir 3 sans limite note : de Mamie')).toBe(
    lines(
      'Au congélateur',
      '   **3.1** Ragoût, pour 1',
      'Soupe : conservation illimitée. Note : « de Mamie ». Écrivez 3.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('chercher ragoût')).toBe(
    lines(
      '   **3.1** Ragoût, pour 1',
      'Au congélateur depuis le 20 nov. 2026',
      'Conservation illimitée',
      'Type : soupe',
      'Congélateur · Tiroir 3',
      'Note : de Mamie',
      '[Sortir] [Déplacer] [Parts] [Nom] [Note] [Conservation] [Date de congélation] [Type] [Historique]',
    ),
  );
});

it('puts several products in, a box holding until another is named, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne for 4 box 2\npea soup\n2x bread box 3\nbutter')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
      '   **2.2** Pea soup, for 1, best before 20 Feb 2027',
      '   **3.1** Bread, for 1, best before 20 Feb 2027',
      '   **3.2** Bread, for 1, best before 20 Feb 2027',
      '   **3.3** Butter, for 1, best before 20 May 2027',
      'Homemade dish, keeps 3 months. Soup, keeps 3 months. Bread, keeps 3 months. Butter, keeps 6 months. Write 2.1, 2.2, 3.1, 3.2 and 3.3 on the bags.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
});

it('puts several products in, a box holding until another is named, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes pour 4 tiroir 2\nsoupe de pois\n2x pain tiroir 3\nbeurre')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      '   **2.2** Soupe de pois, pour 1, de préférence avant le 20 févr. 2027',
      '   **3.1** Pain, pour 1, de préférence avant le 20 févr. 2027',
      '   **3.2** Pain, pour 1, de préférence avant le 20 févr. 2027',
      '   **3.3** Beurre, pour 1, de préférence avant le 20 mai 2027',
      'Plat maison : 3 mois de conservation. Soupe : 3 mois de conservation. Pain : 3 mois de conservation. Beurre : 6 mois de conservation. Écrivez 2.1, 2.2, 3.1, 3.2 et 3.3 sur les sacs.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
});

it('asks for the box, the last one used first, and takes a button, a number or a name, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('freezer box 4 Ice');
  await ann.says('add bread box 3');
  expect(await ann.says('add lasagne for 4 frozen yesterday')).toBe(
    lines('Which box?', '[Box 3] [Box 1] [Box 2] [4 Ice]'),
  );
  expect(await ann.presses('Box 3')).toBe(
    lines(
      'In the freezer',
      '   **3.2** Lasagne, for 4, frozen 19 Nov 2026, best before 19 Feb 2027',
      'Homemade dish, keeps 3 months. Write 3.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('add peas')).toBe(lines('Which box?', '[Box 3] [Box 1] [Box 2] [4 Ice]'));
  expect(await ann.says('2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Peas, for 1, best before 20 Sep 2027',
      'Vegetables, keeps 10 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('add sorbet')).toBe(lines('Which box?', '[Box 2] [Box 1] [Box 3] [4 Ice]'));
  expect(await ann.says('ice')).toBe(
    lines(
      'In the freezer',
      '   **4.1** Sorbet, for 1, best before 20 Aug 2027',
      'Sorbet, keeps 9 months. Write 4.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('asks for the box, the last one used first, and takes a button, a number or a name, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('congélateur nommer tiroir 4 Glaces');
  await ann.says('ajouter pain tiroir 3');
  expect(await ann.says('ajouter lasagnes pour 4 congelées hier')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 3] [Tiroir 1] [Tiroir 2] [4 Glaces]'),
  );
  expect(await ann.presses('Tiroir 3')).toBe(
    lines(
      'Au congélateur',
      '   **3.2** Lasagnes, pour 4, au congélateur depuis le 19 nov. 2026, de préférence avant le 19 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 3.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('ajouter petits pois')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 3] [Tiroir 1] [Tiroir 2] [4 Glaces]'),
  );
  expect(await ann.says('2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Petits pois, pour 1, de préférence avant le 20 sept. 2027',
      'Légumes : 10 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('ajouter sorbet')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 2] [Tiroir 1] [Tiroir 3] [4 Glaces]'),
  );
  expect(await ann.says('glaces')).toBe(
    lines(
      'Au congélateur',
      '   **4.1** Sorbet, pour 1, de préférence avant le 20 août 2027',
      'Sorbet : 9 mois de conservation. Écrivez 4.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('asks once for the box of several products, and puts all of them there, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne for 4\n2x peas (fresh)\nbread')).toBe(
    lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'),
  );
  expect(await ann.presses('Box 3')).toBe(
    lines(
      'In the freezer',
      '   **3.1** Lasagne, for 4, best before 20 Feb 2027',
      '   **3.2** Peas, for 1, best before 20 Sep 2027',
      '   **3.3** Peas, for 1, best before 20 Sep 2027',
      '   **3.4** Bread, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Vegetables, keeps 10 months. Bread, keeps 3 months. Note: “fresh”. Write 3.1, 3.2, 3.3 and 3.4 on the bags.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
});

it('asks once for the box of several products, and puts all of them there, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes pour 4\n2x petits pois (frais)\npain')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.presses('Tiroir 3')).toBe(
    lines(
      'Au congélateur',
      '   **3.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      '   **3.2** Petits pois, pour 1, de préférence avant le 20 sept. 2027',
      '   **3.3** Petits pois, pour 1, de préférence avant le 20 sept. 2027',
      '   **3.4** Pain, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Légumes : 10 mois de conservation. Pain : 3 mois de conservation. Note : « frais ». Écrivez 3.1, 3.2, 3.3 et 3.4 sur les sacs.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
});

it('hears names that people give the command, with a slash or without, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('/add@tendbot soup for 2 box 1')).toBe(
    lines(
      'In the freezer',
      '   **1.1** Soup, for 2, best before 20 Feb 2027',
      'Soup, keeps 3 months. Write 1.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('put in bread box 1')).toBe(
    lines(
      'In the freezer',
      '   **1.2** Bread, for 1, best before 20 Feb 2027',
      'Bread, keeps 3 months. Write 1.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('add "for 4" box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** For 4, for 1, best before 20 Feb 2027',
      'Other, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('hears names that people give the command, with a slash or without, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('/ajouter soupe pour 2 tiroir 1')).toBe(
    lines(
      'Au congélateur',
      '   **1.1** Soupe, pour 2, de préférence avant le 20 févr. 2027',
      'Soupe : 3 mois de conservation. Écrivez 1.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('range du pain tiroir 1')).toBe(
    lines(
      'Au congélateur',
      '   **1.2** Du pain, pour 1, de préférence avant le 20 févr. 2027',
      'Pain : 3 mois de conservation. Écrivez 1.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('ajouter « pour 4 » tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Pour 4, pour 1, de préférence avant le 20 févr. 2027',
      'Autre : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('asks whether a bare number counts bags, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add 3 lasagne box 2')).toBe(
    lines('Is that 3 bags of “lasagne”, or one called “3 lasagne”?', '[3 bags of lasagne] [One “3 lasagne”]'),
  );
  expect(await ann.presses('3 bags of lasagne')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      '   **2.2** Lasagne, for 1, best before 20 Feb 2027',
      '   **2.3** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1, 2.2 and 2.3 on the bags.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('add 3 cheese pizza')).toBe(
    lines(
      'Is that 3 bags of “cheese pizza”, or one called “3 cheese pizza”?',
      '[3 bags of cheese pizza] [One “3 cheese pizza”]',
    ),
  );
  expect(await ann.presses('One “3 cheese pizza”')).toBe(lines('Which box?', '[Box 2] [Box 1] [Box 3] [Box 4]'));
  expect(await ann.presses('Box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.4** 3 cheese pizza, for 1, best before 20 Jan 2027',
      'Pizza and quiche, keeps 2 months. Write 2.4 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('asks whether a bare number counts bags, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter 3 lasagnes tiroir 2')).toBe(
    lines(
      'Est-ce 3 fois « lasagnes », ou un seul produit nommé « 3 lasagnes » ?',
      '[3 fois « lasagnes »] [Un seul « 3 lasagnes »]',
    ),
  );
  expect(await ann.presses('3 fois « lasagnes »')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      '   **2.2** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      '   **2.3** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1, 2.2 et 2.3 sur les sacs.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('ajouter 4 fromages')).toBe(
    lines(
      'Est-ce 4 fois « fromages », ou un seul produit nommé « 4 fromages » ?',
      '[4 fois « fromages »] [Un seul « 4 fromages »]',
    ),
  );
  expect(await ann.presses('Un seul « 4 fromages »')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 2] [Tiroir 1] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.presses('Tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.4** 4 fromages, pour 1, de préférence avant le 20 mars 2027',
      'Fromage : 4 mois de conservation. Écrivez 2.4 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('asks what goes in when only the command is said, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add')).toBe('What goes in? For example “lasagne for 4”.');
  expect(await ann.says('2x pea soup for 3 box 1')).toBe(
    lines(
      'In the freezer',
      '   **1.1** Pea soup, for 3, best before 20 Feb 2027',
      '   **1.2** Pea soup, for 3, best before 20 Feb 2027',
      'Soup, keeps 3 months. Write 1.1 and 1.2 on the bags.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
});

it('asks what goes in when only the command is said, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter')).toBe('Que rangez-vous ? Par exemple « lasagnes pour 4 ».');
  expect(await ann.says('2x soupe de pois pour 3 tiroir 1')).toBe(
    lines(
      'Au congélateur',
      '   **1.1** Soupe de pois, pour 3, de préférence avant le 20 févr. 2027',
      '   **1.2** Soupe de pois, pour 3, de préférence avant le 20 févr. 2027',
      'Soupe : 3 mois de conservation. Écrivez 1.1 et 1.2 sur les sacs.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
});

it('puts the same in again, with what was said by hand, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add stew for 2 box 1 keep 7 months (spicy)');
  expect(await ann.presses('Same again')).toBe(
    lines(
      'In the freezer',
      '   **1.2** Stew, for 2, best before 20 Jun 2027',
      'Homemade dish (meat), keeps 7 months. Note: “spicy”. Write 1.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.presses('Same again')).toBe(
    lines(
      'In the freezer',
      '   **1.3** Stew, for 2, best before 20 Jun 2027',
      'Homemade dish (meat), keeps 7 months. Note: “spicy”. Write 1.3 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **1.3** Stew, for 2', '[Redo]'),
  );
});

it('puts the same in again, with what was said by hand, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter ragoût pour 2 tiroir 1 garder 7 mois (épicé)');
  expect(await ann.presses('Encore une fois')).toBe(
    lines(
      'Au congélateur',
      '   **1.2** Ragoût, pour 2, de préférence avant le 20 juin 2027',
      'Plat maison (viande) : 7 mois de conservation. Note : « épicé ». Écrivez 1.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.presses('Encore une fois')).toBe(
    lines(
      'Au congélateur',
      '   **1.3** Ragoût, pour 2, de préférence avant le 20 juin 2027',
      'Plat maison (viande) : 7 mois de conservation. Note : « épicé ». Écrivez 1.3 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **1.3** Ragoût, pour 2', '[Rétablir]'),
  );
});

it('changes the type by button, page by page, and by what is typed, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add zorp box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Zorp, for 1, best before 20 Feb 2027',
      'Other, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.presses('Other type')).toBe(
    lines(
      'What is it? Choose one or write a type.',
      '[other]',
      '[soup]',
      '[meal soup]',
      '[meal soup (vegetable)]',
      '[meal soup (meat)]',
      '[meal soup (fish)]',
      '[red meat]',
      '[white meat]',
      '[game]',
      '[exotic meat]',
      '[offal]',
      '[cold cuts and cooked meat]',
      '[barbecue meat]',
      '[fish]',
      '[prepared fish]',
      '[shellfish]',
      '[ready meal]',
      '[ready meal (vegetable)]',
      '[ready meal (meat)]',
      '[ready meal (fish)]',
      '[More ▶]',
    ),
  );
  expect(await ann.presses('More ▶')).toBe(
    lines(
      'What is it? Choose one or write a type.',
      '[homemade dish]',
      '[homemade dish (vegetable)]',
      '[homemade dish (meat)]',
      '[homemade dish (fish)]',
      '[ice cream]',
      '[sorbet]',
      '[ice cubes]',
      '[bread]',
      '[vegetables]',
      '[fruit]',
      '[herbs]',
      '[minced meat]',
      '[poultry]',
      '[sausages and bacon]',
      '[broth]',
      '[sauce]',
      '[pizza and quiche]',
      '[cake and pastry]',
      '[dough]',
      '[butter]',
      '[◀ Back] [More ▶]',
    ),
  );
  expect(await ann.presses('◀ Back')).toBe(
    lines(
      'What is it? Choose one or write a type.',
      '[other]',
      '[soup]',
      '[meal soup]',
      '[meal soup (vegetable)]',
      '[meal soup (meat)]',
      '[meal soup (fish)]',
      '[red meat]',
      '[white meat]',
      '[game]',
      '[exotic meat]',
      '[offal]',
      '[cold cuts and cooked meat]',
      '[barbecue meat]',
      '[fish]',
      '[prepared fish]',
      '[shellfish]',
      '[ready meal]',
      '[ready meal (vegetable)]',
      '[ready meal (meat)]',
      '[ready meal (fish)]',
      '[More ▶]',
    ),
  );
  expect(await ann.says('soup')).toBe(
    lines('Corrected', '   **2.1** Zorp, for 1, best before 20 Feb 2027', 'Soup, keeps 3 months.', '[Undo]'),
  );
  expect(await ann.says('add zorp box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.2** Zorp, for 1, best before 20 Feb 2027',
      'Soup, keeps 3 months. Write 2.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('changes the type by button, page by page, and by what is typed, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter zorp tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Zorp, pour 1, de préférence avant le 20 févr. 2027',
      'Autre : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.presses('Autre type')).toBe(
    lines(
      'Qu’est-ce que c’est ? Choisissez, ou écrivez un type.',
      '[autre]',
      '[soupe]',
      '[soupe repas]',
      '[soupe repas (légumes)]',
      '[soupe repas (viande)]',
      '[soupe repas (poisson)]',
      '[viande rouge]',
      '[viande blanche]',
      '[gibier]',
      '[viande exotique]',
      '[abats]',
      '[charcuterie et viande cuite]',
      '[viande à griller]',
      '[poisson]',
      '[poisson préparé]',
      '[fruits de mer]',
      '[plat du commerce]',
      '[plat du commerce (légumes)]',
      '[plat du commerce (viande)]',
      '[plat du commerce (poisson)]',
      '[Suite ▶]',
    ),
  );
  expect(await ann.presses('Suite ▶')).toBe(
    lines(
      'Qu’est-ce que c’est ? Choisissez, ou écrivez un type.',
      '[plat maison]',
      '[plat maison (légumes)]',
      '[plat maison (viande)]',
      '[plat maison (poisson)]',
      '[glace]',
      '[sorbet]',
      '[glaçons]',
      '[pain]',
      '[légumes]',
      '[fruits]',
      '[herbes aromatiques]',
      '[viande hachée]',
      '[volaille]',
      '[saucisses, lard, lardons]',
      '[bouillon]',
      '[sauce]',
      '[pizza et quiche]',
      '[gâteau et pâtisserie]',
      '[pâte à tarte, à pain]',
      '[beurre]',
      '[◀ Précédents] [Suite ▶]',
    ),
  );
  expect(await ann.presses('◀ Précédents')).toBe(
    lines(
      'Qu’est-ce que c’est ? Choisissez, ou écrivez un type.',
      '[autre]',
      '[soupe]',
      '[soupe repas]',
      '[soupe repas (légumes)]',
      '[soupe repas (viande)]',
      '[soupe repas (poisson)]',
      '[viande rouge]',
      '[viande blanche]',
      '[gibier]',
      '[viande exotique]',
      '[abats]',
      '[charcuterie et viande cuite]',
      '[viande à griller]',
      '[poisson]',
      '[poisson préparé]',
      '[fruits de mer]',
      '[plat du commerce]',
      '[plat du commerce (légumes)]',
      '[plat du commerce (viande)]',
      '[plat du commerce (poisson)]',
      '[Suite ▶]',
    ),
  );
  expect(await ann.says('soupe')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Zorp, pour 1, de préférence avant le 20 févr. 2027',
      'Soupe : 3 mois de conservation.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('ajouter zorp tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.2** Zorp, pour 1, de préférence avant le 20 févr. 2027',
      'Soupe : 3 mois de conservation. Écrivez 2.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('keeps a keep period set by hand when the type changes, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add zorp box 2 keep 9 months');
  await ann.presses('Other type');
  expect(await ann.says('bread')).toBe(
    lines('Corrected', '   **2.1** Zorp, for 1, best before 20 Aug 2027', 'Bread, keeps 9 months.', '[Undo]'),
  );
});

it('keeps a keep period set by hand when the type changes, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter zorp tiroir 2 garder 9 mois');
  await ann.presses('Autre type');
  expect(await ann.says('pain')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Zorp, pour 1, de préférence avant le 20 août 2027',
      'Pain : 9 mois de conservation.',
      '[Annuler]',
    ),
  );
});

it('moves what was just put in to another box, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 2x lasagne box 2');
  expect(await ann.presses('Other box')).toBe(lines('Which box?', '[Box 2] [Box 1] [Box 3] [Box 4]'));
  expect(await ann.presses('Box 3')).toBe(
    lines(
      'Moved',
      '   **3.1** Lasagne, for 1, best before 20 Feb',
      '   **3.2** Lasagne, for 1, best before 20 Feb',
      'Write 3.1 and 3.2 on the bags.',
      '[Undo]',
    ),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You moved **2.1** and **2.2** Lasagne to **3.1** and **3.2**', '[Redo]'),
  );
});

it('moves what was just put in to another box, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 2x lasagnes tiroir 2');
  expect(await ann.presses('Autre tiroir')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 2] [Tiroir 1] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.presses('Tiroir 3')).toBe(
    lines(
      'Déplacé',
      '   **3.1** Lasagnes, pour 1, de préférence avant le 20 févr.',
      '   **3.2** Lasagnes, pour 1, de préférence avant le 20 févr.',
      'Écrivez 3.1 et 3.2 sur les sacs.',
      '[Annuler]',
    ),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines(
      'Annulé :',
      '20 nov., 11 h · Vous avez déplacé **2.1** et **2.2** Lasagnes vers **3.1** et **3.2**',
      '[Rétablir]',
    ),
  );
});

it('asks for how many it is, by button or by number, and remembers for the name, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne box 2');
  expect(await ann.presses('For how many?')).toBe(lines('For how many?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.presses('4')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 4, best before 20 Feb 2027', '[Undo]'),
  );
  expect(await ann.says('add lasagne box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.2** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.presses('For how many?')).toBe(lines('For how many?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.says('6')).toBe(lines('Corrected', '   **2.2** Lasagne, for 6, best before 20 Feb 2027', '[Undo]'));
});

it('asks for how many it is, by button or by number, and remembers for the name, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.presses('Pour combien ?')).toBe(lines('Pour combien de personnes ?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.presses('4')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
  expect(await ann.says('ajouter lasagnes tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.presses('Pour combien ?')).toBe(lines('Pour combien de personnes ?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.says('6')).toBe(
    lines('Corrigé', '   **2.2** Lasagnes, pour 6, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
});

it('puts into another freezer, with three parts in the address, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('freezer add Cellar 2 boxes');
  expect(await ann.says('add ham in the cellar box 1')).toBe(
    lines(
      'In the freezer',
      '   **2.1.1** Ham, for 1, best before 20 Jan 2027',
      'Cold cuts and cooked meat, keeps 2 months. Write 2.1.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('add ham freezer 2')).toBe(lines('Which box?', '[Box 1] [Box 2]'));
  expect(await ann.presses('Box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.2.1** Ham, for 1, best before 20 Jan 2027',
      'Cold cuts and cooked meat, keeps 2 months. Write 2.2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('puts into another freezer, with three parts in the address, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('congélateur ajouter Cave 2 tiroirs');
  expect(await ann.says('ajouter jambon dans la cave tiroir 1')).toBe(
    lines(
      'Au congélateur',
      '   **2.1.1** Jambon, pour 1, de préférence avant le 20 janv. 2027',
      'Charcuterie et viande cuite : 2 mois de conservation. Écrivez 2.1.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('ajouter jambon congélateur 2')).toBe(lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2]'));
  expect(await ann.presses('Tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.2.1** Jambon, pour 1, de préférence avant le 20 janv. 2027',
      'Charcuterie et viande cuite : 2 mois de conservation. Écrivez 2.2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('needs no box where a freezer has just one, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('freezer add Cellar 1 box');
  expect(await ann.says('add ham freezer Cellar')).toBe(
    lines(
      'In the freezer',
      '   **2.1.1** Ham, for 1, best before 20 Jan 2027',
      'Cold cuts and cooked meat, keeps 2 months. Write 2.1.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('needs no box where a freezer has just one, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('congélateur ajouter Cave 1 tiroir');
  expect(await ann.says('ajouter jambon congélateur Cave')).toBe(
    lines(
      'Au congélateur',
      '   **2.1.1** Jambon, pour 1, de préférence avant le 20 janv. 2027',
      'Charcuterie et viande cuite : 2 mois de conservation. Écrivez 2.1.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('offers what can be done with a text that is no command, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('lasagne')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.presses('Add')).toBe(lines('Which box?', '[Box 2] [Box 1] [Box 3] [Box 4]'));
  expect(await ann.presses('Box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.2** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.2 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('lasagne for 4')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.presses('Find')).toBe(
    lines(
      'Found for “lasagne”:',
      '[2.1 Lasagne, for 4, best before 20 Feb]',
      '[2.2 Lasagne, for 4, best before 20 Feb]',
    ),
  );
  expect(await ann.says('salmon')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.presses('Find')).toBe(lines('Nothing found for “salmon”, inside or outside.', '[Show the list]'));
  expect(await ann.says('2.1')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.presses('Take out')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('offers what can be done with a text that is no command, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('lasagnes')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.presses('Ajouter')).toBe(lines('Dans quel tiroir ?', '[Tiroir 2] [Tiroir 1] [Tiroir 3] [Tiroir 4]'));
  expect(await ann.presses('Tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.2 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('lasagnes pour 4')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.presses('Chercher')).toBe(
    lines(
      'Résultats pour « lasagnes » :',
      '[2.1 Lasagnes, pour 4, de préférence avant le 20 févr.]',
      '[2.2 Lasagnes, pour 4, de préférence avant le 20 févr.]',
    ),
  );
  expect(await ann.says('saumon')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.presses('Chercher')).toBe(
    lines('Rien trouvé pour « saumon », ni à l’intérieur ni parmi ce qui a été sorti.', '[Voir la liste]'),
  );
  expect(await ann.says('2.1')).toBe(lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'));
  expect(await ann.presses('Sortir')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});

it.each([
  ['en', 'add soup box 1 (spicy)\nbread (sliced)', '2 different notes kept. Write 1.1 and 1.2 on the bags.'],
  [
    'fr',
    'ajouter soupe tiroir 1 (épicée)\npain (tranché)',
    '2 notes différentes enregistrées. Écrivez 1.1 et 1.2 sur les sacs.',
  ],
] as const)('says how many notes were kept when they differ, in %s', async (language, message, said) => {
  chat = await openChat(language);
  expect(await chat.talker('Ann').says(message)).toContain(said);
});

it('shows the beginning of a long note', async () => {
  chat = await openChat('en');
  const said = await chat.talker('Ann').says(`add soup box 1 (${'very '.repeat(30)}spicy)`);
  expect(said).toMatch(/ Note: “(?:very ){11}very…”\. Write 1\.1 on the bag\./);
});
