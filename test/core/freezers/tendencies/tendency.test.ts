import { describe, expect, it } from 'vitest';
import { everyoneTendency, householdTendency } from '../../../../packages/core/src/freezers/tendencies/tendency.ts';

const row = (typeId: number, stored: number, latest: string | null = null) => ({ typeId, stored, latest });
const ids = (rows: readonly { typeId: number }[]) => rows.map(({ typeId }) => typeId);

describe('everyone’s tendency', () => {
  it.each([
    { why: 'the most often stored first', rows: [row(1, 2), row(2, 5), row(3, 3)], order: [2, 3, 1] },
    { why: 'then by id', rows: [row(9, 2), row(4, 2), row(7, 3)], order: [7, 4, 9] },
    { why: 'without what nobody stored', rows: [row(1, 0), row(2, 1)], order: [2] },
    { why: 'empty when nothing was', rows: [], order: [] },
  ])('is $why', ({ rows, order }) => {
    expect(ids(everyoneTendency(rows))).toEqual(order);
  });
});

describe('a household’s own tendency', () => {
  it.each([
    {
      why: 'by the latest that left, newest first',
      rows: [row(1, 9, '2026-01-01'), row(2, 1, '2026-03-01')],
      order: [2, 1],
    },
    { why: 'with what never left last', rows: [row(1, 99), row(2, 1, '2020-01-01')], order: [2, 1] },
    { why: 'then by number', rows: [row(1, 1, '2026-01-01'), row(2, 3, '2026-01-01'), row(3, 2)], order: [2, 1, 3] },
    {
      why: 'then by id',
      rows: [row(8, 1), row(3, 1), row(5, 2, '2026-01-01'), row(4, 2, '2026-01-01')],
      order: [4, 5, 3, 8],
    },
    { why: 'without what it no longer ever stored', rows: [row(1, 0, '2026-01-01'), row(2, 1)], order: [2] },
  ])('is $why', ({ rows, order }) => {
    expect(ids(householdTendency(rows))).toEqual(order);
    expect(ids(householdTendency(rows.toReversed()))).toEqual(order);
  });
});
