import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, placeOf, placeText } from '../../../../packages/core/src/freezers/boxes/address.ts';

describe('an address', () => {
  it.each([
    { place: { freezer: 1, box: 2, number: 1 }, main: 1, text: '2.1' },
    { place: { freezer: 2, box: 3, number: 1 }, main: 1, text: '2.3.1' },
    { place: { freezer: 2, box: 3, number: 1 }, main: 2, text: '3.1' },
    { place: { freezer: 1, box: 12, number: 99 }, main: 2, text: '1.12.99' },
  ])('of $place is $text when freezer $main is the main one', ({ place, main, text }) => {
    expect(address(place, main)).toBe(text);
  });

  it.each([
    { parts: [2, 1], place: { freezer: 4, box: 2, number: 1 } },
    { parts: [4, 2, 1], place: { freezer: 4, box: 2, number: 1 } },
    { parts: [1, 2, 3], place: { freezer: 1, box: 2, number: 3 } },
    { parts: [2], place: undefined },
    { parts: [], place: undefined },
    { parts: [1, 2, 3, 4], place: undefined },
  ])('with the parts $parts means $place in a household whose main freezer is 4', ({ parts, place }) => {
    expect(placeOf(parts, 4)).toEqual(place);
  });

  it('leads back to its place, whichever freezer is the main one', () => {
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(fc.record({ freezer: number, box: number, number }), number, (place, main) => {
        const read = (text: string) => placeOf(text.split('.').map(Number), main);
        expect(read(address(place, main))).toEqual(place);
        expect(read(placeText(place))).toEqual(place);
      }),
    );
  });
});
