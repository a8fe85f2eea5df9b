import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../../packages/core/src/freezers/types/fold.ts';
import { otherType } from '../../../../packages/core/src/freezers/types/product-type.ts';
import { readTypes } from '../../../../packages/core/src/freezers/types/read-types.ts';
import { typeMatcher } from '../../../../packages/core/src/freezers/types/type-of-name.ts';
import { englishNames, frenchNames, heldOut, type NamedType } from './everyday-names.ts';

const catalogue = new URL('../../../../packages/core/src/freezers/types/product-types.csv', import.meta.url);
const types = readTypes(readFileSync(catalogue, 'utf8')).filter(({ id }) => id !== otherType);
const typeOf = typeMatcher(types);

const entries = types.flatMap(({ id, names, words }) =>
  [names.en, names.fr, ...words.en, ...words.fr].map((text): NamedType => [text, id]),
);

/** The dough, the cold cuts and the pasta differ by nothing but accents and the s. */
const byAccent = new Set(['pate', 'pates']);
const folding = entries.filter(([text]) => !byAccent.has(fold(text)));

function misses(names: readonly NamedType[]): string[] {
  return names.filter(([name, id]) => typeOf(name) !== id).map(([name, id]) => `${name}: ${typeOf(name)}, not ${id}`);
}

describe('the longest name or word wins over what it contains', () => {
  test.each<NamedType>([
    ['ice cream', 24],
    ['chocolate ice cream', 24],
    ['cream', 42],
    ['ice', 26],
    ['crème glacée', 24],
    ['crème fraîche', 42],
    ['glace à la fraise', 24],
    ['pommes de terre', 47],
    ['pommes', 29],
    ['petits pois', 28],
    ['petits pains', 27],
    ['pois chiches', 48],
    ['kidney beans', 48],
    ['lamb kidneys', 10],
    ['steak haché', 31],
    ['sirloin steak', 6],
    ['fish pie', 14],
    ['mince pies', 37],
    ['meal soup (fish)', 5],
    ['pâte à tarte, à pain', 38],
  ])('%s is of type %i', (name, id) => expect(typeOf(name)).toBe(id));
});

describe('the head of the name wins: last in English, first in French', () => {
  test.each<NamedType>([
    ['chicken soup', 1],
    ['soupe au poulet', 1],
    ['fish soup', 5],
    ['soupe de poisson', 5],
    ['cream of mushroom soup', 1],
    ['apple pie', 37],
    ['tarte aux pommes', 37],
    ['carrot cake', 37],
    ['egg noodles', 44],
    ['pâtes à la bolognaise', 44],
    ['turkey bacon', 33],
    ['saucisses de porc', 33],
    ['meatballs in tomato sauce', 22],
    ['rice with peas', 45],
    ['bread - garlic', 27],
    ['saumon (avec du riz)', 41],
    ['pizza bacon', 36],
  ])('%s is of type %i', (name, id) => expect(typeOf(name)).toBe(id));
});

describe('a dish is known by what is in it', () => {
  test.each<NamedType>([
    ['poulet au curry', 22],
    ['curry de poulet', 22],
    ['bœuf bourguignon', 22],
    ['prawn curry', 23],
    ['salmon curry', 23],
    ['potato gratin', 20],
    ['gratin de courgettes', 21],
    ['vegetable lasagne', 21],
    ['lasagnes au saumon', 23],
    ['chicken lasagna', 22],
    ['steak and ale pie', 22],
    ['minced lamb', 31],
    ['bœuf haché', 31],
    ['épinards hachés', 28],
  ])('%s is of type %i', (name, id) => expect(typeOf(name)).toBe(id));
});

describe('words that say only how much or which cut give way', () => {
  test.each<NamedType>([
    ['leftovers', 20],
    ['leftover chili', 22],
    ['chili leftovers', 22],
    ['reste de ragoût', 22],
    ['roast', 6],
    ['pork roast', 7],
    ['tuna steaks', 41],
    ['escalope de dinde', 32],
    ['purée', 47],
    ['purée de carottes', 28],
  ])('%s is of type %i', (name, id) => expect(typeOf(name)).toBe(id));
});

describe('accents part what they must and nothing else', () => {
  test.each<NamedType>([
    ['pâte', 38],
    ['pâté', 11],
    ['pâtés', 11],
    ['pâtes', 44],
    ['Pa\u0302tes', 44],
    ['PÂTES', 44],
    ['pates', 44],
    ['pate a pizza', 38],
    ['pâtes brisées', 38],
    ['pate de campagne', 11],
    ['glace', 24],
    ['jambon glacé', 11],
    ['boeuf', 6],
    ['BŒUF', 6],
    ['blanc d’œuf', 43],
    ["blancs d'oeufs", 43],
  ])('%s is of type %i', (name, id) => expect(typeOf(name)).toBe(id));
});

test.each(['', '   ', '🍕', 'xyzzy', 'glacé', 'painting', 'hamster', '---'])('%j tells no type', (name) => {
  expect(typeOf(name)).toBeUndefined();
});

it('never finds "other", whatever its name is', () => {
  const other = { id: otherType, keepMonths: 3, names: { en: 'other', fr: 'autre' }, words: { en: ['thing'], fr: [] } };
  expect(['other', 'autre', 'thing'].map(typeMatcher([other]))).toEqual([undefined, undefined, undefined]);
});

describe('names people use daily land right', () => {
  it.each([
    ['English', englishNames],
    ['French', frenchNames],
  ])('%s: at least 90 of 100', (_, names) => {
    expect(names).toHaveLength(100);
    expect(new Set(names.map(([name]) => name)).size).toBe(100);
    const missed = misses(names);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(10);
  });

  it.each([
    ['English', heldOut.en],
    ['French', heldOut.fr],
  ])('%s: at least 27 of the 30 that nothing was tuned for', (_, names) => {
    expect(names).toHaveLength(30);
    const missed = misses(names);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
  });
});

describe('the catalogue', () => {
  it('finds each of its names and words in its own type', () => {
    expect(misses(entries)).toEqual([]);
  });

  it('does not mind capitals or missing accents', () => {
    fc.assert(
      fc.property(fc.constantFrom(...folding), ([text, id]) => {
        expect([typeOf(text.toUpperCase()), typeOf(fold(text)), typeOf(`  ${text}!`)]).toEqual([id, id, id]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not mind a plural s', () => {
    const countable = folding.filter(([text]) => /^\p{L}*[^sxz\P{L}]$/u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...countable), ([text, id]) => {
        expect(typeOf(`${text}s`)).toBe(id);
      }),
      { numRuns: 1000 },
    );
  });
});

it('answers any text with a type of the catalogue or none', () => {
  const ids = new Set<number | undefined>([undefined, ...types.map(({ id }) => id)]);
  const words = fc.array(fc.oneof(fc.constantFrom(...entries.map(([text]) => text)), fc.string()), { maxLength: 8 });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    words.map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (name) => {
      expect(ids.has(typeOf(name))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(ids.has(typeOf('\ud800 pâte '.repeat(10_000)))).toBe(true);
});
