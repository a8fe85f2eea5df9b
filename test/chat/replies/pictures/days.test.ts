import { languages } from '@tend/core';
import { describe, expect, it } from 'vitest';
import { type DaysPicture, daysPicture } from '../../../../packages/chat/src/replies/pictures/days-picture.ts';
import { colours } from '../../../../packages/chat/src/replies/pictures/palette.ts';
import { run } from './sample-pictures.ts';
import { pathsOf, pointsOf, textsOf } from './svg-parts.ts';

const kilos = { kind: 'number', unit: 'kg' } as const;
const mark = colours.marks[0];

function picture(kind: 'line' | 'bars', points: [string, number][], more: Partial<DaysPicture> = {}): DaysPicture {
  const days = { from: '2026-11-16', to: '2026-11-22' };
  return daysPicture({ kind, language: 'en', title: 'Weight', quantity: kilos, points, ...days, ...more });
}

const year = { from: '2023-01-01', to: '2023-12-31' };
const labels = async (of: DaysPicture) => (await textsOf(of)).filter(({ size }) => size === 30).map(({ text }) => text);
const barsOf = async (of: DaysPicture) => (await pathsOf(of)).filter(({ fill }) => fill === mark);
const linesOf = async (of: DaysPicture) => (await pathsOf(of)).filter(({ stroke, fill }) => stroke === mark && !fill);
const goalsOf = async (of: DaysPicture) => (await pathsOf(of)).filter(({ dashed }) => dashed);
/** How high a bar is: its outline goes from one corner on by steps along its sides. */
const heightOf = (bar: string) =>
  Math.max(
    ...pointsOf(bar)
      .slice(1)
      .map(([, step]) => Math.abs(step)),
  );

describe('a line', () => {
  it('parts where a day has no value, and is a dot at each that has one', async () => {
    const points: [string, number][] = [
      ['2026-11-16', 71],
      ['2026-11-17', 72],
      ['2026-11-19', 71],
      ['2026-11-21', 70],
      ['2026-11-22', 71],
    ];
    const [line, ...more] = await linesOf(picture('line', points));
    expect(more).toEqual([]);
    expect(line?.d.match(/M/g)).toHaveLength(3);
    expect(line?.d.match(/L/g)).toHaveLength(2);
    expect(await barsOf(picture('line', points))).toHaveLength(5);
  });

  it('does not part where no day lacks a value, whatever the order of the points', async () => {
    const points = run('2026-11-16', 7, (n) => 70 + n);
    const [line] = await linesOf(picture('line', points.toReversed()));
    expect(line?.d.match(/M/g)).toHaveLength(1);
    expect(line?.d).toBe((await linesOf(picture('line', points)))[0]?.d);
  });

  it('leaves out points of other days', async () => {
    const around = picture('line', [
      ['2026-11-15', 900],
      ['2026-11-18', 71],
      ['2026-11-23', 900],
    ]);
    expect(await barsOf(around)).toHaveLength(1);
    expect(around.alt).not.toContain('900');
  });
});

describe('bars', () => {
  it('are as high as their values from zero on, none for a gap, a flat one for a logged zero', async () => {
    const bars = await barsOf(
      picture('bars', [
        ['2026-11-16', 40],
        ['2026-11-17', 0],
        ['2026-11-20', 10],
      ]),
    );
    const [first = 0, zero = 0, last = 0, ...more] = bars.map(({ d }) => heightOf(d));
    expect(more).toEqual([]);
    expect(last / first).toBeCloseTo(1 / 4);
    expect(zero).toBe(5);
  });

  it('of a year are weeks: 52 of them, one fewer for each week without a value', async () => {
    const full = run('2023-01-01', 365, (n) => 60 + n);
    expect(await barsOf(picture('bars', full, year))).toHaveLength(52);
    const holed = full.filter((_, n) => n < 100 || n >= 121);
    const left = (await barsOf(picture('bars', holed, year))).length;
    expect([49, 50]).toContain(left);
    expect((await textsOf(picture('bars', full, year))).some(({ text }) => text.includes('weekly averages'))).toBe(
      true,
    );
    expect((await textsOf(picture('line', full, year))).some(({ text }) => text.includes('weekly averages'))).toBe(
      false,
    );
  });

  it('of a week average its days, so that they compare with the goal of a day', async () => {
    const values = [20, 40, 60, 40, 40, 40, 40];
    const points = run('2023-01-01', 364, (n) => values[n % 7]).filter(([day]) => day !== '2023-02-02');
    const heights = (await barsOf(picture('bars', points, { ...year, goal: { side: 'least', amount: 40 } }))).map(
      ({ d }) => heightOf(d),
    );
    const [goal] = await goalsOf(picture('bars', points, { ...year, goal: { side: 'least', amount: 40 } }));
    expect(Math.max(...heights)).toBeLessThan(1.25 * Math.min(...heights));
    expect(goal).toBeDefined();
  });
});

describe('a goal', () => {
  it.each(['line', 'bars'] as const)('is a dashed line at its height across %s, and named below', async (kind) => {
    const points: [string, number][] = [
      ['2026-11-16', 40],
      ['2026-11-17', 20],
    ];
    const drawn = picture(kind, points, { goal: { side: 'least', amount: 40 } });
    const [across = { d: '' }, sample, ...more] = (await goalsOf(drawn)).toSorted((a, b) => b.d.length - a.d.length);
    expect(more).toEqual([]);
    expect(sample).toBeDefined();
    const [[left = 0, y = 0] = [], [right = 0] = []] = pointsOf(across.d);
    expect(right - left).toBeGreaterThan(900);
    const scale = (await textsOf(drawn)).find(({ text, size }) => text === '40' && size === 30);
    if (scale) expect(scale.middle).toBeCloseTo(y, 0);
    else expect.unreachable('the scale has no 40');
    const wish = kind === 'bars' ? 'Goal: at least 40\u00a0kg a day' : 'Goal: at least 40\u00a0kg';
    expect((await textsOf(drawn)).map(({ text }) => text)).toContain(wish);
  });

  it.each([1_000_000, -1_000_000, 0.000001])('of %f is inside the picture, however far', async (value) => {
    const drawn = picture('line', [['2026-11-16', 71]], { goal: { side: 'most', amount: value } });
    const ys = (await goalsOf(drawn)).flatMap(({ d }) => pointsOf(d).map(([, y]) => y));
    expect(ys).toHaveLength(4);
    for (const y of ys) expect(y).toBeGreaterThan(150);
    for (const y of ys) expect(y).toBeLessThan(860);
  });

  it('that nobody set is not there', async () => {
    expect(await goalsOf(picture('line', [['2026-11-16', 40]]))).toEqual([]);
  });
});

describe('the days below', () => {
  const month = { from: '2026-11-01', to: '2026-11-30' };
  it.each([
    ['en', {}, ['Mon 16', 'Tue 17', 'Wed 18', 'Thu 19', 'Fri 20', 'Sat 21', 'Sun 22']],
    ['fr', {}, ['lun. 16', 'mar. 17', 'mer. 18', 'jeu. 19', 'ven. 20', 'sam. 21', 'dim. 22']],
    ['en', month, ['2 Nov', '9 Nov', '16 Nov', '23 Nov', '30 Nov']],
    ['fr', month, ['2 nov.', '9 nov.', '16 nov.', '23 nov.', '30 nov.']],
    ['en', year, ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']],
    ['fr', year, ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']],
    ['en', { from: '2025-11-21', to: '2026-03-05' }, ['Dec', 'Jan', 'Feb']],
  ] as const)('in %s, %j, are %j', async (language, days, expected) => {
    const drawn = await labels(picture('bars', [], { ...days, language }));
    expect(drawn.filter((text) => /[^\d,.]/.test(text))).toEqual(expected);
  });
});

describe('the alternative text of days', () => {
  const points: [string, number][] = [
    ['2026-11-16', 71.5],
    ['2026-11-18', 70],
  ];
  it.each([
    [
      'en',
      'Weight, 16 Nov 2026 – 22 Nov 2026. 2 of 7 days, average 70.75 kg, from 70 kg to 71.5 kg. Goal: at most 70 kg, met on 1 day. 16 Nov 71.5, 18 Nov 70.',
    ],
    [
      'fr',
      'Weight, 16 nov. 2026 – 22 nov. 2026. 2 jours sur 7, en moyenne 70,75 kg, de 70 kg à 71,5 kg. Objectif : au plus 70 kg, atteint 1 jour. 16 nov. 71,5, 18 nov. 70.',
    ],
  ] as const)('carries the figures in %s', (language, alt) => {
    const told = picture('line', points, { language, goal: { side: 'most', amount: 70 } }).alt;
    expect(told.replace(/[\u00a0\u202f]/g, ' ')).toBe(alt);
  });

  it.each(languages)('tells a year by its months in %s, and says when there is nothing', (language) => {
    const { alt } = picture(
      'line',
      run('2023-01-01', 365, () => 70),
      { ...year, language },
    );
    expect(alt.match(/70 \((28|30|31)\)/g)).toHaveLength(12);
    expect(picture('line', [], { language }).alt).toMatch(/Nothing logged|Rien de noté/);
  });
});
