import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines, payloadOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const fresh = {
  en: lines(
    'That button belongs to something that is gone. This is how it is now:',
    'The freezer is empty.',
    'Write for example: add lasagne for 4 in box 2',
    '[Add] [Outside]',
  ),
  fr: lines(
    'Ce bouton ne correspond plus à rien. Voici où vous en êtes :',
    'Le congélateur est vide.',
    'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2',
    '[Ajouter] [Sortis]',
  ),
};

it.each([
  ['en', 'add corn box 3', 'Undo', 'Same again'],
  ['en', 'add corn box 3', 'Undo', 'Other type'],
  ['en', 'add corn box 3', 'Undo', 'Other box'],
  ['en', 'add corn box 3', 'Undo', 'For how many?'],
  ['fr', 'ajouter maïs tiroir 3', 'Annuler', 'Encore une fois'],
  ['fr', 'ajouter maïs tiroir 3', 'Annuler', 'Autre type'],
  ['fr', 'ajouter maïs tiroir 3', 'Annuler', 'Autre tiroir'],
  ['fr', 'ajouter maïs tiroir 3', 'Annuler', 'Pour combien ?'],
] as const)(
  'shows what is there now when what was put in was taken back (%s, %s, [%s], [%s])',
  async (language, add, undo, label) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(add);
    const stale = payloadOf(ann.latest, label);
    await ann.presses(undo);
    expect(await ann.sends(stale)).toBe(fresh[language]);
  },
);

it.each([
  ['en', '1mood;draft=abcdefghij', '**Mood** · nothing yet today'],
  ['en', '1log;tracker=#abcdefghij;value=4;then=5', '**Mood** · nothing yet today'],
  ['en', '1nudges-later;draft=abcdefghij', '[New reminder]'],
  ['fr', '1humeur', 'Le congélateur est vide.'],
  ['fr', '1mood;draft=abcdefghij', '**Humeur** · rien encore aujourd’hui'],
  ['fr', '1nudges-week;draft=abcdefghij', '[Nouveau rappel]'],
] as const)('shows of trackers and nudges what there is of them now (%s, %s)', async (language, payload, shown) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'list' : 'liste');
  const told = await ann.sends(payload);
  expect(told).toContain(fresh[language].split('\n')[0]);
  expect(told).toContain(shown);
});

it.each([
  ['en', 'add soup box 5', 'My freezer has 5 boxes', 'freezer resize 8', '**5.1** Soup', 'freezer', '8 boxes'],
  [
    'fr',
    'ajouter soupe tiroir 5',
    'J’ai 5 tiroirs',
    'congélateur taille 8',
    '**5.1** Soupe',
    'congélateur',
    '8 tiroirs',
  ],
] as const)(
  'never takes boxes from a freezer that has more by now (%s)',
  async (language, add, label, resize, added, freezer, boxes) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(add);
    const grow = payloadOf(ann.latest, label);
    await ann.says(resize);
    expect(await ann.sends(grow)).toContain(added);
    expect(await ann.says(freezer)).toContain(boxes);
  },
);
