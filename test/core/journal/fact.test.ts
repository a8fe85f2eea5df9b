import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, created, reversed } from '../../../packages/core/src/journal/fact.ts';

describe('assign', () => {
  it.each([
    { patch: { box: 3 }, diff: { box: [2, 3] } },
    { patch: { box: 2 }, diff: {} },
    { patch: { note: 'salt' }, diff: { note: [null, 'salt'] } },
    { patch: { note: null }, diff: {} },
    { patch: { note: undefined }, diff: {} },
    { patch: { name: 'Soup', box: 1 }, diff: { name: ['Pie', 'Soup'], box: [2, 1] } },
    { patch: {}, diff: {} },
  ])('with $patch tells $diff', ({ patch, diff }) => {
    const row = { name: 'Pie', box: 2, note: undefined as string | null | undefined };
    expect(assign(row, patch)).toEqual(diff);
    for (const [key, [, now]] of Object.entries(diff)) expect(row).toHaveProperty(key, now);
  });
});

describe('a diff', () => {
  const values = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
  );

  it('reversed and assigned leads back', () => {
    fc.assert(
      fc.property(values, values, (row, patch) => {
        const copy = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, row[key] ?? null]));
        const changed = { ...copy };
        const back = reversed(assign(changed, patch));
        assign(changed, Object.fromEntries(Object.entries(back).map(([key, [, now]]) => [key, now])) as typeof changed);
        expect(changed).toEqual(copy);
      }),
    );
  });

  it('of a creation has no old values, and reversed no new ones', () => {
    expect(created({ name: 'Pie', note: null })).toEqual({ name: [null, 'Pie'], note: [null, null] });
    expect(reversed(created({ name: 'Pie' }))).toEqual({ name: ['Pie', null] });
  });
});
