import { describe, expect, it } from 'vitest';
import { boxRows } from '../../../packages/chat/src/replies/box-rows.ts';
import { freezerHeading, freezerSummary } from '../../../packages/chat/src/replies/freezer-line.ts';
import { isMainNow, noLongerMain, wouldBeMain } from '../../../packages/chat/src/replies/main-mark.ts';
import type { Block, Span } from '../../../packages/chat/src/replies/reply.ts';
import type { BoxRow } from '../../../packages/core/src/freezers/boxes/box.entity.ts';
import type { FreezerRow } from '../../../packages/core/src/freezers/boxes/freezer.entity.ts';

const reader = { language: 'en', mainFreezer: 1 } as const;

function freezer(number: number, boxes: number, name = 'Garage'): FreezerRow {
  return { id: 7, publicId: 'abcdefghij', householdId: 3, number, name, foldedName: 'garage', boxes, retiredOn: null };
}

/** Boxes from 1; what is not said of one is empty and has no name. */
function boxes(count: number, said: Readonly<Record<number, Partial<BoxRow>>> = {}): BoxRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: 100 + index, freezerId: 7, number: index + 1, name: null, foldedName: null, inside: 0, nextNumber: 1 },
    ...said[index + 1],
  }));
}

const text = (spans: readonly Span[]) =>
  spans
    .map((span) => (typeof span === 'string' ? span : `*${span.bold}*`))
    .join('')
    .replaceAll('\u00A0', ' ');
const texts = (blocks: readonly Block[]) => blocks.map(({ spans }) => text(spans));

describe('the boxes of a freezer', () => {
  it('have a row each up to twenty of them, empty or not', () => {
    expect(boxRows(boxes(20), freezer(1, 20), reader)).toHaveLength(20);
  });

  it('share a row beyond that where they are empty, together and without a name', () => {
    const many = boxes(30, {
      3: { inside: 2, nextNumber: 2 },
      5: { name: 'Meat' },
      9: { inside: 99, nextNumber: null },
    });
    expect(texts(boxRows(many, freezer(2, 30), reader))).toEqual([
      'Boxes 1 to 2: empty, next *2.1.1* to *2.2.1*',
      'Box 3: 2 inside, next *2.3.2*',
      'Box 4: empty, next *2.4.1*',
      'Meat (box 5): empty, next *2.5.1*',
      'Boxes 6 to 8: empty, next *2.6.1* to *2.8.1*',
      'Box 9: 99 inside, full',
      'Boxes 10 to 30: empty, next *2.10.1* to *2.30.1*',
    ]);
    expect(texts(boxRows(many, freezer(2, 30), { ...reader, language: 'fr' }))).toEqual([
      'Tiroirs 1 à 2 : vides, prochains numéros *2.1.1* à *2.2.1*',
      'Tiroir 3 : 2 produits, prochain numéro *2.3.2*',
      'Tiroir 4 : vide, prochain numéro *2.4.1*',
      'Meat (tiroir 5) : vide, prochain numéro *2.5.1*',
      'Tiroirs 6 à 8 : vides, prochains numéros *2.6.1* à *2.8.1*',
      'Tiroir 9 : 99 produits, plein',
      'Tiroirs 10 à 30 : vides, prochains numéros *2.10.1* à *2.30.1*',
    ]);
  });
});

describe('a line about a freezer', () => {
  it.each([
    ['en', 1, true, '*Garage* (freezer 1, the main one): 3 boxes, 1 product inside.'],
    ['en', 2, true, '*Garage* (freezer 2): 3 boxes, 1 product inside.'],
    ['en', 1, false, '*Garage*: 3 boxes, 1 product inside.'],
    ['fr', 1, true, '*Garage* (congélateur 1, le principal) : 3 tiroirs, 1 produit.'],
    ['fr', 2, true, '*Garage* (congélateur 2) : 3 tiroirs, 1 produit.'],
    ['fr', 1, false, '*Garage* : 3 tiroirs, 1 produit.'],
  ] as const)('in %s, number %i, one of several: %s', (language, number, several, line) => {
    const held = boxes(3, { 2: { inside: 1 } });
    expect(text(freezerHeading(freezer(number, 3), held, { language, mainFreezer: 1, several }))).toBe(line);
  });

  it('tells the next number of each box that has room, as long as there are few', () => {
    const held = boxes(3, { 1: { inside: 99, nextNumber: null }, 2: { inside: 1, nextNumber: 2 } });
    expect(texts(freezerSummary(freezer(2, 3), held, reader))).toEqual([
      '*Garage* (freezer 2): 3 boxes, 100 products inside.',
      'Next: 2.2.2, 2.3.1',
    ]);
    expect(freezerSummary(freezer(2, 11), boxes(11), reader)).toHaveLength(1);
  });
});

describe('the mark of the main freezer', () => {
  it('changes the labels of both freezers, told by an address that exists', () => {
    expect(text(isMainNow(freezer(2, 5), 1, 'en'))).toContain('What you wrote as *2.3.1* is now *3.1*.');
    expect(text(isMainNow(freezer(3, 2), 1, 'en'))).toContain('What you wrote as *3.2.1* is now *2.1*.');
    expect(text(wouldBeMain(freezer(2, 1), 1, 'fr'))).toContain('Ce que vous avez noté *2.1.1* s’écrira *1.1*.');
    expect(text(noLongerMain(freezer(1, 4), 2, 'fr'))).toBe('Dans *Garage*, *3.1* s’écrit désormais *1.3.1*.');
  });
});
