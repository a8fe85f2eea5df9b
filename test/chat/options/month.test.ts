import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exported } from '../../../packages/chat/src/options/exported.ts';
import { month } from '../../../packages/chat/src/options/month.ts';
import { reader } from '../conversation/shapes.ts';

const context = { ...reader('en'), today: '2026-11-20' };

describe('a month', () => {
  it.each([
    ['October', '2026-10-01'],
    ['oct', '2026-10-01'],
    ['octobre', '2026-10-01'],
    ['november', '2026-11-01'],
    ['décembre', '2025-12-01'],
    ['December 2024', '2024-12-01'],
    ['for march', '2026-03-01'],
    ['du mois de mai 2025', '2025-05-01'],
    ['d’avril', '2026-04-01'],
    ['2026-02', '2026-02-01'],
    ['02/2026', '2026-02-01'],
    ['last month', '2026-10-01'],
    ['le mois dernier', '2026-10-01'],
    ['ce mois-ci', '2026-11-01'],
    ['this month', '2026-11-01'],
    ['2026-12', undefined],
    ['december 2026', undefined],
    ['13/2026', undefined],
    ['1899-12', undefined],
    ['10', undefined],
    ['someday', undefined],
    ['', undefined],
  ])('said as “%s” is %s', (said, day) => {
    expect(month.parse(said, context)).toBe(day);
  });

  it('is suggested by name and number, the latest first', async () => {
    const typist = { today: '2026-11-20', language: 'fr' } as Parameters<NonNullable<typeof month.suggest>>[0];
    expect(await month.suggest?.(typist, 'oct')).toEqual([{ label: 'octobre 2026', value: '2026-10' }]);
    expect((await month.suggest?.(typist, ''))?.map(({ value }) => value).slice(0, 2)).toEqual(['2026-11', '2026-10']);
  });
});

describe('packed values', () => {
  it('come back, and nothing else is taken', () => {
    for (const day of ['2026-10-01', '1999-01-01']) expect(month.unpack(month.pack(day))).toBe(day);
    for (const text of ['2026-13', '2026-1', '10-2026', '']) expect(month.unpack(text)).toBeUndefined();
    for (const value of ['products', 'trackers', { id: 'weight0001' }, { text: 'a;b=c:#' }] as const) {
      expect(exported.pack(value)).not.toMatch(/[;=\n]/);
      expect(exported.unpack(exported.pack(value))).toEqual(value);
    }
    for (const text of ['#short', 'weight', '~', '#', 'all']) expect(exported.unpack(text)).toBeUndefined();
  });

  it('any text is parsed without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = month.parse(text, context);
        const what = exported.parse(text, context);
        expect(day === undefined || month.unpack(month.pack(day)) === day).toBe(true);
        if (what !== undefined) expect(exported.unpack(exported.pack(what))).toEqual(what);
      }),
    );
  });
});
