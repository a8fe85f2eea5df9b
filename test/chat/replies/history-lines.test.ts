import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Entry, historyLines } from '../../../packages/chat/src/replies/history-lines.ts';
import { eventKinds, eventTexts } from '../../../packages/chat/src/texts/event-texts.ts';

const journal = {
  ...{ today: '2026-11-20', zone: 'Europe/Paris', memberId: 7, mainFreezer: 1 },
  numbers: new Map([
    [11, 1],
    [12, 2],
  ]),
  names: new Map([
    [1, 'Kitchen'],
    [2, 'Garage'],
  ]),
  types: new Map([
    [1, 'soup'],
    [2, 'stew'],
  ]),
};

const plain: Entry = {
  ...{ scope: 'household', scopeId: 1, number: 5, kind: 'product_edited', object: 'product', objectId: 3 },
  ...{ holderId: 11, label: 'pea soup', place: '1.2.1', how: 'changed', what: {} },
  ...{ changeId: 'abcdefghij', at: '2026-11-20T10:05:00.000Z', changeKind: 'do', undone: false },
  ...{ memberName: 'Ann', memberId: 7 },
};

function told(entry: Partial<Entry>, language: 'en' | 'fr'): string {
  const [line] = historyLines([{ ...plain, ...entry }], { ...journal, language });
  const text = line?.spans.map((span) => (typeof span === 'string' ? span : `**${span.bold}**`)).join('') ?? '';
  return text.replaceAll('\u00A0', ' ').replace(/^.*? · /, '');
}

const taking = { id: 1, day: '2026-11-20', memberId: 7, servings: 2, fate: 'gone' };
const thrown = { fate: 'thrown', day: '2026-11-18' };
const freezer = { object: 'freezer', label: 'Garage', place: '2', holderId: 12 } as const;
const box = { object: 'box', label: 'Garage', holderId: 12, kind: 'box_named' } as const;

const examples: readonly (readonly [entry: Partial<Entry>, en: string, fr: string])[] = [
  [
    { kind: 'product_taken', what: { servingsLeft: [2, 0], dateOut: [null, '2026-11-20'], taking: [null, taking] } },
    'You noted **2.1** Pea soup as gone',
    'Vous avez noté la disparition de **2.1** Pea soup',
  ],
  [
    { kind: 'product_taken', what: { dateOut: [null, '2026-11-20'], taking: [null, { ...taking, fate: 'eaten' }] } },
    'You ate **2.1** Pea soup',
    'Vous avez mangé **2.1** Pea soup',
  ],
  [
    { kind: 'product_taken', what: { servingsLeft: [4, 2], taking: [null, { ...taking, ...thrown }] } },
    'You threw away 2 servings of **2.1** Pea soup on 18 Nov',
    'Vous avez jeté 2 parts de **2.1** Pea soup le 18 nov.',
  ],
  [
    {
      ...{ kind: 'product_taken', changeKind: 'undo', undone: true },
      what: { servingsLeft: [2, 4], taking: [{ ...taking, fate: 'eaten' }, null] },
    },
    'You undid taking out 2 servings of **2.1** Pea soup (redone)',
    'Vous avez annulé la sortie de 2 parts de **2.1** Pea soup (rétabli)',
  ],
  [
    { kind: 'product_put_back', what: { servingsLeft: [0, 2], dateOut: ['2026-11-19', null], number: [4, 1] } },
    'You put back **2.1** Pea soup (before: 2.4)',
    'Vous avez remis **2.1** Pea soup (avant : 2.4)',
  ],
  [
    { kind: 'product_put_back', what: { servingsLeft: [1, 2], taking: [taking, null] } },
    'You put back 1 serving of **2.1** Pea soup',
    'Vous avez remis 1 part de **2.1** Pea soup',
  ],
  [
    { kind: 'product_moved', place: '2.3.1', what: { freezerId: [11, 12], box: [1, 3] } },
    'You moved **1.1** Pea soup to **2.3.1**',
    'Vous avez déplacé **1.1** Pea soup vers **2.3.1**',
  ],
  [
    { what: { name: ['pee soup', 'pea soup'], note: [null, 'no salt'] } },
    'You corrected **2.1** Pea soup: name “pee soup” → “pea soup”, note “no salt”',
    'Vous avez corrigé **2.1** Pea soup : nom « pee soup » → « pea soup », note « no salt »',
  ],
  [
    { what: { note: ['no salt', null], servings: [4, 6], servingsLeft: [4, 6] } },
    'You corrected **2.1** Pea soup: note removed, servings 4 → 6',
    'Vous avez corrigé **2.1** Pea soup : note retirée, parts 4 → 6',
  ],
  [
    { what: { typeId: [1, 2], keepMonths: [3, null], keepByHand: [0, 1], dateIn: ['2026-11-01', '2026-11-03'] } },
    'You corrected **2.1** Pea soup: type soup → stew, keep period 3 months → no limit, frozen 1 Nov → 3 Nov',
    'Vous avez corrigé **2.1** Pea soup : type soup → stew, durée de conservation 3 mois → sans limite, congélation 1er nov. → 3 nov.',
  ],
  [{ what: { keepByHand: [0, 1] } }, 'You corrected **2.1** Pea soup', 'Vous avez corrigé **2.1** Pea soup'],
  [
    { ...freezer, kind: 'freezer_renamed', what: { name: ['Cellar', 'Garage'] } },
    'You renamed the freezer **Cellar** → **Garage**',
    'Vous avez renommé le congélateur **Cellar** → **Garage**',
  ],
  [
    { ...freezer, kind: 'freezer_resized', what: { boxes: [1, 6] } },
    'You changed the boxes of **Garage**: 1 box → 6 boxes',
    'Vous avez changé le nombre de tiroirs du congélateur **Garage** : 1 tiroir → 6 tiroirs',
  ],
  [
    { ...freezer, kind: 'freezer_removed', how: 'removed', what: { boxes: [4, null] } },
    'You removed the freezer **Garage**',
    'Vous avez supprimé le congélateur **Garage**',
  ],
  [
    { ...freezer, kind: 'freezer_retired', what: { retiredOn: [null, '2026-11-20'] } },
    'You retired the freezer **Garage**',
    'Vous avez mis hors service le congélateur **Garage**',
  ],
  [
    { ...freezer, kind: 'freezer_removed', label: 'Congélateur', how: 'removed', what: { boxes: [4, null] } },
    'You removed **Congélateur**',
    'Vous avez supprimé **Congélateur**',
  ],
  [
    { ...freezer, kind: 'freezer_resized', label: 'freezer', what: { boxes: [1, 6] } },
    'You changed the boxes of **Freezer**: 1 box → 6 boxes',
    'Vous avez changé le nombre de tiroirs de **Freezer** : 1 tiroir → 6 tiroirs',
  ],
  [
    { kind: 'freezer_made_main', object: 'household', label: 'atelier', place: null, what: {} },
    'You made **Atelier** the main freezer',
    'Vous avez fait d’**Atelier** le congélateur principal',
  ],
  [
    { kind: 'freezer_made_main', object: 'household', label: 'Garage', place: null, what: { mainFreezer: [1, 2] } },
    'You made **Garage** the main freezer',
    'Vous avez fait de **Garage** le congélateur principal',
  ],
  [
    { ...box, place: '1.2', label: 'Kitchen', what: { name: [null, 'Meat'] } },
    'You named box 2: **Meat**',
    'Vous avez nommé le tiroir 2 : **Meat**',
  ],
  [
    { ...box, place: '2.2', what: { name: ['Meat', null] } },
    'You took its name off box 2 of Garage (**Meat**)',
    'Vous avez retiré le nom du tiroir 2 de Garage (**Meat**)',
  ],
  [
    { memberId: 8, memberName: 'Sam', kind: 'product_taken', what: {} },
    'Sam took out **2.1** Pea soup',
    'Sam a sorti **2.1** Pea soup',
  ],
  [
    { memberId: null, memberName: null, kind: 'product_taken', what: {} },
    'Someone took out **2.1** Pea soup',
    'Quelqu’un a sorti **2.1** Pea soup',
  ],
  [
    {
      changeKind: 'undo',
      kind: 'freezer_made_main',
      object: 'household',
      label: 'Kitchen',
      place: null,
      what: { mainFreezer: [2, 1] },
    },
    'You undid making **Garage** the main freezer',
    'Vous avez annulé le choix de **Garage** comme congélateur principal',
  ],
  [
    { changeKind: 'undo', ...box, place: '1.2', what: { name: ['Meat', null] } },
    'You undid naming box 2: **Meat**',
    'Vous avez annulé le nouveau nom du tiroir 2 : **Meat**',
  ],
  [
    { changeKind: 'undo', asDone: true, kind: 'product_moved', place: '1.1.1', what: { box: [3, 1] } },
    'You moved **1.1** Pea soup to **3.1**',
    'Vous avez déplacé **1.1** Pea soup vers **3.1**',
  ],
];

it.each(examples)('tells %o', (entry, en, fr) => {
  expect(told(entry, 'en')).toBe(en);
  expect(told(entry, 'fr')).toBe(fr);
});

it('tells the moment by the clock of the reader’s zone', () => {
  const [line] = historyLines([{ ...plain, at: '2026-11-19T23:30:00.000Z' }], { ...journal, language: 'en' });
  expect(line?.spans[0]).toBe('20 Nov, 00:30 · You corrected ');
});

it('tells events of one change that say the same in one line, and others apart', () => {
  const entries = ['1.2.3', '1.2.2', '1.2.10'].map((place) => ({ ...plain, kind: 'product_taken', place }));
  const other = { ...plain, kind: 'product_taken', changeId: 'another234' };
  const all = historyLines([...entries, other], { ...journal, language: 'en' });
  expect(all.map(({ spans }) => spans.filter((span) => typeof span !== 'string').map(({ bold }) => bold))).toEqual([
    ['2.2', '2.3', '2.10'],
    ['2.1'],
  ]);
});

/** Told of what an event of another kind holds. */
const inOwnWords: readonly string[] = ['box_unnamed', 'product_eaten', 'product_thrown', 'product_gone'];

it('has words for every kind of event that the household’s journal can hold', () => {
  const source = new URL('../../../packages/core/src/freezers/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = files.map((name) => readFileSync(new URL(name, source), 'utf8')).join('\n');
  const kinds = new Set(
    [...text.matchAll(/Fact\(\s*'([a-z_]+)'|kind: '((?:box|freezer|product)_[a-z_]+)'/g)].map(([, a, b]) => a ?? b),
  );
  expect([...kinds].sort()).toEqual(eventKinds.filter((kind) => !inOwnWords.includes(kind)).sort());
  expect(Object.keys(eventTexts).sort()).toEqual([...eventKinds].sort());
});

it('has no words for what is no event of a household', () => {
  expect(() => told({ kind: 'language_set' }, 'en')).toThrow('language_set');
});
