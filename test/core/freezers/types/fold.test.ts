import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fold, words } from '../../../../packages/core/src/freezers/types/fold.ts';

test.each([
  ['  Bœuf \t HACHÉ ', 'boeuf hache'],
  ['Crème glacée', 'creme glacee'],
  ['blanc d’œuf', "blanc d'oeuf"],
  ['WEIẞWURST', 'weisswurst'],
  ['Ærøskøbing', 'aerøskøbing'],
  ['ﬁsh\u00a0pie', 'fish pie'],
  ['İzmir', 'izmir'],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ['Blanc d’œuf, x2', ['blanc', 'd', 'oeuf', 'x2']],
  ['Saint-Jacques', ['saint', 'jacques']],
  ['🍕!', []],
])('the words of %j are %j', (text, list) => expect(words(text)).toEqual(list));

it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
