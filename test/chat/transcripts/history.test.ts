import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const day = 24 * 3_600_000;

it('tells who did what and when, in words', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add 3x lasagne for 4 in box 2');
  chat.wait(day);
  await ann.says('take 2.1 2 servings thrown away');
  await ann.says('take 2.2 yesterday');
  await ann.says('move 2.1 2.3 box 3');
  expect(await ann.says('history')).toBe(
    lines(
      'What happened, the latest first:',
      '21 Nov, 11:00 · You moved **2.1** and **2.3** Lasagne to **3.1** and **3.3**',
      '21 Nov, 11:00 · You ate **2.2** Lasagne on 20 Nov',
      '21 Nov, 11:00 · You threw away 2 servings of **2.1** Lasagne',
      '20 Nov, 11:00 · You put in **2.1**, **2.2** and **2.3** Lasagne, for 4',
      '20 Nov, 11:00 · You added **Freezer**, 4 boxes',
    ),
  );
});

it('tells it in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter 3x lasagne pour 4 tiroir 2');
  chat.wait(day);
  await ann.says('sortir 2.1 2 parts jeté');
  await ann.says('sortir 2.2 hier');
  await ann.says('déplacer 2.1 2.3 tiroir 3');
  expect(await ann.says('historique')).toBe(
    lines(
      'Ce qui s’est passé, le plus récent d’abord :',
      '21 nov., 11 h · Vous avez déplacé **2.1** et **2.3** Lasagne vers **3.1** et **3.3**',
      '21 nov., 11 h · Vous avez mangé **2.2** Lasagne le 20 nov.',
      '21 nov., 11 h · Vous avez jeté 2 parts de **2.1** Lasagne',
      '20 nov., 11 h · Vous avez rangé **2.1**, **2.2** et **2.3** Lasagne, pour 4',
      '20 nov., 11 h · Vous avez ajouté **Congélateur**, 4 tiroirs',
    ),
  );
});

it('says what was undone and redone', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add soup for 2 in box 1');
  await ann.says('move 1.1 box 2');
  await ann.says('undo');
  await ann.presses('Redo');
  const { 1: redone, 2: undone, 3: moved } = (await ann.says('history')).split('\n');
  expect([redone, undone, moved]).toEqual([
    '20 Nov, 11:00 · You redid moving **1.1** Soup to **2.1**',
    '20 Nov, 11:00 · You undid moving **1.1** Soup to **2.1** (redone)',
    '20 Nov, 11:00 · You moved **1.1** Soup to **2.1**',
  ]);
});

it('says in French what was undone and redone', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter soupe pour 2 tiroir 1');
  await ann.says('annuler');
  await ann.presses('Rétablir');
  const { 1: redone, 2: undone, 3: added } = (await ann.says('historique')).split('\n');
  expect([redone, undone, added]).toEqual([
    '20 nov., 11 h · Vous avez rétabli le rangement de **1.1** Soupe, pour 2',
    '20 nov., 11 h · Vous avez annulé le rangement de **1.1** Soupe, pour 2 (rétabli)',
    '20 nov., 11 h · Vous avez rangé **1.1** Soupe, pour 2',
  ]);
});

it('tells only of one product or one freezer', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add soup for 2 in box 1');
  await ann.says('add stew for 2 in box 1');
  await ann.says('take 1.1');
  const ofSoup = lines(
    'What happened to **Soup**, the latest first:',
    '20 Nov, 11:00 · You ate **1.1** Soup',
    '20 Nov, 11:00 · You put in **1.1** Soup, for 2',
  );
  expect(await ann.says('history soup')).toBe(ofSoup);
  expect(await ann.says('history 1.1')).toBe(ofSoup);
  await ann.says('freezer add Garage 3 boxes');
  await ann.says('add bread for 1 freezer 2 box 1');
  const ofGarage = await ann.says('history freezer 2');
  expect(ofGarage).toContain('What happened to **Garage**, the latest first:');
  expect(ofGarage).toContain('20 Nov, 11:00 · You put in **2.1.1** Bread, for 1');
  expect(ofGarage).not.toContain('Soup');
});

it('turns pages in place', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  for (let box = 1; box <= 4; box += 1)
    for (let n = 1; n <= 6; n += 1) await ann.says(`add soup ${box}${n} box ${box}`);
  const first = await ann.says('history');
  expect(first.split('\n')).toHaveLength(22);
  const second = await ann.presses('More ▶');
  expect(ann.latest.place).toBe('replace');
  expect(second.split('\n')).toHaveLength(7);
  expect(second).toContain('You added **Freezer**');
  expect(await ann.presses('◀ Back')).toBe(first);
});

it('says that the product meant is not there', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('history unicorn')).toContain('unicorn');
});

it('speaks of freezers by names with a capital letter, and doubles no noun', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('congélateur ajouter atelier 3 tiroirs');
  await ann.says('congélateur principal atelier');
  await ann.says('annuler');
  await ann.says('congélateur renommer 1 congélateur du garage');
  expect((await ann.says('historique')).split('\n').slice(1, 6)).toEqual([
    '20 nov., 11 h · Vous avez renommé **Congélateur** → **Congélateur du garage**',
    '20 nov., 11 h · Vous avez annulé le choix d’**Atelier** comme congélateur principal',
    '20 nov., 11 h · Vous avez fait d’**Atelier** le congélateur principal (annulé)',
    '20 nov., 11 h · Vous avez ajouté le congélateur **Atelier**, 3 tiroirs',
    '20 nov., 11 h · Vous avez ajouté **Congélateur**, 4 tiroirs',
  ]);
});
