import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachStretch, isIn, joined } from '../../../packages/core/src/trackers/standing/spans.ts';

const span = fc.tuple(fc.nat(40), fc.nat(6)).map(([first, length]) => ({ first, last: first + length }));

it('stretches cover all days in order, and say of each whether a span holds it', () => {
  fc.assert(
    fc.property(fc.array(span), fc.nat(50), fc.nat(20), (spans, from, length) => {
      const told: [number, boolean][] = [];
      eachStretch(joined(spans), from, from + length, (first, end, covered) => {
        expect(end).toBeGreaterThan(first);
        for (let day = first; day < end; day++) told.push([day, covered]);
      });
      const days = Array.from({ length }, (_, index) => from + index);
      const holds = (day: number) => spans.some(({ first, last }) => first <= day && day <= last);
      expect(told).toEqual(days.map((day) => [day, holds(day)]));
      expect(days.map((day) => isIn(joined(spans), day))).toEqual(days.map(holds));
    }),
  );
});
