import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeNumbers, nextNumber } from '../../../../packages/core/src/freezers/boxes/numbering.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('the next number of a box', () => {
  it.each([
    { taken: [], next: 1 },
    { taken: [1], next: 2 },
    { taken: [2], next: 1 },
    { taken: [3, 1], next: 2 },
    { taken: [1, 2, 4], next: 3 },
    { taken: [99], next: 1 },
    { taken: upTo(98), next: 99 },
    { taken: upTo(99).filter((number) => number !== 50), next: 50 },
    { taken: upTo(99), next: null },
  ])('is $next beside $taken', ({ taken, next }) => {
    expect(nextNumber(taken)).toBe(next);
  });

  it('is the lowest that is free, and several are the lowest ones in order', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 20 }), (taken, count) => {
        const free = upTo(99).filter((number) => !taken.includes(number));
        expect(freeNumbers(taken, count)).toEqual(free.slice(0, count));
      }),
    );
  });
});
