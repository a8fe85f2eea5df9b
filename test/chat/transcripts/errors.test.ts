import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines, payloadOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('box_out_of_range: offers the boxes, or more of them, and finishes what was begun, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne for 4 box 5')).toBe(
    lines(
      'There is no box 5: this freezer has boxes 1 to 4.',
      '[Box 1] [Box 2] [Box 3] [Box 4] [My freezer has 5 boxes]',
    ),
  );
  expect(await ann.presses('My freezer has 5 boxes')).toBe(
    lines(
      'In the freezer',
      '   **5.1** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 5.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.says('add bread (sliced) box 7')).toBe(
    lines(
      'There is no box 7: this freezer has boxes 1 to 5.',
      '[Box 1] [Box 2] [Box 3] [Box 4] [Box 5] [My freezer has 7 boxes]',
    ),
  );
  expect(await ann.presses('Box 3')).toBe(
    lines(
      'In the freezer',
      '   **3.1** Bread, for 1, best before 20 Feb 2027',
      'Bread, keeps 3 months. Note: “sliced”. Write 3.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
  expect(await ann.says('move 3.1 box 9')).toBe(
    lines('There is no box 9: this freezer has boxes 1 to 5.', '[Box 1] [Box 2] [Box 3] [Box 4] [Box 5]'),
  );
  expect(await ann.presses('Box 4')).toBe(
    lines('Moved', '   **4.1** Bread, for 1, best before 20 Feb', 'Write 4.1 on the bag.', '[Undo]'),
  );
  expect(await ann.says('list box 8')).toBe(
    lines('There is no box 8: this freezer has boxes 1 to 5.', '[Box 1] [Box 2] [Box 3] [Box 4] [Box 5]'),
  );
  expect(await ann.says('add peas box 0')).toBe(
    lines('There is no box 0: this freezer has boxes 1 to 5.', '[Box 1] [Box 2] [Box 3] [Box 4] [Box 5]'),
  );
  expect(await ann.says('add peas box 100')).toBe(
    lines('There is no box 100: this freezer has boxes 1 to 5.', '[Box 1] [Box 2] [Box 3] [Box 4] [Box 5]'),
  );
});

it('box_out_of_range: offers the boxes, or more of them, and finishes what was begun, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes pour 4 tiroir 5')).toBe(
    lines(
      'Il n’y a pas de tiroir 5 : ce congélateur a les tiroirs 1 à 4.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [J’ai 5 tiroirs]',
    ),
  );
  expect(await ann.presses('J’ai 5 tiroirs')).toBe(
    lines(
      'Au congélateur',
      '   **5.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 5.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.says('ajouter pain (tranché) tiroir 7')).toBe(
    lines(
      'Il n’y a pas de tiroir 7 : ce congélateur a les tiroirs 1 à 5.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [Tiroir 5] [J’ai 7 tiroirs]',
    ),
  );
  expect(await ann.presses('Tiroir 3')).toBe(
    lines(
      'Au congélateur',
      '   **3.1** Pain, pour 1, de préférence avant le 20 févr. 2027',
      'Pain : 3 mois de conservation. Note : « tranché ». Écrivez 3.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
  expect(await ann.says('déplacer 3.1 tiroir 9')).toBe(
    lines(
      'Il n’y a pas de tiroir 9 : ce congélateur a les tiroirs 1 à 5.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [Tiroir 5]',
    ),
  );
  expect(await ann.presses('Tiroir 4')).toBe(
    lines(
      'Déplacé',
      '   **4.1** Pain, pour 1, de préférence avant le 20 févr.',
      'Écrivez 4.1 sur le sac.',
      '[Annuler]',
    ),
  );
  expect(await ann.says('liste tiroir 8')).toBe(
    lines(
      'Il n’y a pas de tiroir 8 : ce congélateur a les tiroirs 1 à 5.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [Tiroir 5]',
    ),
  );
  expect(await ann.says('ajouter petits pois tiroir 0')).toBe(
    lines(
      'Il n’y a pas de tiroir 0 : ce congélateur a les tiroirs 1 à 5.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [Tiroir 5]',
    ),
  );
  expect(await ann.says('ajouter petits pois tiroir 100')).toBe(
    lines(
      'Il n’y a pas de tiroir 100 : ce congélateur a les tiroirs 1 à 5.',
      '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4] [Tiroir 5]',
    ),
  );
});

it('box_out_of_range: in a further line offers only to have as many boxes, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne box 2\npeas box 6')).toBe(
    lines('There is no box 6: this freezer has boxes 1 to 4.', '[My freezer has 6 boxes] [Freezers]'),
  );
  expect(await ann.presses('My freezer has 6 boxes')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 1, best before 20 Feb 2027',
      '   **6.1** Peas, for 1, best before 20 Sep 2027',
      'Homemade dish, keeps 3 months. Vegetables, keeps 10 months. Write 2.1 and 6.1 on the bags.',
      '[Undo] [Same again] [Other type] [Other box] [For how many?]',
    ),
  );
});

it('box_out_of_range: in a further line offers only to have as many boxes, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes tiroir 2\npetits pois tiroir 6')).toBe(
    lines('Il n’y a pas de tiroir 6 : ce congélateur a les tiroirs 1 à 4.', '[J’ai 6 tiroirs] [Congélateurs]'),
  );
  expect(await ann.presses('J’ai 6 tiroirs')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 1, de préférence avant le 20 févr. 2027',
      '   **6.1** Petits pois, pour 1, de préférence avant le 20 sept. 2027',
      'Plat maison : 3 mois de conservation. Légumes : 10 mois de conservation. Écrivez 2.1 et 6.1 sur les sacs.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir] [Pour combien ?]',
    ),
  );
});

it('box_out_of_range: when the box of something that left is gone, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne box 4');
  await ann.says('take 4.1');
  await ann.says('freezer resize 3');
  expect(await ann.says('put back lasagne')).toBe(
    lines('There is no box 4: this freezer has boxes 1 to 3.', '[Freezers]'),
  );
});

it('box_out_of_range: when the box of something that left is gone, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes tiroir 4');
  await ann.says('sortir 4.1');
  await ann.says('congélateur taille 3');
  expect(await ann.says('remettre lasagnes')).toBe(
    lines('Il n’y a pas de tiroir 4 : ce congélateur a les tiroirs 1 à 3.', '[Congélateurs]'),
  );
});

it('box_not_empty: names the boxes and shows them, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 3\nbread box 4');
  expect(await ann.says('freezer resize 2')).toBe(
    lines('Boxes 3 and 4 still hold something. Empty them first, or keep more boxes.', '[Show box 3] [Show box 4]'),
  );
  expect(await ann.presses('Show box 3')).toBe(
    lines('**Box 3** · 1 product', '   **3.1** Lasagne, for 4, best before 20 Feb', '[Outside] [Eat soon]'),
  );
});

it('box_not_empty: names the boxes and shows them, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 3\npain tiroir 4');
  expect(await ann.says('congélateur taille 2')).toBe(
    lines(
      'Les tiroirs 3 et 4 ne sont pas vides. Videz-les d’abord, ou gardez plus de tiroirs.',
      '[Voir le tiroir 3] [Voir le tiroir 4]',
    ),
  );
  expect(await ann.presses('Voir le tiroir 3')).toBe(
    lines(
      '**Tiroir 3** · 1 produit',
      '   **3.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

it('box_full: offers another box, with what was said, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 20x peas box 1');
  await ann.says('add 20x peas box 1');
  await ann.says('add 20x peas box 1');
  await ann.says('add 20x peas box 1');
  await ann.says('add 19x peas box 1');
  expect(await ann.says('add lasagne for 4 (spicy) box 1')).toBe(
    lines(
      'Box 1 has no numbers left for that: a box holds 99 products at most. Another box has room.',
      '[Box 2] [Box 3] [Box 4] [Freezers]',
    ),
  );
  expect(await ann.presses('Box 2')).toBe(
    lines(
      'In the freezer',
      '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Note: “spicy”. Write 2.1 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
});

it('box_full: offers another box, with what was said, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 20x petits pois tiroir 1');
  await ann.says('ajouter 20x petits pois tiroir 1');
  await ann.says('ajouter 20x petits pois tiroir 1');
  await ann.says('ajouter 20x petits pois tiroir 1');
  await ann.says('ajouter 19x petits pois tiroir 1');
  expect(await ann.says('ajouter lasagnes pour 4 (épicées) tiroir 1')).toBe(
    lines(
      'Le tiroir 1 n’a plus assez de numéros : un tiroir contient 99 produits au plus. Choisissez-en un autre.',
      '[Tiroir 2] [Tiroir 3] [Tiroir 4] [Congélateurs]',
    ),
  );
  expect(await ann.presses('Tiroir 2')).toBe(
    lines(
      'Au congélateur',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Note : « épicées ». Écrivez 2.1 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
});

it('number_taken: offers the next free number, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add 2x bread box 2');
  expect(await ann.sends('1add;what=lasagne;servings=4;box=2;number=1')).toBe(
    lines('2.1 is taken. The next free one is 2.3.', '[Use 2.3]'),
  );
  expect(await ann.presses('Use 2.3')).toBe(
    lines(
      'In the freezer',
      '   **2.3** Lasagne, for 4, best before 20 Feb 2027',
      'Homemade dish, keeps 3 months. Write 2.3 on the bag.',
      '[Undo] [Same again] [Other type] [Other box]',
    ),
  );
  expect(await ann.sends('1move;products=2.1;box=2;number=3')).toBe(
    lines('2.3 is taken. The next free one is 2.4.', '[Use 2.4]'),
  );
  expect(await ann.presses('Use 2.4')).toBe(
    lines('Moved', '   **2.4** Bread, for 1, best before 20 Feb', 'Write 2.4 on the bag.', '[Undo]'),
  );
});

it('number_taken: offers the next free number, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter 2x pain tiroir 2');
  expect(await ann.sends('1add;what=lasagnes;servings=4;box=2;number=1')).toBe(
    lines('Le 2.1 est déjà pris. Le prochain numéro libre est le 2.3.', '[Choisir le 2.3]'),
  );
  expect(await ann.presses('Choisir le 2.3')).toBe(
    lines(
      'Au congélateur',
      '   **2.3** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
      'Plat maison : 3 mois de conservation. Écrivez 2.3 sur le sac.',
      '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
    ),
  );
  expect(await ann.sends('1move;products=2.1;box=2;number=3')).toBe(
    lines('Le 2.3 est déjà pris. Le prochain numéro libre est le 2.4.', '[Choisir le 2.4]'),
  );
  expect(await ann.presses('Choisir le 2.4')).toBe(
    lines(
      'Déplacé',
      '   **2.4** Pain, pour 1, de préférence avant le 20 févr.',
      'Écrivez 2.4 sur le sac.',
      '[Annuler]',
    ),
  );
});

it('name_taken: asks for another name, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('freezer add Cellar 2 boxes');
  expect(await ann.says('freezer add CELLAR 3 boxes')).toBe(
    'There is already one called “CELLAR”. Please choose another name.',
  );
  expect(await ann.says('freezer rename Freezer to Cellar')).toBe(
    'There is already one called “Cellar”. Please choose another name.',
  );
});

it('name_taken: asks for another name, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('congélateur ajouter Cave 2 tiroirs');
  expect(await ann.says('congélateur ajouter CAVE 3 tiroirs')).toBe(
    'Le nom « CAVE » est déjà pris. Choisissez-en un autre.',
  );
  expect(await ann.says('congélateur renommer Congélateur en Cave')).toBe(
    'Le nom « Cave » est déjà pris. Choisissez-en un autre.',
  );
});

it('name_invalid: says how long a name may be, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('freezer add xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 3 boxes')).toBe(
    'That name is too long: 64 characters at most.',
  );
  expect(
    await ann.says(
      'add yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy box 2',
    ),
  ).toBe('That name is too long: 256 characters at most.');
});

it('name_invalid: says how long a name may be, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(
    await ann.says('congélateur ajouter xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 3 tiroirs'),
  ).toBe('Ce nom est trop long : 64 caractères au plus.');
  expect(
    await ann.says(
      'ajouter yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy tiroir 2',
    ),
  ).toBe('Ce nom est trop long : 256 caractères au plus.');
});

it('date_in_future and date_before_date_in: say which day cannot be, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add lasagne box 2 frozen 3 January 2027')).toBe(
    '3 Jan 2027 is still to come. It must be today or earlier, such as “yesterday” or “5 March”.',
  );
  await ann.says('add lasagne box 2');
  expect(await ann.says('take 2.1 yesterday')).toBe(
    'It went in on 20 Nov 2026, so it cannot have left on 19 Nov 2026.',
  );
  expect(await ann.says('edit 2.1 frozen 3 January 2027')).toBe(
    '3 Jan 2027 is still to come. It must be today or earlier, such as “yesterday” or “5 March”.',
  );
});

it('date_in_future and date_before_date_in: say which day cannot be, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter lasagnes tiroir 2 congelées le 3 janvier 2027')).toBe(
    'Le 3 janv. 2027 est encore à venir. Indiquez aujourd’hui ou un jour passé, par exemple « hier » ou « 5 mars ».',
  );
  await ann.says('ajouter lasagnes tiroir 2');
  expect(await ann.says('sortir 2.1 hier')).toBe(
    'La congélation date du 20 nov. 2026 : la sortie ne peut pas dater du 19 nov. 2026.',
  );
  expect(await ann.says('modifier 2.1 congelées le 3 janvier 2027')).toBe(
    'Le 3 janv. 2027 est encore à venir. Indiquez aujourd’hui ou un jour passé, par exemple « hier » ou « 5 mars ».',
  );
});

it('already_out: offers to put it back, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('find lasagne');
  const taking = payloadOf(ann.latest, 'Take out');
  await ann.sends(taking);
  expect(await ann.sends(taking)).toBe(lines('Lasagne was already taken out on 20 Nov 2026.', '[Put it back]'));
  expect(await ann.presses('Put it back')).toBe(
    lines('Back in the freezer', '   **2.1** Lasagne, for 4, best before 20 Feb 2027', '[Undo]'),
  );
});

it('already_out: offers to put it back, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('chercher lasagnes');
  const taking = payloadOf(ann.latest, 'Sortir');
  await ann.sends(taking);
  expect(await ann.sends(taking)).toBe(
    lines('« Lasagnes » n’est plus au congélateur depuis le 20 nov. 2026.', '[Remettre]'),
  );
  expect(await ann.presses('Remettre')).toBe(
    lines('De retour au congélateur', '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027', '[Annuler]'),
  );
});

it('not_enough_servings: offers all that is left, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add lasagne for 2 box 2\nbread for 1');
  expect(await ann.says('take 2.1 5 servings thrown away')).toBe(
    lines('Lasagne has only 2 servings left.', '[Take all 2]'),
  );
  expect(await ann.presses('Take all 2')).toBe(
    lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out, thrown away.', '[Undo]'),
  );
  expect(await ann.says('take 2.2 5 servings')).toBe(lines('Bread has only 1 serving left.', '[Take the last one]'));
  expect(await ann.presses('Take the last one')).toBe(
    lines('**Bread**, frozen 20 Nov 2026. **2.2** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
});

it('not_enough_servings: offers all that is left, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes pour 2 tiroir 2\npain pour 1');
  expect(await ann.says('sortir 2.1 5 parts jetées')).toBe(
    lines('« Lasagnes » : il n’en reste que 2 parts.', '[Sortir les 2]'),
  );
  expect(await ann.presses('Sortir les 2')).toBe(
    lines('**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti, jeté.', '[Annuler]'),
  );
  expect(await ann.says('sortir 2.2 5 parts')).toBe(
    lines('« Pain » : il n’en reste qu’une part.', '[Sortir la dernière]'),
  );
  expect(await ann.presses('Sortir la dernière')).toBe(
    lines(
      '**Pain**, au congélateur depuis le 20 nov. 2026. Le **2.2** est sorti. Bon appétit !',
      '[Annuler] [Plutôt jeté]',
    ),
  );
});

it('freezer_not_empty and freezer_has_history: show what is inside, and retire it once empty, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('freezer add Cellar 2 boxes');
  await ann.says('add ham for 2 freezer Cellar box 1');
  expect(await ann.says('freezer remove Cellar')).toBe(
    lines('Cellar still holds 1 product. Take out or move what is inside first.', '[Show Cellar]'),
  );
  expect(await ann.presses('Show Cellar')).toBe(
    lines(
      '**Cellar**',
      '**Box 1** · 1 product',
      '   **2.1.1** Ham, for 2, best before 20 Jan',
      '[Outside] [Freezer] [Eat soon]',
    ),
  );
  await ann.says('take 2.1.1');
  expect(await ann.says('freezer remove Cellar')).toBe(
    lines('Remove **Cellar** with its 2 boxes? It is empty.', '[Remove it] [Keep it]'),
  );
  expect(await ann.presses('Remove it')).toBe(
    lines('Cellar has a history, so it cannot be deleted. Retiring hides it and keeps its history.', '[Retire it]'),
  );
  expect(await ann.presses('Retire it')).toBe(
    lines('**Cellar** is retired: it no longer shows, and its history is kept.', '[Undo] [Freezers]'),
  );
});

it('freezer_not_empty and freezer_has_history: show what is inside, and retire it once empty, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('congélateur ajouter Cave 2 tiroirs');
  await ann.says('ajouter jambon pour 2 congélateur Cave tiroir 1');
  expect(await ann.says('congélateur supprimer Cave')).toBe(
    lines('« Cave » contient encore 1 produit. Sortez ou déplacez d’abord ce qu’il contient.', '[Voir Cave]'),
  );
  expect(await ann.presses('Voir Cave')).toBe(
    lines(
      '**Cave**',
      '**Tiroir 1** · 1 produit',
      '   **2.1.1** Jambon, pour 2, de préférence avant le 20 janv.',
      '[Sortis] [Congélateur] [À manger bientôt]',
    ),
  );
  await ann.says('sortir 2.1.1');
  expect(await ann.says('congélateur supprimer Cave')).toBe(
    lines('Supprimer **Cave** (2 tiroirs) ? Ce congélateur est vide.', '[Supprimer] [Le garder]'),
  );
  expect(await ann.presses('Supprimer')).toBe(
    lines(
      '« Cave » a un historique et ne peut pas être supprimé. Mis hors service, il n’apparaît plus et garde son historique.',
      '[Mettre hors service]',
    ),
  );
  expect(await ann.presses('Mettre hors service')).toBe(
    lines('Le congélateur **Cave** n’apparaît plus ; son historique est conservé.', '[Annuler] [Congélateurs]'),
  );
});

it('limit_reached: says how many at once, and that the only freezer stays, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('add 21x lasagne box 2')).toBe('At most 20 at once, please.');
  expect(await ann.says('add ham box 1\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\nu')).toBe(
    '20 lines in one message at most; nothing was added.',
  );
  expect(await ann.says('freezer remove Freezer')).toBe('This is your only freezer. Add another one first.');
});

it('limit_reached: says how many at once, and that the only freezer stays, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('ajouter 21x lasagnes tiroir 2')).toBe('Pas plus de 20 à la fois, s’il vous plaît.');
  expect(await ann.says('ajouter jambon tiroir 1\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\nu')).toBe(
    '20 lignes par message au plus ; rien n’a été ajouté.',
  );
  expect(await ann.says('congélateur supprimer Congélateur')).toBe(
    'C’est votre seul congélateur. Ajoutez-en d’abord un autre.',
  );
});

it('value_invalid: says what would be right, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add bread box 1');
  expect(await ann.says('add lasagne for 100 box 2')).toBe('Servings must be a whole number from 1 to 99.');
  expect(await ann.says('add lasagne keep 121 months box 2')).toBe(
    'The keep period in months must be a whole number from 1 to 120.',
  );
  expect(await ann.says('take 1.1 blabla')).toBe(
    lines('I did not understand “blabla”, so nothing was changed.', '[Help]'),
  );
  expect(await ann.says('take 1.1 on the 45th')).toBe(
    lines('I did not understand “on the 45th”, so nothing was changed.', '[Help]'),
  );
  expect(await ann.says('freezer resize 100')).toBe('The number of boxes must be a whole number from 1 to 99.');
  expect(await ann.says('time zone Atlantis')).toBe(
    'I do not know a place called “Atlantis”. Write a city such as Paris, or a zone such as Europe/Paris.',
  );
});

it('value_invalid: says what would be right, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter pain tiroir 1');
  expect(await ann.says('ajouter lasagnes pour 100 tiroir 2')).toBe(
    'Le nombre de parts doit être un nombre entier entre 1 et 99.',
  );
  expect(await ann.says('ajouter lasagnes garder 121 mois tiroir 2')).toBe(
    'La durée de conservation en mois doit être un nombre entier entre 1 et 120.',
  );
  expect(await ann.says('sortir 1.1 blabla')).toBe(
    lines('Je n’ai pas compris « blabla » ; rien n’a été modifié.', '[Aide]'),
  );
  expect(await ann.says('congélateur taille 100')).toBe(
    'Le nombre de tiroirs doit être un nombre entier entre 1 et 99.',
  );
  expect(await ann.says('fuseau Atlantide')).toBe(
    'Je ne connais pas « Atlantide ». Écrivez une ville comme Paris, ou un fuseau comme Europe/Paris.',
  );
});

it('not_found: says what is not there, and where to look, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  expect(await ann.says('take 2.1')).toBe(lines('There is nothing at 2.1.', '[What is inside]'));
  expect(await ann.says('put back 2.1')).toBe(lines('I find no “2.1”.', '[What is inside]'));
  expect(await ann.says('take caviar')).toBe(lines('I find no “caviar”.', '[Find] [What is inside]'));
  expect(await ann.presses('Find')).toBe(lines('Nothing found for “caviar”, inside or outside.', '[Show the list]'));
  expect(await ann.says('take caviar')).toBe(lines('I find no “caviar”.', '[Find] [What is inside]'));
  expect(await ann.presses('What is inside')).toBe(
    lines('The freezer is empty.', 'Write for example: add lasagne for 4 in box 2', '[Add] [Outside]'),
  );
  expect(await ann.says('take 9.1.1')).toBe(lines('There is no such freezer.', '[Freezers]'));
  expect(await ann.presses('Freezers')).toBe(
    lines(
      '**Freezer**: 4 boxes, empty.',
      'Box 1: empty, next **1.1**',
      'Box 2: empty, next **2.1**',
      'Box 3: empty, next **3.1**',
      'Box 4: empty, next **4.1**',
      '[Rename] [Number of boxes] [Name a box] [Add a freezer]',
    ),
  );
  expect(await ann.says('edit 2.1 type: plutonium')).toBe(lines('There is nothing at 2.1.', '[What is inside]'));
  await ann.says('add bread box 2');
  expect(await ann.says('edit 2.1 type: plutonium')).toBe(
    lines('There is no type “plutonium”. The catalogue shows them all.', '[Catalogue]'),
  );
  expect(await ann.presses('Catalogue')).toBe(
    lines(
      'The product types, and how long each usually keeps:',
      'barbecue meat, keeps 3 months',
      'bread, keeps 3 months',
      'broth, keeps 3 months',
      'butter, keeps 6 months',
      'cake and pastry, keeps 6 months',
      'cheese, keeps 4 months',
      'chips and potato, keeps 8 months',
      'cold cuts and cooked meat, keeps 2 months',
      'cooked pasta, keeps 2 months',
      'cooked rice, keeps 6 months',
      'dough, keeps 2 months',
      'eggs out of the shell, keeps 12 months',
      'exotic meat, keeps 8 months',
      'fatty fish, keeps 2 months',
      'fish, keeps 6 months',
      'fruit, keeps 10 months',
      'game, keeps 8 months',
      'herbs, keeps 2 months',
      'homemade dish, keeps 3 months',
      'homemade dish (fish), keeps 2 months',
      '[More ▶]',
    ),
  );
  expect(await ann.says('add peas freezer 9')).toBe(lines('There is no such freezer.', '[Freezers]'));
});

it('not_found: says what is not there, and where to look, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  expect(await ann.says('sortir 2.1')).toBe(lines('Il n’y a rien au 2.1.', '[Voir le contenu]'));
  expect(await ann.says('remettre 2.1')).toBe(lines('Je ne trouve pas « 2.1 ».', '[Voir le contenu]'));
  expect(await ann.says('sortir caviar')).toBe(lines('Je ne trouve pas « caviar ».', '[Chercher] [Voir le contenu]'));
  expect(await ann.presses('Chercher')).toBe(
    lines('Rien trouvé pour « caviar », ni à l’intérieur ni parmi ce qui a été sorti.', '[Voir la liste]'),
  );
  expect(await ann.says('sortir caviar')).toBe(lines('Je ne trouve pas « caviar ».', '[Chercher] [Voir le contenu]'));
  expect(await ann.presses('Voir le contenu')).toBe(
    lines('Le congélateur est vide.', 'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2', '[Ajouter] [Sortis]'),
  );
  expect(await ann.says('sortir 9.1.1')).toBe(lines('Ce congélateur n’existe pas.', '[Congélateurs]'));
  expect(await ann.presses('Congélateurs')).toBe(
    lines(
      '**Congélateur** : 4 tiroirs, vide.',
      'Tiroir 1 : vide, prochain numéro **1.1**',
      'Tiroir 2 : vide, prochain numéro **2.1**',
      'Tiroir 3 : vide, prochain numéro **3.1**',
      'Tiroir 4 : vide, prochain numéro **4.1**',
      '[Renommer] [Nombre de tiroirs] [Nommer un tiroir] [Nouveau congélateur]',
    ),
  );
  await ann.says('ajouter pain tiroir 2');
  expect(await ann.says('modifier 2.1 type : plutonium')).toBe(
    lines('Il n’y a pas de type « plutonium ». Le catalogue les montre tous.', '[Catalogue]'),
  );
  expect(await ann.presses('Catalogue')).toBe(
    lines(
      'Les types de produits, et combien de temps ils se gardent en général :',
      'abats : 3 mois de conservation',
      'autre : 3 mois de conservation',
      'beurre : 6 mois de conservation',
      'bouillon : 3 mois de conservation',
      'charcuterie et viande cuite : 2 mois de conservation',
      'crêpes et gaufres : 3 mois de conservation',
      'frites et pommes de terre : 8 mois de conservation',
      'fromage : 4 mois de conservation',
      'fruits : 10 mois de conservation',
      'fruits de mer : 6 mois de conservation',
      'gâteau et pâtisserie : 6 mois de conservation',
      'gibier : 8 mois de conservation',
      'glace : 6 mois de conservation',
      'glaçons : conservation illimitée',
      'herbes aromatiques : 2 mois de conservation',
      'lait et crème : 3 mois de conservation',
      'légumes : 10 mois de conservation',
      'légumineuses : 6 mois de conservation',
      'œufs sans coquille : 12 mois de conservation',
      'pain : 3 mois de conservation',
      '[Suite ▶]',
    ),
  );
  expect(await ann.says('ajouter petits pois congélateur 9')).toBe(
    lines('Ce congélateur n’existe pas.', '[Congélateurs]'),
  );
});

it("what is somebody else's does not exist, in English", async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add lasagne for 4 box 2');
  await ann.says('find lasagne');
  const taking = payloadOf(ann.latest, 'Take out');
  const naming = payloadOf(ann.latest, 'Name');
  const bob = chat.talker('Bob');
  await bob.says('settings time zone Paris');
  expect(await bob.says('take 2.1')).toBe(lines('There is nothing at 2.1.', '[What is inside]'));
  expect(await bob.sends(taking)).toBe(lines('I do not find that product any more.', '[What is inside]'));
  expect(await bob.sends(naming)).toBe('What is it called?');
  expect(await bob.sends('1take;products=#0000000000')).toBe(
    lines('I do not find that product any more.', '[What is inside]'),
  );
  expect(await bob.says('Big lasagne')).toBe(lines('I do not find that product any more.', '[What is inside]'));
  expect(await ann.says('list')).toBe(
    lines('**Box 2** · 1 product', '   **2.1** Lasagne, for 4, best before 20 Feb', '[Outside] [Eat soon]'),
  );
});

it("what is somebody else's does not exist, in French", async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter lasagnes pour 4 tiroir 2');
  await ann.says('chercher lasagnes');
  const taking = payloadOf(ann.latest, 'Sortir');
  const naming = payloadOf(ann.latest, 'Nom');
  const bob = chat.talker('Bob');
  await bob.says('réglages fuseau Paris');
  expect(await bob.says('sortir 2.1')).toBe(lines('Il n’y a rien au 2.1.', '[Voir le contenu]'));
  expect(await bob.sends(taking)).toBe(lines('Je ne retrouve plus ce produit.', '[Voir le contenu]'));
  expect(await bob.sends(naming)).toBe('Quel est son nom ?');
  expect(await bob.sends('1take;products=#0000000000')).toBe(
    lines('Je ne retrouve plus ce produit.', '[Voir le contenu]'),
  );
  expect(await bob.says('Grandes lasagnes')).toBe(lines('Je ne retrouve plus ce produit.', '[Voir le contenu]'));
  expect(await ann.says('liste')).toBe(
    lines(
      '**Tiroir 2** · 1 produit',
      '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr.',
      '[Sortis] [À manger bientôt]',
    ),
  );
});

const staleEnglish = lines(
  'That button belongs to something that is gone. This is how it is now:',
  'The freezer is empty.',
  'Write for example: add lasagne for 4 in box 2',
  '[Add] [Outside]',
);
const staleFrench = lines(
  'Ce bouton ne correspond plus à rien. Voici où vous en êtes :',
  'Le congélateur est vide.',
  'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2',
  '[Ajouter] [Sortis]',
);

it("a button that is not known, or whose words are somebody else's, leads to a fresh view, in English", async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('lasagne')).toBe(
    lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
  );
  const adding = payloadOf(ann.latest, 'Add');
  const bob = chat.talker('Bob');
  expect(await bob.sends(adding)).toBe(staleEnglish);
  expect(await bob.sends('0add;what=lasagne')).toBe(staleEnglish);
  expect(await bob.sends('9add;what=lasagne;box=2')).toBe(staleEnglish);
  expect(await bob.sends('1fly;box=2')).toBe(staleEnglish);
  expect(await bob.sends('1add;what=lasagne;draft=0000000000')).toBe(staleEnglish);
  expect(await bob.sends('☃')).toBe(staleEnglish);
  expect(await ann.sends(adding)).toBe(lines('Which box?', '[Box 1] [Box 2] [Box 3] [Box 4]'));
  chat.wait(744 * 3_600_000);
  expect(await ann.sends(adding)).toBe(staleEnglish);
});

it("a button that is not known, or whose words are somebody else's, leads to a fresh view, in French", async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('lasagnes')).toBe(
    lines('Que voulez-vous que j’en fasse ?', '[Ajouter] [Chercher] [Sortir] [Aide]'),
  );
  const adding = payloadOf(ann.latest, 'Ajouter');
  const bob = chat.talker('Bob');
  expect(await bob.sends(adding)).toBe(staleFrench);
  expect(await bob.sends('0add;what=lasagnes')).toBe(staleFrench);
  expect(await ann.sends(adding)).toBe(lines('Dans quel tiroir ?', '[Tiroir 1] [Tiroir 2] [Tiroir 3] [Tiroir 4]'));
  chat.wait(744 * 3_600_000);
  expect(await ann.sends(adding)).toBe(staleFrench);
});

it.each([
  ['en', 'list', 'That was a lot at once. Please give me a minute; what you sent before is safe.'],
  [
    'fr',
    'liste',
    'Cela fait beaucoup à la fois. Laissez-moi une minute ; ce que vous avez envoyé avant est bien enregistré.',
  ],
] as const)(
  'too_many_requests: asks for a pause once, then is silent for a while (%s)',
  async (language, list, pause) => {
    chat = await openChat(language, { limits: [{ messages: 3, within: 60_000 }] });
    const ann = chat.talker('Ann', { language });
    const inside = await ann.says(list);
    for (let message = 0; message < 2; message += 1) await ann.says(list);
    expect(await ann.says(list)).toBe(pause);
    expect(await ann.says(list)).toBe('');
    expect(await chat.talker('Bob', { language }).says(list)).toBe(inside);
    chat.wait(60_000);
    expect(await ann.says(list)).toBe(inside);
  },
);
