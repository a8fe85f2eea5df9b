import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, lookUp, lookUpMisspelt } from '../../../../packages/core/src/freezers/products/spelling.ts';

const meets = (kept: string, looked: readonly string[]) => looked.some((key) => keysOf(kept).includes(key));

describe('the keys of a word', () => {
  it.each([
    { word: 'pea', keys: ['pea', 'pea*'] },
    { word: 'soup', keys: ['soup', 'sou*', 'soup*'] },
    { word: 'bread', keys: ['bread', 'bre*', 'brea*', 'bread*', '~read', '~bead', '~brad', '~bred', '~brea'] },
    { word: 'ox', keys: ['ox'] },
  ])('$word are $keys', ({ word, keys }) => {
    expect(keysOf(word)).toEqual(keys);
  });

  it.each([
    { kept: 'lasagne', typed: 'lasagne', exact: true, misspelt: true },
    { kept: 'lasagne', typed: 'las', exact: true, misspelt: false },
    { kept: 'lasagne', typed: 'lasange', exact: false, misspelt: true },
    { kept: 'lasagne', typed: 'lasagn', exact: true, misspelt: true },
    { kept: 'lasagne', typed: 'lassagne', exact: false, misspelt: true },
    { kept: 'lasagne', typed: 'lazagne', exact: false, misspelt: true },
    { kept: 'lasagne', typed: 'lezange', exact: false, misspelt: false },
    { kept: 'lasagne', typed: 'la', exact: false, misspelt: false },
    { kept: 'pea', typed: 'tea', exact: false, misspelt: false },
  ])('$kept is found by $typed: $exact, as misspelt: $misspelt', ({ kept, typed, exact, misspelt }) => {
    expect(meets(kept, lookUp(typed))).toBe(exact);
    expect(meets(kept, lookUpMisspelt(typed))).toBe(misspelt);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 5, maxLength: 12 });

  it('meet every misspelling by one letter', () => {
    const at = fc.nat(11);
    fc.assert(
      fc.property(word, at, fc.constantFrom(...'abcxyz'), fc.nat(3), (kept, place, letter, how) => {
        const index = place % kept.length;
        const letters = [...kept];
        if (how === 0 && kept.length > 5) letters.splice(index, 1);
        else if (how === 1) letters.splice(index, 0, letter);
        else if (how === 2) letters.splice(index, 1, letter);
        else
          letters.splice(
            Math.min(index, kept.length - 2),
            2,
            ...letters
              .slice(Math.min(index, kept.length - 2))
              .slice(0, 2)
              .reverse(),
          );
        const typed = letters.join('');
        expect(meets(kept, [...lookUp(typed), ...lookUpMisspelt(typed)])).toBe(true);
      }),
    );
  });

  it('are different and fit their column, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (any) => {
        const keys = keysOf(any);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of [...keys, ...lookUp(any), ...lookUpMisspelt(any)]) {
          expect(key.length).toBeLessThanOrEqual(64);
        }
      }),
    );
  });
});
