import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('takes out what lies at an address, however it is written, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 5x lasagne for 4 in box 2');
  expect(await ann.says('take 2.1')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('out 2,2')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.2** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('ate 2-3')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.3** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('take out 2/4')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.4** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('take 1.2.5')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.5** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('takes out what lies at an address, however it is written, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 5x lasagnes pour 4 tiroir 2');
  expect(await ann.says('sortir 2.1')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('prendre 2,2')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.2** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('mangé 2-3')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.3** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('sortir 2/4')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.4** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('sortir 1.2.5')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.5** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});

it('takes several at once, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 3x lasagne for 4 in box 2');
  expect(await ann.says('take 2.1, 2.2 and 2.3')).toBe(
    lines(
      '**Lasagne**, frozen 20 Nov 2026. **2.1** is out. Enjoy!',
      '**Lasagne**, frozen 20 Nov 2026. **2.2** is out. Enjoy!',
      '**Lasagne**, frozen 20 Nov 2026. **2.3** is out. Enjoy!',
      '[Undo]',
    ),
  );
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You ate **2.1**, **2.2** and **2.3** Lasagne', '[Redo]'),
  );
});

it('takes several at once, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 3x lasagnes pour 4 tiroir 2');
  expect(await ann.says('sortir 2.1, 2.2 et 2.3')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !',
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.2** est sorti. Bon appétit !',
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.3** est sorti. Bon appétit !',
      '[Annuler]',
    ),
  );
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez mangé **2.1**, **2.2** et **2.3** Lasagnes', '[Rétablir]'),
  );
});

it('takes some servings and leaves the rest, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 in box 2');
  expect(await ann.says('take 2.1 1 serving')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** · 1 serving taken, 3 left', '[Undo] [Take the rest]'),
  );
  expect(await ann.says('take 2.1 2 servings thrown away')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** · 2 servings thrown away, 1 left', '[Undo] [Take the rest]'),
  );
  expect(await ann.says('list')).toBe(
    lines('**Box 2** · 1 product', '   **2.1** Lasagne, for 1, best before 20 Feb', '[Outside] [Eat soon]'),
  );
  expect(await ann.presses('Outside')).toBe(lines('Nothing has been taken out yet.', '[Inside]'));
  expect(await ann.says('take 2.1 1 serving')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out. Enjoy!', '[Undo]'),
  );
});

it('takes some servings and leaves the rest, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  expect(await ann.says('sortir 2.1 1 part')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. **2.1** · 1 part prise, il en reste 3',
      '[Annuler] [Sortir le reste]',
    ),
  );
  expect(await ann.says('sortir 2.1 2 parts jetées')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. **2.1** · 2 parts jetées, il en reste 1',
      '[Annuler] [Sortir le reste]',
    ),
  );
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 2** · 1 produit',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
  expect(await ann.presses('Sortis')).toBe(lines('Rien n’a encore été sorti.', '[À l’intérieur]'));
  expect(await ann.says('sortir 2.1 1 part')).toBe(
    lines('**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !', '[Annuler]'),
  );
});

it('takes the rest by button, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 in box 2');
  await ann.says('take 2.1 for 1');
  expect(await ann.presses('Take the rest')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('takes the rest by button, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1 pour une personne');
  expect(await ann.presses('Sortir le reste')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});

it('tells what became of it, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 3x lasagne for 4 in box 2');
  expect(await ann.says('take 2.1 thrown away')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out, thrown away.', '[Undo]'),
  );
  expect(await ann.says('take 2.2 gone')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.2** is out, gone; nobody knows where.', '[Undo]'),
  );
  expect(await ann.says('take 2.3')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.3** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.presses('Thrown away')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.3** is out, thrown away.', '[Undo]'),
  );
});

it('tells what became of it, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 3x lasagnes pour 4 tiroir 2');
  expect(await ann.says('sortir 2.1 jetées')).toBe(
    lines('**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti, jeté.', '[Annuler]'),
  );
  expect(await ann.says('sortir 2.2 disparues')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.2** est sorti, disparu on ne sait où.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('sortir 2.3')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.3** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.presses('Plutôt jeté')).toBe(
    lines('**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.3** est sorti, jeté.', '[Annuler]'),
  );
});

it('is undone as it was told last, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 in box 2');
  await ann.says('take 2.1');
  expect(await ann.says('undo')).toBe(lines('Taken back:', '20 Nov, 11:00 · You ate **2.1** Lasagne', '[Redo]'));
  await ann.says('take 2.1');
  await ann.presses('Thrown away');
  expect(await ann.presses('Undo')).toBe(
    lines('Taken back:', '20 Nov, 11:00 · You corrected **2.1** Lasagne: eaten → thrown away', '[Redo]'),
  );
  expect(await ann.says('undo')).toBe(lines('Taken back:', '20 Nov, 11:00 · You ate **2.1** Lasagne', '[Redo]'));
  expect(await ann.says('list')).toBe(
    lines('**Box 2** · 1 product', '   **2.1** Lasagne, for 4, best before 20 Feb', '[Outside] [Eat soon]'),
  );
});

it('is undone as it was told last, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('sortir 2.1');
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez mangé **2.1** Lasagnes', '[Rétablir]'),
  );
  await ann.says('sortir 2.1');
  await ann.presses('Plutôt jeté');
  expect(await ann.presses('Annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez corrigé **2.1** Lasagnes : mangé → jeté', '[Rétablir]'),
  );
  expect(await ann.says('annuler')).toBe(
    lines('Annulé :', '20 nov., 11 h · Vous avez mangé **2.1** Lasagnes', '[Rétablir]'),
  );
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 2** · 1 produit',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

it('looks only in the box that is named, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add pea soup for 3 box 1\ntomato soup box 2');
  expect(await ann.says('take soup from box 2')).toBe(
    lines('**Tomato soup**, frozen 20 Nov 2026. **2.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('looks only in the box that is named, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter soupe de pois pour 3 tiroir 1\nsoupe de tomates tiroir 2');
  expect(await ann.says('sortir soupe du tiroir 2')).toBe(
    lines(
      '**Soupe de tomates**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});

it('takes out for an earlier day, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 2x lasagne box 2 frozen 2 November');
  expect(await ann.says('take 2.1 yesterday')).toBe(
    lines('**Lasagne**, frozen 2 Nov 2026. **2.1** went out on 19 Nov 2026.', '[Undo] [Thrown away]'),
  );
  expect(await ann.presses('Thrown away')).toBe(
    lines('**Lasagne**, frozen 2 Nov 2026. **2.1** went out on 19 Nov 2026, thrown away.', '[Undo]'),
  );
  expect(await ann.says('take 2.2 on 5 November')).toBe(
    lines('**Lasagne**, frozen 2 Nov 2026. **2.2** went out on 5 Nov 2026.', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('list outside')).toBe(
    lines('**Taken out**', '**2.1** Lasagne, out since 19 Nov', '**2.2** Lasagne, out since 5 Nov', '[Inside]'),
  );
});

it('takes out for an earlier day, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 2x lasagnes tiroir 2 congelées le 2 novembre');
  expect(await ann.says('sortir 2.1 hier')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 2 nov. 2026. Le **2.1** est sorti le 19 nov. 2026.',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.presses('Plutôt jeté')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 2 nov. 2026. Le **2.1** est sorti le 19 nov. 2026, jeté.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('sortir 2.2 le 5 novembre')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 2 nov. 2026. Le **2.2** est sorti le 5 nov. 2026.',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('liste dehors')).toBe(
    lines(
      '**Sortis**',
      '**2.1** Lasagnes, hors du congélateur depuis le 19 nov.',
      '**2.2** Lasagnes, hors du congélateur depuis le 5 nov.',
      '[À l’intérieur]',
    ),
  );
});

it('takes out by name, exact or nearly, and asks which when several fit, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add Crème brûlée for 2 box 1\nPea soup for 3\nTomato soup box 2');
  expect(await ann.says('take creme brulee')).toBe(
    lines('**Crème brûlée**, frozen 20 Nov 2026. **1.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('take peas soup thrown away')).toBe(
    lines('**Pea soup**, frozen 20 Nov 2026. **1.2** is out, thrown away.', '[Undo]'),
  );
  await ann.says('add Onion soup box 3');
  expect(await ann.says('take soup ')).toBe(
    lines(
      'Which “soup”?',
      '[2.1 Tomato soup, for 1, best before 20 Feb]',
      '[3.1 Onion soup, for 1, best before 20 Feb]',
    ),
  );
  expect(await ann.presses('3.1 Onion soup, for 1, best before 20 Feb')).toBe(
    lines('**Onion soup**, frozen 20 Nov 2026. **3.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('takes out by name, exact or nearly, and asks which when several fit, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter Crème brûlée pour 2 tiroir 1\nSoupe de pois pour 3\nSoupe de tomates tiroir 2');
  expect(await ann.says('sortir creme brulee')).toBe(
    lines(
      '**Crème brûlée**, au congélateur depuis le 20 nov. 2026. Le **1.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('sortir soupe pois à la poubelle')).toBe(
    lines('**Soupe de pois**, au congélateur depuis le 20 nov. 2026. Le **1.2** est sorti, jeté.', '[Annuler]'),
  );
  await ann.says('ajouter Soupe à l’oignon tiroir 3');
  expect(await ann.says('sortir soupe')).toBe(
    lines(
      'Plusieurs produits correspondent à « soupe ». Lequel ?',
      '[2.1 Soupe de tomates, pour 1, de préférence avant le 20 févr.]',
      '[3.1 Soupe à l’oignon, pour 1, de préférence avant le 20 févr.]',
    ),
  );
  expect(await ann.presses('3.1 Soupe à l’oignon, pour 1, de préférence avant le 20 févr.')).toBe(
    lines(
      '**Soupe à l’oignon**, au congélateur depuis le 20 nov. 2026. Le **3.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});

it('keeps what was said while it asks which one, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add Pea soup for 3 box 2\nTomato soup for 4');
  expect(await ann.says('take soup 2 servings thrown away')).toBe(
    lines('Which “soup”?', '[2.1 Pea soup, for 3, best before 20 Feb]', '[2.2 Tomato soup, for 4, best before 20 Feb]'),
  );
  expect(await ann.presses('2.2 Tomato soup, for 4, best before 20 Feb')).toBe(
    lines('**Tomato soup**, frozen 20 Nov 2026. **2.2** · 2 servings thrown away, 2 left', '[Undo] [Take the rest]'),
  );
});

it('keeps what was said while it asks which one, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter Soupe de pois pour 3 tiroir 2\nSoupe de tomates pour 4');
  expect(await ann.says('sortir soupe 2 parts jetées')).toBe(
    lines(
      'Plusieurs produits correspondent à « soupe ». Lequel ?',
      '[2.1 Soupe de pois, pour 3, de préférence avant le 20 févr.]',
      '[2.2 Soupe de tomates, pour 4, de préférence avant le 20 févr.]',
    ),
  );
  expect(await ann.presses('2.2 Soupe de tomates, pour 4, de préférence avant le 20 févr.')).toBe(
    lines(
      '**Soupe de tomates**, au congélateur depuis le 20 nov. 2026. **2.2** · 2 parts jetées, il en reste 2',
      '[Annuler] [Sortir le reste]',
    ),
  );
});

it('offers what a box holds when only the box is said, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2\npea soup for 2');
  expect(await ann.says('take 2')).toBe(
    lines(
      'Which one from box 2?',
      '[2.1 Lasagne, for 4, best before 20 Feb]',
      '[2.2 Pea soup, for 2, best before 20 Feb]',
    ),
  );
  expect(await ann.presses('2.2 Pea soup, for 2, best before 20 Feb')).toBe(
    lines('**Pea soup**, frozen 20 Nov 2026. **2.2** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('take 2')).toBe(lines('Which one from box 2?', '[2.1 Lasagne, for 4, best before 20 Feb]'));
  expect(await ann.says('take box 3')).toBe(lines('There is nothing in box 3.', '[What is inside]'));
});

it('offers what a box holds when only the box is said, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2\nsoupe de pois pour 2');
  expect(await ann.says('sortir 2')).toBe(
    lines(
      'Quel produit du tiroir 2 ?',
      '[2.1 Lasagnes, pour 4, de préférence avant le 20 févr.]',
      '[2.2 Soupe de pois, pour 2, de préférence avant le 20 févr.]',
    ),
  );
  expect(await ann.presses('2.2 Soupe de pois, pour 2, de préférence avant le 20 févr.')).toBe(
    lines(
      '**Soupe de pois**, au congélateur depuis le 20 nov. 2026. Le **2.2** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
  expect(await ann.says('sortir 2')).toBe(
    lines('Quel produit du tiroir 2 ?', '[2.1 Lasagnes, pour 4, de préférence avant le 20 févr.]'),
  );
  expect(await ann.says('sortir tiroir 3')).toBe(lines('Il n’y a rien dans le tiroir 3.', '[Voir le contenu]'));
});

it('asks what to take out, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne box 2');
  expect(await ann.says('take')).toBe('What do you take out? Write its address, such as 2.1, or its name.');
  expect(await ann.says('2.1')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('asks what to take out, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.says('sortir')).toBe('Que sortez-vous ? Écrivez son adresse, comme 2.1, ou son nom.');
  expect(await ann.says('2.1')).toBe(
    lines(
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});
