import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
let ann: Talker;

/** Somebody new whose zone is known, so that nothing else is asked. */
async function meet(language: 'en' | 'fr') {
  chat = await openChat(language);
  ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'time zone Paris' : 'fuseau horaire Paris');
}

afterEach(async () => {
  expect(chat.errors).toEqual([]);
  await chat.close();
});

const rows = (...numbers: string[]) => numbers.map((next) => `Box ${next.split('.').at(-2)}: empty, next **${next}**`);

describe('in English', () => {
  beforeEach(() => meet('en'));

  it('the only freezer is shown with its boxes at once, and cannot be removed', async () => {
    await ann.says('add 3x lasagne for 4 in box 2');
    expect(await ann.says('freezer')).toBe(
      lines(
        '**Freezer**: 4 boxes, 3 products inside.',
        'Box 1: empty, next **1.1**',
        'Box 2: 3 inside, next **2.4**',
        'Box 3: empty, next **3.1**',
        'Box 4: empty, next **4.1**',
        '[Rename] [Number of boxes] [Name a box] [Add a freezer]',
      ),
    );
    expect(await ann.says('freezer remove')).toBe(
      lines('Freezer still holds 3 products. Take out or move what is inside first.', '[Show Freezer]'),
    );
    await ann.says('take 2.1 2.2 2.3');
    expect(await ann.says('freezer remove')).toBe('This is your only freezer. Add another one first.');
  });

  it('a second freezer takes the next number, is written in three parts, and leaves the mark where it is', async () => {
    expect(await ann.says('freezer add garage 5 boxes')).toBe(
      lines(
        '**Garage** is freezer 2, with 5 boxes. On its bags the freezer’s number comes first: **2.1.1** is box 1, number 1.',
        '[Undo] [Show it]',
      ),
    );
    expect(await ann.presses('Show it')).toBe(
      lines(
        '**Garage** (freezer 2): 5 boxes, empty.',
        ...rows('2.1.1', '2.2.1', '2.3.1', '2.4.1', '2.5.1'),
        '[Rename] [Number of boxes] [Name a box] [Make main] [Remove] [Add a freezer] [Freezers]',
      ),
    );
    const overview = lines(
      '**Freezer** (number 1, the main one): 4 boxes, empty.',
      'Next: 1.1, 2.1, 3.1, 4.1',
      '**Garage** (freezer 2): 5 boxes, empty.',
      'Next: 2.1.1, 2.2.1, 2.3.1, 2.4.1, 2.5.1',
      '[1 Freezer] [2 Garage] [Add a freezer]',
    );
    expect(await ann.presses('Freezers')).toBe(overview);
    for (const name of ['freezers', 'freezer list', '/freezer']) expect(await ann.says(name)).toBe(overview);
    const second = await ann.presses('2 Garage');
    for (const said of ['freezer 2', 'freezer garage']) expect(await ann.says(said)).toBe(second);
  });

  it('adding asks for the name and then for the boxes, by buttons or typed', async () => {
    expect(await ann.says('freezer add')).toBe(lines('What is the new freezer called?', '[Garage] [Cellar] [Kitchen]'));
    expect(await ann.presses('Cellar')).toBe(
      lines('How many boxes, drawers or shelves does **Cellar** have?', '[3] [4] [5] [6] [7] [8]'),
    );
    expect(await ann.presses('6')).toContain('**Cellar** is freezer 2, with 6 boxes.');
    expect(await ann.says('freezer add')).toContain('[Garage] [Kitchen]');
    expect(await ann.says('At my mother’s; 2nd floor')).toContain('does **At my mother’s; 2nd floor** have?');
    expect(await ann.says('12')).toContain('**At my mother’s; 2nd floor** is freezer 3, with 12 boxes.');
  });

  it('a freezer that was added by mistake is gone after undo, and its number is not given again', async () => {
    await ann.says('freezer add garage 5 boxes');
    await ann.presses('Undo');
    expect(await ann.says('freezer')).toContain('**Freezer**: 4 boxes, empty.');
    expect(await ann.says('freezer add cellar 3 boxes')).toContain('**Cellar** is freezer 3');
  });

  it('what cannot be is refused with what would be right', async () => {
    await ann.says('freezer add garage 5 boxes');
    expect(await ann.says('freezer add Garage 3 boxes')).toBe(
      'There is already one called “Garage”. Please choose another name.',
    );
    expect(await ann.says('freezer add attic 100 boxes')).toBe(
      'The number of boxes must be a whole number from 1 to 99.',
    );
    expect(await ann.says(`freezer rename 2 ${'x'.repeat(65)}`)).toBe('That name is too long: 64 characters at most.');
    expect(await ann.says('freezer 7')).toContain('There is no such freezer.');
    expect(await ann.says('freezer remove attic')).toBe(lines('There is no freezer called “attic”.', '[Freezers]'));
  });

  it.each(['freezer rename 2 cellar', 'freezer rename garage to cellar', 'freezer rename freezer 2 cellar'])(
    'renames by “%s”',
    async (said) => {
      await ann.says('freezer add garage 5 boxes');
      expect(await ann.says(said)).toBe(lines('**Garage** is now called **Cellar**.', '[Undo] [Show it]'));
      await ann.presses('Undo');
      expect(await ann.says('freezer 2')).toContain('**Garage** (freezer 2)');
    },
  );

  it('renaming asks which freezer, then for the name', async () => {
    expect(await ann.says('freezer rename')).toBe('What shall I call **Freezer** from now on?');
    await ann.says('cancel');
    await ann.says('freezer add garage 5 boxes');
    expect(await ann.says('freezer rename')).toBe(lines('Which freezer?', '[1 Freezer] [2 Garage]'));
    expect(await ann.presses('2 Garage')).toBe('What shall I call **Garage** from now on?');
    expect(await ann.says('Cellar')).toContain('**Garage** is now called **Cellar**.');
    expect(await ann.says('freezer rename kitchen')).toContain('Which freezer?');
    expect(await ann.presses('1 Freezer')).toContain('**Freezer** is now called **Kitchen**.');
  });

  it('resizing offers counts that keep what is inside', async () => {
    await ann.says('add peas box 3');
    await ann.says('freezer');
    expect(await ann.presses('Number of boxes')).toBe(
      lines('**Freezer** has 4 boxes. How many should there be?', '[3] [5] [6] [7] [8]'),
    );
    expect(await ann.presses('3')).toBe(lines('**Freezer** now has 3 boxes.', '[Undo] [Show it]'));
    await ann.presses('Undo');
    expect(await ann.says('freezer')).toContain('**Freezer**: 4 boxes');
    expect(await ann.says('freezer resize 2')).toContain('Box 3 still holds something.');
    expect(await ann.says('freezer resize to 6 drawers')).toContain('**Freezer** now has 6 boxes.');
  });

  it('resizing one of several asks which, unless it was said', async () => {
    await ann.says('freezer add garage 5 boxes');
    expect(await ann.says('freezer resize')).toBe('How many boxes should there be?');
    expect(await ann.says('7')).toBe(lines('Which freezer?', '[1 Freezer] [2 Garage]'));
    expect(await ann.presses('2 Garage')).toContain('**Garage** now has 7 boxes.');
    expect(await ann.says('freezer resize garage 6')).toContain('**Garage** now has 6 boxes.');
    expect(await ann.says('freezer resize 2 5')).toContain('**Garage** now has 5 boxes.');
  });

  it('a box gets a name, which then works wherever its number does, and loses it again', async () => {
    const named = lines(
      'Box 2 of **Freezer** is now called **Meat**. You can write that name instead of its number.',
      '[Undo] [Show it]',
    );
    await ann.says('freezer');
    expect(await ann.presses('Name a box')).toBe(lines('Which box of **Freezer**?', '[1] [2] [3] [4]'));
    expect(await ann.presses('2')).toBe('What shall I call box 2 of **Freezer**?');
    expect(await ann.says('meat')).toBe(named);
    expect(await ann.says('add steak in the meat box')).toContain('**2.1** Steak');
    expect(await ann.says('freezer')).toContain('Meat (box 2): 1 inside, next **2.2**');
    expect(await ann.says('freezer name box meat')).toContain('[No name]');
    expect(await ann.presses('No name')).toContain('Box 2 of **Freezer** has no name any more.');
    await ann.presses('Undo');
    expect(await ann.says('freezer')).toContain('Meat (box 2)');
    expect(await ann.says('freezer box 2 meat')).toBe(lines('That is how it is already.', '[Show it]'));
    expect(await ann.says('freezer box 3 meat')).toContain('There is already one called “Meat”.');
    expect(await ann.says('freezer box 5 fish')).toContain('There is no box 5: this freezer has boxes 1 to 4.');
    expect(await ann.says('freezer box 5')).toContain('There is no box 5: this freezer has boxes 1 to 4.');
  });

  it('naming a box asks which freezer first when there are several', async () => {
    await ann.says('freezer add garage 45 boxes');
    expect(await ann.says('freezer box names')).toBe(lines('Which freezer?', '[1 Freezer] [2 Garage]'));
    expect(await ann.presses('2 Garage')).toContain('Which box of **Garage**?\n[1]\n[2]\n');
    expect(await ann.presses('More ▶')).toContain('[21]\n');
    expect(await ann.presses('More ▶')).toContain('[45]\n[◀ Back]');
    await ann.says('33');
    expect(await ann.says('bread')).toContain('Box 33 of **Garage** is now called **Bread**.');
    expect(await ann.says('freezer box 1 freezer 2 fish')).toContain('Box 1 of **Garage** is now called **Fish**.');
  });

  it('the mark passes on when it is asked to, and the labels that change are said', async () => {
    expect(await ann.says('freezer main')).toBe(lines('**Freezer** is the main freezer already.', '[Show it]'));
    await ann.says('freezer add garage 5 boxes');
    await ann.says('freezer add attic 2 boxes');
    expect(await ann.says('freezer main')).toBe(lines('Which freezer?', '[2 Garage] [3 Attic]'));
    expect(await ann.presses('2 Garage')).toBe(
      lines(
        '**Garage** is the main freezer now. What you wrote as **2.3.1** is now **3.1**.',
        'In **Freezer**, **3.1** is now **1.3.1**.',
        '[Undo] [Show it]',
      ),
    );
    expect(await ann.says('freezers')).toContain('**Garage** (freezer 2, the main one): 5 boxes, empty.\nNext: 1.1,');
    expect(await ann.says('freezer main attic')).toContain('What you wrote as **3.2.1** is now **2.1**.');
    await ann.presses('Undo');
    expect(await ann.says('freezer main 2')).toContain('**Garage** is the main freezer already.');
  });

  it('removing says what will happen first, and can be left or taken back', async () => {
    await ann.says('freezer add garage 5 boxes');
    const asked = lines('Remove **Garage** with its 5 boxes? It is empty.', '[Remove it] [Keep it]');
    expect(await ann.says('freezer remove')).toBe(lines('Which freezer?', '[1 Freezer] [2 Garage]'));
    expect(await ann.presses('2 Garage')).toBe(asked);
    expect(await ann.presses('Keep it')).toContain('**Garage** (freezer 2): 5 boxes, empty.');
    expect(await ann.presses('Remove')).toBe(asked);
    expect(await ann.presses('Remove it')).toBe(lines('**Garage** is removed.', '[Undo] [Freezers]'));
    await ann.presses('Undo');
    expect(await ann.says('freezer garage')).toContain('**Garage** (freezer 2): 5 boxes, empty.');
  });

  it('a freezer with a history is retired, and the main one passes the mark on', async () => {
    await ann.says('add peas box 1');
    await ann.says('take 1.1');
    await ann.says('freezer add garage 5 boxes');
    expect(await ann.says('freezer remove 1')).toBe(
      lines(
        'Remove **Freezer** with its 4 boxes? It is empty.',
        '**Garage** will then be the main freezer. What you wrote as **2.3.1** will be **3.1**.',
        '[Remove it] [Keep it]',
      ),
    );
    expect(await ann.presses('Remove it')).toContain('Freezer has a history, so it cannot be deleted.');
    expect(await ann.presses('Retire it')).toBe(
      lines(
        '**Freezer** is retired: it no longer shows, and its history is kept.',
        '**Garage** is the main freezer now. What you wrote as **2.3.1** is now **3.1**.',
        '[Undo] [Freezers]',
      ),
    );
    expect(await ann.presses('Freezers')).toContain('**Garage**: 5 boxes, empty.\nBox 1: empty, next **1.1**');
  });

  it('a large freezer is shown in pages, and empty boxes together share a row', async () => {
    await ann.says('freezer add hall 99 boxes');
    expect(await ann.presses('Show it')).toContain('Boxes 1 to 99: empty, next **2.1.1** to **2.99.1**\n[Rename]');
    for (let box = 2; box <= 80; box += 2) await ann.says(`add peas box ${box} freezer hall`);
    const first = await ann.says('freezer hall');
    expect(first).toContain('Box 20: 1 inside, next **2.20.2**\n[More ▶] [Rename]');
    expect(await ann.presses('More ▶')).toContain('Box 21: empty, next **2.21.1**\nBox 22: 1 inside');
    await ann.presses('More ▶');
    await ann.presses('More ▶');
    expect(await ann.presses('More ▶')).toContain(
      'Boxes 81 to 99: empty, next **2.81.1** to **2.99.1**\n[◀ Back] [Rename]',
    );
    expect(await ann.presses('◀ Back')).toContain('Box 80: 1 inside, next **2.80.2**\n[◀ Back] [More ▶] [Rename]');
  });

  it('twenty freezers are the most, and then none is offered', async () => {
    for (let number = 2; number <= 20; number += 1) await ann.says(`freezer add F${number} 1 boxes`);
    expect(await ann.says('freezer add One more 1 box')).toBe('A household can have 20 freezers at most.');
    const overview = await ann.says('freezers');
    expect(overview).toContain('[20 F20]');
    expect(overview).not.toContain('[Add a freezer]');
  });

  it('somebody else’s freezer is none', async () => {
    await ann.says('freezer add garage 5 boxes');
    await ann.presses('Show it');
    const remove = ann.latest.calls.find(({ label }) => label === 'Remove')?.payload ?? '';
    expect(await chat.talker('Bob').sends(remove)).toContain('There is no such freezer.');
    expect(await ann.says('freezer 2')).toContain('**Garage**');
  });
});

describe('in French', () => {
  beforeEach(() => meet('fr'));

  it('the only freezer is shown with its boxes', async () => {
    await ann.says('ajouter 3x lasagnes pour 4 tiroir 2');
    expect(await ann.says('congélateur')).toBe(
      lines(
        '**Congélateur** : 4 tiroirs, 3 produits.',
        'Tiroir 1 : vide, prochain numéro **1.1**',
        'Tiroir 2 : 3 produits, prochain numéro **2.4**',
        'Tiroir 3 : vide, prochain numéro **3.1**',
        'Tiroir 4 : vide, prochain numéro **4.1**',
        '[Renommer] [Nombre de tiroirs] [Nommer un tiroir] [Nouveau congélateur]',
      ),
    );
  });

  it('adds one, lists them, and asks for what is missing', async () => {
    expect(await ann.says('congelateur ajouter cave 3 tiroirs')).toBe(
      lines(
        '**Cave** est le congélateur 2, avec 3 tiroirs. Sur ses sacs, le numéro du congélateur vient en premier : **2.1.1** désigne le tiroir 1, numéro 1.',
        '[Annuler] [Le voir]',
      ),
    );
    expect(await ann.says('congélateurs')).toBe(
      lines(
        '**Congélateur** (numéro 1, le principal) : 4 tiroirs, vide.',
        'Prochains numéros : 1.1, 2.1, 3.1, 4.1',
        '**Cave** (congélateur 2) : 3 tiroirs, vide.',
        'Prochains numéros : 2.1.1, 2.2.1, 2.3.1',
        '[1 Congélateur] [2 Cave] [Nouveau congélateur]',
      ),
    );
    expect(await ann.presses('Nouveau congélateur')).toBe(
      lines('Comment s’appelle le nouveau congélateur ?', '[Garage] [Cuisine]'),
    );
    expect(await ann.presses('Garage')).toBe(
      lines('Combien de tiroirs, de bacs ou d’étages y a-t-il dans **Garage** ?', '[3] [4] [5] [6] [7] [8]'),
    );
    expect(await ann.presses('4')).toContain('**Garage** est le congélateur 3, avec 4 tiroirs.');
  });

  it('renames, resizes and names a box', async () => {
    expect(await ann.says('congélateur renommer')).toBe('Quel sera le nouveau nom de **Congélateur** ?');
    expect(await ann.says('Coffre')).toBe(
      lines('**Congélateur** s’appelle désormais **Coffre**.', '[Annuler] [Le voir]'),
    );
    expect(await ann.says('congélateur taille')).toBe(
      lines('**Coffre** a 4 tiroirs. Combien en faut-il ?', '[2] [3] [5] [6] [7] [8]'),
    );
    expect(await ann.presses('5')).toBe(lines('**Coffre** a maintenant 5 tiroirs.', '[Annuler] [Le voir]'));
    expect(await ann.says('congélateur redimensionner 6 tiroirs')).toContain('**Coffre** a maintenant 6 tiroirs.');
    expect(await ann.says('congélateur nommer')).toBe(lines('Quel tiroir de **Coffre** ?', '[1] [2] [3] [4] [5] [6]'));
    expect(await ann.presses('2')).toBe('Comment appeler le tiroir 2 de **Coffre** ?');
    expect(await ann.says('viandes')).toBe(
      lines(
        'Le tiroir 2 de **Coffre** s’appelle désormais **Viandes**. Vous pouvez écrire ce nom à la place de son numéro.',
        '[Annuler] [Le voir]',
      ),
    );
    expect(await ann.says('congélateur')).toContain('Viandes (tiroir 2) : vide, prochain numéro **2.1**');
    await ann.says('congélateur nommer tiroir viandes');
    expect(await ann.presses('Sans nom')).toContain('Le tiroir 2 de **Coffre** n’a plus de nom.');
    expect(await ann.says('congélateur nommer tiroir 3 légumes')).toContain('s’appelle désormais **Légumes**.');
  });

  it('passes the mark on, removes and retires', async () => {
    expect(await ann.says('congélateur principal')).toContain('**Congélateur** est déjà le congélateur principal.');
    await ann.says('congélateur ajouter cave 3 tiroirs');
    expect(await ann.says('congélateur principal cave')).toBe(
      lines(
        '**Cave** est désormais le congélateur principal. Ce que vous aviez noté **2.3.1** s’écrit désormais **3.1**.',
        'Dans **Congélateur**, **3.1** s’écrit désormais **1.3.1**.',
        '[Annuler] [Le voir]',
      ),
    );
    expect(await ann.says('congélateur supprimer cave')).toBe(
      lines(
        'Supprimer **Cave** (3 tiroirs) ? Ce congélateur est vide.',
        '**Congélateur** deviendra le congélateur principal. Ce que vous avez noté **1.3.1** s’écrira **3.1**.',
        '[Supprimer] [Le garder]',
      ),
    );
    expect(await ann.presses('Supprimer')).toBe(
      lines(
        'Le congélateur **Cave** est supprimé.',
        '**Congélateur** est désormais le congélateur principal. Ce que vous aviez noté **1.3.1** s’écrit désormais **3.1**.',
        '[Annuler] [Congélateurs]',
      ),
    );
    await ann.presses('Annuler');
    await ann.says('ajouter petits pois tiroir 1');
    await ann.says('sortir 1.1');
    await ann.says('congélateur supprimer cave');
    await ann.presses('Supprimer');
    expect(await ann.presses('Mettre hors service')).toContain(
      'Le congélateur **Cave** n’apparaît plus ; son historique est conservé.',
    );
  });

  it('a large freezer shares rows, and a full box says so', async () => {
    await ann.says('congélateur ajouter salle 30 tiroirs');
    await ann.says('ajouter 20x pois tiroir 2 congélateur salle');
    for (let times = 1; times < 4; times += 1) await ann.says('ajouter 20x pois tiroir 2 congélateur salle');
    await ann.says('ajouter 19x pois tiroir 2 congélateur salle');
    expect(await ann.says('congélateur salle')).toContain(
      lines(
        '**Salle** (congélateur 2) : 30 tiroirs, 99 produits.',
        'Tiroir 1 : vide, prochain numéro **2.1.1**',
        'Tiroir 2 : 99 produits, plein',
        'Tiroirs 3 à 30 : vides, prochains numéros **2.3.1** à **2.30.1**',
      ),
    );
  });
});
