import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

async function filled(language: 'en' | 'fr') {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  const messages = {
    en: [
      'add bread for 1 box 1',
      'add pea soup for 2 box 1 frozen 2 September',
      'add lasagne for 4 box 2 frozen 20 July',
    ],
    fr: [
      'ajouter pain pour 1 tiroir 1',
      'ajouter soupe pour 2 tiroir 1 congelée le 2 septembre',
      'ajouter lasagne pour 4 tiroir 2 congelée le 20 juillet',
    ],
  }[language];
  for (const message of messages) await ann.says(message);
  return ann;
}

it('shows what is overdue, then what is due, and takes it by a button', async () => {
  const ann = await filled('en');
  expect(await ann.says('soon')).toBe(
    lines(
      'Eat these first:',
      '🟠 **2.1** Lasagne, for 4, best before 20 Oct (1 month over)',
      '🟡 **1.2** Pea soup, for 2, best before 2 Dec (12 days left)',
      '[Take 2.1] [Take 1.2]',
    ),
  );
  await ann.presses('Take 2.1');
  expect(await ann.says('eat soon')).not.toContain('Lasagne');
});

it('shows in French what to eat first', async () => {
  const ann = await filled('fr');
  expect(await ann.says('bientôt')).toBe(
    lines(
      'À manger en premier :',
      '🟠 **2.1** Lasagne, pour 4, de préférence avant le 20 oct. (dépassé d’un mois)',
      '🟡 **1.2** Soupe, pour 2, de préférence avant le 2 déc. (plus que 12 jours)',
      '[Sortir 2.1] [Sortir 1.2]',
    ),
  );
  await ann.presses('Sortir 2.1');
  expect(await ann.says('bientot')).not.toContain('Lasagne');
});

it('shows only what feeds so many', async () => {
  const ann = await filled('en');
  expect(await ann.says('soon for 4')).toBe(
    lines('Eat these first, for 4:', '🟠 **2.1** Lasagne, for 4, best before 20 Oct (1 month over)', '[Take 2.1]'),
  );
  expect(await ann.says('soon for 6')).toBe(lines('Nothing for 6 to eat up soon.', '[Show the list]'));
});

it('shows in French only what feeds so many', async () => {
  const ann = await filled('fr');
  expect(await ann.says('bientôt pour 4')).toContain('À manger en premier, pour 4 :\n🟠 **2.1** Lasagne');
  expect(await ann.says('bientôt pour 6')).toBe(lines('Rien à finir bientôt pour 6.', '[Voir la liste]'));
});

it('looks as many days ahead as are said', async () => {
  const ann = await filled('en');
  expect(await ann.says('soon 120 days')).toContain('**1.1** Bread');
  await ann.says('take 2.1 1.2');
  expect(await ann.says('soon 3 days')).toBe(
    lines(
      'Nothing to eat up within 3 days.',
      'Next comes:',
      '   **1.1** Bread, for 1, best before 20 Feb',
      '[Show the list]',
    ),
  );
});

it('says that nothing is due and what comes next, in French', async () => {
  const ann = await filled('fr');
  await ann.says('sortir 2.1 1.2');
  expect(await ann.says('bientôt')).toBe(
    lines(
      'Rien à finir bientôt.',
      'Le prochain :',
      '   **1.1** Pain, pour 1, de préférence avant le 20 févr.',
      '[Voir la liste]',
    ),
  );
});

it('turns pages in place and offers five of each to take', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add 20x soup box 1 frozen 1 July');
  await ann.says('add 2x stew box 2 frozen 2 July');
  const first = await ann.says('soon');
  expect(first.split('\n').at(-1)).toBe('[Take 1.1] [Take 1.2] [Take 1.3] [Take 1.4] [Take 1.5] [More ▶]');
  const second = await ann.presses('More ▶');
  expect(ann.latest.place).toBe('replace');
  expect(second.split('\n').at(-1)).toBe('[Take 2.1] [Take 2.2] [◀ Back]');
  expect(await ann.presses('◀ Back')).toBe(first);
});
