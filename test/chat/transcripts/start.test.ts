import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('leads from the first hello to the first product in two messages, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('hello')).toBe(
    lines(
      'Hello, I am Tend. I remember what lies in your freezer, and until when it is good.',
      'Your freezer is ready, with 4 boxes. Put the first thing in; just write:',
      '**add lasagne for 4 in box 2**',
      'I answer with a short address such as 2.1 to write on the bag.',
      '[Put something in] [What else?]',
    ),
  );
  expect(await ann.says('add lasagne for 4 in box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      'By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.',
      '[Undo] [Same again] [Other type] [Other box] [London] [New York] [Chicago] [Los Angeles] [Sydney]',
    ),
  );
});

it('leads from the first hello to the first product in two messages, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('bonjour')).toBe(
    lines(
      'Bonjour, je suis Tend. Je retiens ce qu’il y a dans votre congélateur, et jusqu’à quand c’est bon.',
      'Votre congélateur est prêt, avec 4 tiroirs. Pour y ranger un premier produit, écrivez simplement :',
      '**ajouter lasagnes pour 4 tiroir 2**',
      'Je réponds par une courte adresse, comme 2.1, à écrire sur le sac.',
      '[Ranger quelque chose] [Et quoi d’autre ?]',
    ),
  );
  expect(await ann.says('ajouter lasagnes pour 4 tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      'Au fait, où habitez-vous ? C’est pour suivre votre heure. Choisissez un lieu ou écrivez une ville ; vous pouvez aussi continuer sans répondre.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Paris] [Bruxelles] [Zurich] [Montréal] [La Réunion]',
    ),
  );
});

it('leads there by buttons too, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('/start')).toBe(
    lines(
      'Hello, I am Tend. I remember what lies in your freezer, and until when it is good.',
      'Your freezer is ready, with 4 boxes. Put the first thing in; just write:',
      '**add lasagne for 4 in box 2**',
      'I answer with a short address such as 2.1 to write on the bag.',
      '[Put something in] [What else?]',
    ),
  );
  expect(await ann.presses('Put something in')).toBe('What goes in? For example “lasagne for 4”.');
  expect(await ann.says('lasagne for 4')).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  expect(await ann.presses('Box 1')).toBe(
    lines(
      'In the freezer',
      '   **1.1** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 1.1 on the bag.',
      'By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.',
      '[Undo] [Same again] [Other type] [Other box] [London] [New York] [Chicago] [Los Angeles] [Sydney]',
    ),
  );
});

it('leads there by buttons too, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('/start')).toBe(
    lines(
      'Bonjour, je suis Tend. Je retiens ce qu’il y a dans votre congélateur, et jusqu’à quand c’est bon.',
      'Votre congélateur est prêt, avec 4 tiroirs. Pour y ranger un premier produit, écrivez simplement :',
      '**ajouter lasagnes pour 4 tiroir 2**',
      'Je réponds par une courte adresse, comme 2.1, à écrire sur le sac.',
      '[Ranger quelque chose] [Et quoi d’autre ?]',
    ),
  );
  expect(await ann.presses('Ranger quelque chose')).toBe('Que rangez-vous ? Par exemple « lasagnes pour 4 ».');
  expect(await ann.says('lasagnes pour 4')).toBe(
    lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'),
  );
  expect(await ann.presses('Tiroir 1')).toBe(
    lines(
      'Au congélateur',
      '   **1.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 1.1 sur le sac.',
      'Au fait, où habitez-vous ? C’est pour suivre votre heure. Choisissez un lieu ou écrivez une ville ; vous pouvez aussi continuer sans répondre.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Paris] [Bruxelles] [Zurich] [Montréal] [La Réunion]',
    ),
  );
});

it('asks for the zone once, and undoes what came before when told to, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('add lasagne box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      'By the way, where do you live? I go by the clock there. Choose a place or write a city, or just go on.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?] [London] [New York] [Chicago] [Los Angeles] [Sydney]',
    ),
  );
  expect(await ann.says('undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** Lasagne, for 1', '[Redo]'),
  );
  expect(await ann.says('add lasagne box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('asks for the zone once, and undoes what came before when told to, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('ajouter lasagnes tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      'Au fait, où habitez-vous ? C’est pour suivre votre heure. Choisissez un lieu ou écrivez une ville ; vous pouvez aussi continuer sans répondre.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?] [Paris] [Bruxelles] [Zurich] [Montréal] [La Réunion]',
    ),
  );
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** Lasagnes, pour 1', '[Rétablir]'),
  );
  expect(await ann.says('ajouter lasagnes tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('takes a city as the answer to the zone question, and a product name as a product name, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne box 2');
  expect(await ann.says('lasagne')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.says('New York')).toBe(
    lines('Your time zone: **New York**. It is 05:00 there now.', '[Undo] [Settings]'),
  );
  expect(await ann.says('settings')).toBe(
    lines(
      'Language: **English**',
      'Time zone: **New York**, where it is 05:00 now',
      'Your day starts at **midnight**',
      'Quiet hours: **22:00 to 08:00**',
      'Streaks: **shown**',
      '[Language] [Time zone] [Start of the day] [Quiet hours] [Streaks]',
    ),
  );
});

it('takes a city as the answer to the zone question, and a product name as a product name, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.says('lasagnes')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.says('Montréal')).toBe(
    lines('Votre fuseau horaire : **Montréal**. Il y est 5 h.', '[Annuler] [Réglages]'),
  );
  expect(await ann.says('réglages')).toBe(
    lines(
      'Langue : **français**',
      'Fuseau horaire : **Montréal**, il y est 5 h',
      'Votre journée commence à **minuit**',
      'Heures calmes : **de 22 h à 8 h**',
      'Séries : **affichées**',
      '[Langue] [Fuseau horaire] [Début de journée] [Heures calmes] [Séries]',
    ),
  );
});

it('takes what can be eaten for a product though places are called so too, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne box 2');
  expect(await ann.says('turkey')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.says('orange')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  expect(await ann.says('I live in Rome')).toBe(
    lines('Your time zone: **Rome**. It is 11:00 there now.', '[Undo] [Settings]'),
  );
});

it('takes what can be eaten for a product though places are called so too, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.says('chili')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.says('glace')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  expect(await ann.says('j’habite à Rome')).toBe(
    lines('Votre fuseau horaire : **Rome**. Il y est 11 h.', '[Annuler] [Réglages]'),
  );
});

it('takes a place tapped under the first product, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne box 2');
  expect(await ann.presses('London')).toBe(
    lines('Your time zone: **London**. It is 10:00 there now.', '[Undo] [Settings]'),
  );
  expect(await ann.says('undo')).toBe(lines('Taken back: the change of time zone.', '[Redo]'));
});

it('takes a place tapped under the first product, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.presses('Paris')).toBe(
    lines('Votre fuseau horaire : **Paris**. Il y est 11 h.', '[Annuler] [Réglages]'),
  );
  expect(await ann.says('annuler')).toBe(lines('Annulé : le changement de fuseau horaire.', '[Rétablir]'));
});

it('lets the zone question go with a word, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne box 2');
  expect(await ann.says('cancel')).toBe('All right, nothing was changed.');
  expect(await ann.says('list')).toBe(
    lines('**Box 2** · 1 product', '   **2.1** Lasagne, for 1, best before 20 Feb', '[Outside] [Eat soon]'),
  );
});

it('lets the zone question go with a word, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** Lasagnes, pour 1', '[Rétablir]'),
  );
  expect(await ann.says('liste')).toBe(
    lines('Le congélateur est vide.', 'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2', '[Ajouter] [Sortis]'),
  );
});

it('asks nobody in a group for a zone', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  expect(await ann.says('add lasagne box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('greets who has something inside with how much it is, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 3x lasagne for 4 in box 2');
  expect(await ann.says('hello')).toBe(
    lines(
      'Hello, I am Tend. I remember what lies in your freezer, and until when it is good.',
      '3 products inside. Put something in, or see what there is and what to eat first.',
      '[What is inside] [Eat soon] [Put something in] [What else?]',
    ),
  );
  expect(await ann.presses('What is inside')).toContain('**Box 2** · 3 products');
});

it('greets who has something inside with how much it is, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter soupe tiroir 2');
  expect(await ann.says('bonjour')).toBe(
    lines(
      'Bonjour, je suis Tend. Je retiens ce qu’il y a dans votre congélateur, et jusqu’à quand c’est bon.',
      '1 produit au congélateur. Rangez quelque chose, ou regardez ce qu’il y a et ce qu’il faut manger en premier.',
      '[Le contenu] [À manger bientôt] [Ranger quelque chose] [Et quoi d’autre ?]',
    ),
  );
});

it('counts the boxes of a freezer that was changed before anything went in', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('freezer resize 6');
  expect(await ann.says('hello')).toContain('Your freezer is ready, with 6 boxes.');
});
