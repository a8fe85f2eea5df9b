import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { singular } from '../../../../packages/core/src/freezers/types/singular.ts';

test.each([
  ['berry', 'berries'],
  ['cookie', 'cookies'],
  ['pie', 'pies'],
  ['peach', 'peaches'],
  ['tomato', 'tomatoes'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['bass', 'basses'],
  ['quiche', 'quiches'],
  ['pois', 'poi'],
  ['gateau', 'gateaux'],
  ['chou', 'choux'],
  ['cheval', 'chevaux'],
  ['hache', 'hachees'],
])('%s and %s have one stem', (one, many) => expect(singular(many)).toBe(singular(one)));

test.each([
  ['pork', 'porc'],
  ['pea', 'pear'],
  ['pain', 'pan'],
  ['noix', 'noisette'],
  ['fish', 'fig'],
  ['rice', 'rich'],
])('%s and %s have two', (one, another) => expect(singular(one)).not.toBe(singular(another)));

it('leaves something of every word', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      expect(singular(word)).not.toBe('');
    }),
  );
});
