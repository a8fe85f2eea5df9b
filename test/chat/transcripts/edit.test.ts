import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('corrects whatever is written after the address, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('edit 2.1 for 6')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 6, best before 20 Feb 2027', '[Undo]'),
  );
  expect(await ann.says('edit 2.1 keep 8 months')).toBe(
    lines(
      'Corrected',
      '   **2.1** Lasagne, for 6, best before 20 Jul 2027',
      'Homemade dish, keeps 8 months.',
      '[Undo]',
    ),
  );
  expect(await ann.says('edit 2.1 keep forever')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 6', 'Homemade dish, keeps indefinitely.', '[Undo]'),
  );
  expect(await ann.says('edit 2.1 frozen 5 October')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 6', 'Frozen 5 Oct 2026', '[Undo]'),
  );
  expect(await ann.says('edit 2.1 note: without cheese')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 6', 'Note: without cheese', '[Undo]'),
  );
  expect(await ann.says('edit 2.1 type: soup')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 6', 'Soup, keeps indefinitely.', '[Undo]'),
  );
  expect(await ann.says('edit 2.1 name: Vegetable lasagne')).toBe(
    lines('Corrected', '   **2.1** Vegetable lasagne, for 6', '[Undo]'),
  );
  expect(await ann.says('edit vegetable lasagne for 2 keep 3 months')).toBe(
    lines(
      'Corrected',
      '   **2.1** Vegetable lasagne, for 2, best before 5 Jan 2027',
      'Soup, keeps 3 months.',
      '[Undo]',
    ),
  );
});

it('corrects whatever is written after the address, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('modifier 2.1 pour 6')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 6, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
  expect(await ann.says('modifier 2.1 garder 8 mois')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Lasagnes, pour 6, de préférence avant le 20 juil. 2027',
      'Plat maison : 8 mois de conservation.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('modifier 2.1 sans limite')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 6', 'Plat maison : conservation illimitée.', '[Annuler]'),
  );
  expect(await ann.says('modifier 2.1 congelées le 5 octobre')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 6', 'Au congélateur depuis le 5 oct. 2026', '[Annuler]'),
  );
  expect(await ann.says('modifier 2.1 note : sans fromage')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 6', 'Note : sans fromage', '[Annuler]'),
  );
  expect(await ann.says('modifier 2.1 type : soupe')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 6', 'Soupe : conservation illimitée.', '[Annuler]'),
  );
  expect(await ann.says('modifier 2.1 nom : Lasagnes de légumes')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes de légumes, pour 6', '[Annuler]'),
  );
  expect(await ann.says('modifier lasagnes de légumes pour 2 garder 3 mois')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Lasagnes de légumes, pour 2, de préférence avant le 5 janv. 2027',
      'Soupe : 3 mois de conservation.',
      '[Annuler]',
    ),
  );
});

it('asks what to correct, then for its value, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  expect(await ann.says('edit 2.1')).toBe(
    lines('What shall I correct?', '[Name] [Note] [Servings] [Keep period] [Date in] [Type]'),
  );
  expect(await ann.presses('Name')).toBe('What is it called?');
  expect(await ann.says('Big lasagne')).toBe(
    lines('Corrected', '   **2.1** Big lasagne, for 4, best before 20 Feb 2027', '[Undo]'),
  );
  await ann.says('edit 2.1');
  expect(await ann.presses('Note')).toBe(lines('What shall I note? Write it as it should read.', '[No note]'));
  expect(await ann.says('no cheese, for 3')).toBe(
    lines('Corrected', '   **2.1** Big lasagne, for 4, best before 20 Feb 2027', 'Note: no cheese, for 3', '[Undo]'),
  );
  await ann.says('edit 2.1');
  expect(await ann.presses('Servings')).toBe(lines('For how many?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.presses('5')).toBe(
    lines('Corrected', '   **2.1** Big lasagne, for 5, best before 20 Feb 2027', '[Undo]'),
  );
  await ann.says('edit 2.1');
  expect(await ann.presses('Keep period')).toBe(
    lines(
      'How many months may it stay?',
      '[1 month] [2 months] [3 months] [6 months] [9 months] [12 months] [No limit]',
    ),
  );
  expect(await ann.presses('6 months')).toBe(
    lines(
      'Corrected',
      '   **2.1** Big lasagne, for 5, best before 20 May 2027',
      'Homemade dish, keeps 6 months.',
      '[Undo]',
    ),
  );
  await ann.says('edit 2.1');
  expect(await ann.presses('Keep period')).toBe(
    lines(
      'How many months may it stay?',
      '[1 month] [2 months] [3 months] [6 months] [9 months] [12 months] [No limit]',
    ),
  );
  expect(await ann.presses('No limit')).toBe(
    lines('Corrected', '   **2.1** Big lasagne, for 5', 'Homemade dish, keeps indefinitely.', '[Undo]'),
  );
  await ann.says('edit 2.1');
  expect(await ann.presses('Date in')).toBe(
    lines('When did it go in? For example “yesterday” or “5 March”.', '[Today] [Yesterday]'),
  );
  expect(await ann.presses('Yesterday')).toBe(
    lines('Corrected', '   **2.1** Big lasagne, for 5', 'Frozen 19 Nov 2026', '[Undo]'),
  );
  await ann.says('edit 2.1');
  expect(await ann.presses('Date in')).toBe(
    lines('When did it go in? For example “yesterday” or “5 March”.', '[Today] [Yesterday]'),
  );
  expect(await ann.says('2 November')).toBe(
    lines('Corrected', '   **2.1** Big lasagne, for 5', 'Frozen 2 Nov 2026', '[Undo]'),
  );
  await ann.says('edit 2.1');
  await ann.presses('Type');
  expect(await ann.presses('homemade dish')).toBe(
    lines('That is how it is already.', '   **2.1** Big lasagne, for 5', 'Homemade dish, keeps indefinitely.'),
  );
});

it('asks what to correct, then for its value, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('modifier 2.1')).toBe(
    lines('Que faut-il corriger ?', '[Nom] [Note] [Parts] [Conservation] [Date de congélation] [Type]'),
  );
  expect(await ann.presses('Nom')).toBe('Quel est son nom ?');
  expect(await ann.says('Grandes lasagnes')).toBe(
    lines('Corrigé', '   **2.1** Grandes lasagnes, pour 4, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
  await ann.says('modifier 2.1');
  expect(await ann.presses('Note')).toBe(lines('Que dois-je noter ? Écrivez-le tel quel.', '[Pas de note]'));
  expect(await ann.says('sans fromage, pour 3')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Grandes lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Note : sans fromage, pour 3',
      '[Annuler]',
    ),
  );
  await ann.says('modifier 2.1');
  expect(await ann.presses('Parts')).toBe(lines('Pour combien de personnes ?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.presses('5')).toBe(
    lines('Corrigé', '   **2.1** Grandes lasagnes, pour 5, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
  await ann.says('modifier 2.1');
  expect(await ann.presses('Conservation')).toBe(
    lines('Combien de mois de conservation ?', '[1 mois] [2 mois] [3 mois] [6 mois] [9 mois] [12 mois] [Sans limite]'),
  );
  expect(await ann.presses('6 mois')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Grandes lasagnes, pour 5, de préférence avant le 20 mai 2027',
      'Plat maison : 6 mois de conservation.',
      '[Annuler]',
    ),
  );
  await ann.says('modifier 2.1');
  expect(await ann.presses('Conservation')).toBe(
    lines('Combien de mois de conservation ?', '[1 mois] [2 mois] [3 mois] [6 mois] [9 mois] [12 mois] [Sans limite]'),
  );
  expect(await ann.presses('Sans limite')).toBe(
    lines('Corrigé', '   **2.1** Grandes lasagnes, pour 5', 'Plat maison : conservation illimitée.', '[Annuler]'),
  );
  await ann.says('modifier 2.1');
  expect(await ann.presses('Date de congélation')).toBe(
    lines('De quel jour date la congélation ? Par exemple « hier » ou « 5 mars ».', '[Aujourd’hui] [Hier]'),
  );
  expect(await ann.presses('Hier')).toBe(
    lines('Corrigé', '   **2.1** Grandes lasagnes, pour 5', 'Au congélateur depuis le 19 nov. 2026', '[Annuler]'),
  );
  await ann.says('modifier 2.1');
  expect(await ann.presses('Date de congélation')).toBe(
    lines('De quel jour date la congélation ? Par exemple « hier » ou « 5 mars ».', '[Aujourd’hui] [Hier]'),
  );
  expect(await ann.says('2 novembre')).toBe(
    lines('Corrigé', '   **2.1** Grandes lasagnes, pour 5', 'Au congélateur depuis le 2 nov. 2026', '[Annuler]'),
  );
  await ann.says('modifier 2.1');
  await ann.presses('Type');
  expect(await ann.presses('soupe')).toBe(
    lines('Corrigé', '   **2.1** Grandes lasagnes, pour 5', 'Soupe : conservation illimitée.', '[Annuler]'),
  );
});

it('asks what to correct when nothing is named, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 2x lasagne for 4 box 2');
  expect(await ann.says('edit')).toBe('What do you correct? Its address or its name.');
  expect(await ann.says('2.1 and 2.2')).toBe(
    lines('What shall I correct?', '[Name] [Note] [Servings] [Keep period] [Date in] [Type]'),
  );
  expect(await ann.presses('Servings')).toBe(lines('For how many?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.says('3')).toBe(
    lines(
      'Corrected',
      '   **2.1** Lasagne, for 3, best before 20 Feb 2027',
      '   **2.2** Lasagne, for 3, best before 20 Feb 2027',
      '[Undo]',
    ),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You corrected **2.1** and **2.2** Lasagne: servings 4 → 3', '[Redo]'),
  );
});

it('asks what to correct when nothing is named, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 2x lasagnes pour 4 tiroir 2');
  expect(await ann.says('modifier')).toBe('Que corrigez-vous ? Son adresse ou son nom.');
  expect(await ann.says('2.1 et 2.2')).toBe(
    lines('Que faut-il corriger ?', '[Nom] [Note] [Parts] [Conservation] [Date de congélation] [Type]'),
  );
  expect(await ann.presses('Parts')).toBe(lines('Pour combien de personnes ?', '[1] [2] [3] [4] [5] [6] [8]'));
  expect(await ann.says('3')).toBe(
    lines(
      'Corrigé',
      '   **2.1** Lasagnes, pour 3, de préférence avant le 20 févr. 2027',
      '   **2.2** Lasagnes, pour 3, de préférence avant le 20 févr. 2027',
      '[Annuler]',
    ),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez corrigé **2.1** et **2.2** Lasagnes : parts 4 → 3', '[Rétablir]'),
  );
});

it('counts what was taken before when the servings are corrected, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('take 2.1 3 servings');
  expect(await ann.says('edit 2.1 for 2')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 2, best before 20 Feb 2027', '[Undo]'),
  );
  expect(await ann.says('find lasagne')).toBe(
    lines(
      '   **2.1** Lasagne, for 2, best before 20 Feb 2027',
      'Frozen 20 Nov 2026',
      'Keeps 3 months',
      '2 servings left of 5',
      'Type: homemade dish',
      'Freezer · Box 2',
      '[Take out] [Move] [Servings] [Name] [Note] [Keep period] [Date in] [Type] [History]',
    ),
  );
});

it('counts what was taken before when the servings are corrected, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1 3 parts');
  expect(await ann.says('modifier 2.1 pour 2')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 2, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
  expect(await ann.says('chercher lasagnes')).toBe(
    lines(
      '   **2.1** Lasagnes, pour 2, de préférence avant le 20 févr. 2027',
      'Au congélateur depuis le 20 nov. 2026',
      '3 mois de conservation',
      'Il reste 2 parts sur 5',
      'Type : plat maison',
      'Congélateur · Tiroir 2',
      '[Sortir] [Déplacer] [Parts] [Nom] [Note] [Conservation] [Date de congélation] [Type] [Historique]',
    ),
  );
});

it('removes a note, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne (spicy) box 2');
  await ann.says('edit 2.1');
  expect(await ann.presses('Note')).toBe(lines('What shall I note? Write it as it should read.', '[No note]'));
  expect(await ann.presses('No note')).toBe(
    lines('Corrected', '   **2.1** Lasagne, for 1, best before 20 Feb 2027', 'Note removed', '[Undo]'),
  );
});

it('removes a note, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes (épicées) tiroir 2');
  await ann.says('modifier 2.1');
  expect(await ann.presses('Note')).toBe(lines('Que dois-je noter ? Écrivez-le tel quel.', '[Pas de note]'));
  expect(await ann.presses('Pas de note')).toBe(
    lines('Corrigé', '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027', 'Note retirée', '[Annuler]'),
  );
});
