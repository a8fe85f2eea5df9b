import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestBefore, daysLeft, urgency } from '../../../../packages/core/src/freezers/products/keep-period.ts';

describe('best before', () => {
  it.each([
    { dateIn: '2026-08-31', keepMonths: 6, best: '2027-02-28' },
    { dateIn: '2027-08-31', keepMonths: 6, best: '2028-02-29' },
    { dateIn: '2026-11-20', keepMonths: 3, best: '2027-02-20' },
    { dateIn: '2026-12-31', keepMonths: 1, best: '2027-01-31' },
    { dateIn: '2026-10-31', keepMonths: 1, best: '2026-11-30' },
    { dateIn: '2024-02-29', keepMonths: 12, best: '2025-02-28' },
    { dateIn: '2024-02-29', keepMonths: 48, best: '2028-02-29' },
    { dateIn: '2026-11-20', keepMonths: 120, best: '2036-11-20' },
    { dateIn: '2026-11-20', keepMonths: null, best: null },
  ])('of what went in on $dateIn for $keepMonths months is $best', ({ best, ...product }) => {
    expect(bestBefore(product)).toBe(best);
  });

  it('is never after the day that many months later, and in the month it should be', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (date, keepMonths) => {
        const dateIn = date.toISOString().slice(0, 10);
        const best = bestBefore({ dateIn, keepMonths }) as string;
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(best) - months(dateIn)).toBe(keepMonths);
        expect(best.slice(8) <= dateIn.slice(8)).toBe(true);
      }),
    );
  });
});

describe('urgency on 20 November 2026', () => {
  it.each([
    { best: '2026-11-19', left: -1, is: 'overdue' },
    { best: '2026-09-20', left: -61, is: 'overdue' },
    { best: '2026-11-20', left: 0, is: 'due' },
    { best: '2026-11-26', left: 6, is: 'due' },
    { best: '2026-12-04', left: 14, is: 'due' },
    { best: '2026-12-05', left: 15, is: 'fresh' },
    { best: null, left: undefined, is: 'fresh' },
  ])('of what is best before $best is $is', ({ best, left, is }) => {
    expect(daysLeft({ bestBefore: best }, '2026-11-20')).toBe(left);
    expect(urgency({ bestBefore: best }, '2026-11-20')).toBe(is);
  });
});
