import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines, payloadOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('takes back one change after the other, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('take 2.1');
  await ann.says('freezer rename Cellar');
  expect(await ann.says('undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You renamed **Freezer** → **Cellar**', '[Redo]'),
  );
  expect(await ann.says('oops')).toBe(lines('Taken back:', '20 Nov, 11:00 · You ate **2.1** Lasagne', '[Redo]'));
  expect(await ann.says('undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** Lasagne, for 4', '[Redo]'),
  );
  expect(await ann.says('undo')).toBe(lines('Taken back: the change of time zone.', '[Redo]'));
  expect(await ann.says('undo')).toBe('There is nothing to take back among your changes of the past 24 hours.');
});

it('takes back one change after the other, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1');
  await ann.says('congélateur renommer Cave');
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez renommé **Congélateur** → **Cave**', '[Rétablir]'),
  );
  expect(await ann.says('oups')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez mangé **2.1** Lasagnes', '[Rétablir]'),
  );
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** Lasagnes, pour 4', '[Rétablir]'),
  );
  expect(await ann.says('annuler')).toBe(lines('Annulé : le changement de fuseau horaire.', '[Rétablir]'));
  expect(await ann.says('annuler')).toBe('Il n’y a rien à annuler parmi vos modifications des dernières 24 heures.');
});

it('goes back and forth by button, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 2x lasagne for 4 box 2');
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** and **2.2** Lasagne, for 4', '[Redo]'),
  );
  expect(await ann.presses('Redo')).toBe(
    lines('Done again:', '20 Nov, 11:00 · You put in **2.1** and **2.2** Lasagne, for 4', '[Undo]'),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** and **2.2** Lasagne, for 4', '[Redo]'),
  );
  expect(await ann.presses('Redo')).toBe(
    lines('Done again:', '20 Nov, 11:00 · You put in **2.1** and **2.2** Lasagne, for 4', '[Undo]'),
  );
  expect(await ann.says('list')).toBe(
    lines(
      '**Box 2** · 2 products',
      '   **2.1** Lasagne, for 4, best before 20 Feb',
      '   **2.2** Lasagne, for 4, best before 20 Feb',
      '[Outside] [Eat soon]',
    ),
  );
});

it('goes back and forth by button, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 2x lasagnes pour 4 tiroir 2');
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** et **2.2** Lasagnes, pour 4', '[Rétablir]'),
  );
  expect(await ann.presses('Rétablir')).toBe(
    lines('Rétabli :', '20 nov., 11 h · Vous avez rangé **2.1** et **2.2** Lasagnes, pour 4', '[Annuler]'),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** et **2.2** Lasagnes, pour 4', '[Rétablir]'),
  );
  expect(await ann.presses('Rétablir')).toBe(
    lines('Rétabli :', '20 nov., 11 h · Vous avez rangé **2.1** et **2.2** Lasagnes, pour 4', '[Annuler]'),
  );
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 2** · 2 produits',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

it('tells again what was corrected when it is done again, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('edit 2.1 for 6');
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You corrected **2.1** Lasagne: servings 4 → 6', '[Redo]'),
  );
  expect(await ann.presses('Redo')).toBe(
    lines('Done again:', '20 Nov, 11:00 · You corrected **2.1** Lasagne: servings 4 → 6', '[Undo]'),
  );
  await ann.says('take 2.1 2 servings');
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You ate 2 servings of **2.1** Lasagne', '[Redo]'),
  );
  expect(await ann.presses('Redo')).toBe(
    lines('Done again:', '20 Nov, 11:00 · You ate 2 servings of **2.1** Lasagne', '[Undo]'),
  );
});

it('tells again what was corrected when it is done again, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('modifier 2.1 pour 6');
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez corrigé **2.1** Lasagnes : parts 4 → 6', '[Rétablir]'),
  );
  expect(await ann.presses('Rétablir')).toBe(
    lines('Rétabli :', '20 nov., 11 h · Vous avez corrigé **2.1** Lasagnes : parts 4 → 6', '[Annuler]'),
  );
  await ann.says('sortir 2.1 2 parts');
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez mangé 2 parts de **2.1** Lasagnes', '[Rétablir]'),
  );
  expect(await ann.presses('Rétablir')).toBe(
    lines('Rétabli :', '20 nov., 11 h · Vous avez mangé 2 parts de **2.1** Lasagnes', '[Annuler]'),
  );
});

it('refuses what a later change stands on, and offers to undo that first, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  const added = payloadOf(ann.latest, 'Undo');
  await ann.says('take 2.1 2 servings');
  expect(await ann.sends(added)).toBe(
    lines('Lasagne: a later change stands in the way of taking this back. Undo that one first.', '[Undo that]'),
  );
  expect(await ann.presses('Undo that')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You ate 2 servings of **2.1** Lasagne', '[Redo]'),
  );
  expect(await ann.sends(added)).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** Lasagne, for 4', '[Redo]'),
  );
  expect(await ann.sends(added)).toBe('That was taken back already.');
});

it('refuses what a later change stands on, and offers to undo that first, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  const added = payloadOf(ann.latest, 'Annuler');
  await ann.says('sortir 2.1 2 parts');
  expect(await ann.sends(added)).toBe(
    lines(
      'Lasagnes : un changement plus récent empêche d’annuler celui-ci. Annulez-le d’abord.',
      '[Annuler ce changement]',
    ),
  );
  expect(await ann.presses('Annuler ce changement')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez mangé 2 parts de **2.1** Lasagnes', '[Rétablir]'),
  );
  expect(await ann.sends(added)).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** Lasagnes, pour 4', '[Rétablir]'),
  );
  expect(await ann.sends(added)).toBe('C’est déjà annulé.');
});

it('refuses to give back a number that something else has by now, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('take 2.1');
  const taken = payloadOf(ann.latest, 'Undo');
  await ann.says('add bread box 2');
  expect(await ann.sends(taken)).toBe(
    lines('Lasagne: a later change stands in the way of taking this back. Undo that one first.', '[Undo that]'),
  );
  expect(await ann.says('list')).toBe(
    lines('**Box 2** · 1 product', '   **2.1** Bread, for 1, best before 20 Feb', '[Outside] [Eat soon]'),
  );
});

it('refuses to give back a number that something else has by now, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1');
  const taken = payloadOf(ann.latest, 'Annuler');
  await ann.says('ajouter pain tiroir 2');
  expect(await ann.sends(taken)).toBe(
    lines(
      'Lasagnes : un changement plus récent empêche d’annuler celui-ci. Annulez-le d’abord.',
      '[Annuler ce changement]',
    ),
  );
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 2** · 1 produit',
      '   **2.1** Pain, pour 1, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

it('undoes in a group only what concerns the household, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  await ann.says('add lasagne box 2');
  await ann.says('time zone Rome');
  expect(await ann.says('undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You put in **2.1** Lasagne, for 1', '[Redo]'),
  );
  expect(await ann.says('undo')).toBe('There is nothing to take back among your changes of the past 24 hours.');
});

it('undoes in a group only what concerns the household, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  await ann.says('ajouter lasagnes tiroir 2');
  await ann.says('fuseau Rome');
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez rangé **2.1** Lasagnes, pour 1', '[Rétablir]'),
  );
  expect(await ann.says('annuler')).toBe('Il n’y a rien à annuler parmi vos modifications des dernières 24 heures.');
});

it('takes back nothing of anybody else, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne box 2');
  const added = payloadOf(ann.latest, 'Undo');
  const bob = chat.talker('Bob');
  expect(await bob.says('undo')).toBe('There is nothing to take back among your changes of the past 24 hours.');
  expect(await bob.sends(added)).toBe(
    lines(
      'That button belongs to something that is gone. This is how it is now:',
      'The freezer is empty.',
      'Write for example: add lasagne for 4 in box 2',
      '[Add] [Outside]',
    ),
  );
});

it('takes back nothing of anybody else, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes tiroir 2');
  const added = payloadOf(ann.latest, 'Annuler');
  const bob = chat.talker('Bob');
  expect(await bob.says('annuler')).toBe('Il n’y a rien à annuler parmi vos modifications des dernières 24 heures.');
  expect(await bob.sends(added)).toBe(
    lines(
      'Ce bouton ne correspond plus à rien. Voici où vous en êtes :',
      'Le congélateur est vide.',
      'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2',
      '[Ajouter] [Sortis]',
    ),
  );
});

it('looks back for a day, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  chat.wait(25 * 3_600_000);
  expect(await ann.says('undo')).toBe('There is nothing to take back among your changes of the past 24 hours.');
});

it('looks back for a day, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  chat.wait(25 * 3_600_000);
  expect(await ann.says('annuler')).toBe('Il n’y a rien à annuler parmi vos modifications des dernières 24 heures.');
});
