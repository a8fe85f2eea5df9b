import { languages } from '@tend/core';
import { describe, expect, it } from 'vitest';
import type { DayMark } from '../../../../packages/chat/src/replies/pictures/calendar-marks.ts';
import {
  type CalendarPicture,
  calendarPicture,
} from '../../../../packages/chat/src/replies/pictures/calendar-picture.ts';
import { colours } from '../../../../packages/chat/src/replies/pictures/palette.ts';
import { run } from './sample-pictures.ts';
import { pathsOf, pointsOf, textsOf } from './svg-parts.ts';

function calendar(year: number, more: Partial<CalendarPicture> = {}): CalendarPicture {
  return calendarPicture({ language: 'en', title: 'Mood', scale: 'mood', year, days: [], ...more });
}

/** The squares of days from top left to bottom right as their fill and place; the legend, below all months, left out. */
async function squaresOf(picture: CalendarPicture) {
  const legendItems = picture.scale === 'mood' ? 7 : 4;
  const squares = (await pathsOf(picture)).filter(({ d }) => d.includes('A'));
  return squares.slice(0, -legendItems).map(({ d, fill, stroke }) => {
    const points = pointsOf(d.replace(/A[\d.]+ [\d.]+ 0 0 1 /g, 'L'));
    const edge = stroke ? 1.5 : 0;
    const left = Math.min(...points.map(([x]) => x)) - edge;
    return { left, top: Math.min(...points.map(([, y]) => y)) - edge, fill, stroke };
  });
}

const english = 'January February March April May June July August September October November December'.split(' ');
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

describe('a calendar', () => {
  it.each([
    [2023, 365],
    [2024, 366],
    [2026, 365],
    [2000, 366],
    [1900, 365],
  ])('of %i has %i squares, none upon another', async (year, days) => {
    const squares = await squaresOf(calendar(year));
    expect(squares).toHaveLength(days);
    expect(new Set(squares.map(({ left, top }) => `${left} ${top}`)).size).toBe(days);
    expect(squares.every(({ fill }) => fill === colours.empty)).toBe(true);
  });

  it.each([
    ['a Sunday', 2023, 6],
    ['a Monday', 2024, 0],
    ['a Thursday', 2026, 3],
  ])('begins its year on %s in the column of that weekday, weeks from Monday on', async (_, year, column) => {
    const [first, second] = await squaresOf(calendar(year));
    const letters = (await textsOf(calendar(year))).filter(({ text }) => /^[MTWFS]$/.test(text)).slice(0, 7);
    expect(letters.map(({ text }) => text).join('')).toBe('MTWTFSS');
    const under = letters[column];
    expect((first?.left ?? 0) + 22).toBeCloseTo(((under?.left ?? 0) + (under?.right ?? 0)) / 2);
    expect((second?.top ?? 0) > (first?.top ?? 0)).toBe(column === 6);
  });

  it.each([
    ['en', english, 'MTWTFSS'],
    ['fr', french, 'LMMJVSD'],
  ] as const)('names its months and weekdays in %s', async (language, months, weekdays) => {
    const texts = (await textsOf(calendar(2026, { language }))).map(({ text }) => text);
    expect(texts.filter((text) => (months as string[]).includes(text))).toEqual(months);
    expect(texts.filter((text) => /^[A-Z]$/.test(text)).join('')).toBe(weekdays.repeat(12));
  });

  it('gives each mark a colour or an outline of its own, and a sign', async () => {
    const moods = calendar(2026, { days: run('2026-01-01', 5, (n) => (n + 1) as DayMark) });
    expect((await squaresOf(moods)).slice(0, 6).map(({ fill }) => fill)).toEqual([...colours.levels, colours.empty]);
    const marks: DayMark[] = ['done', 'not', 'skipped'];
    const yesNo = calendar(2026, { scale: 'yesno', days: run('2026-01-01', 3, (n) => marks[n]) });
    const looks = (await squaresOf(yesNo)).slice(0, 4).map(({ fill, stroke }) => `${fill} ${stroke}`);
    expect(new Set(looks).size).toBe(4);
    const signs = (await textsOf(yesNo)).map(({ text }) => text);
    // One in the year and one in the legend.
    for (const sign of ['✔', '✘', '–']) expect(signs.filter((text) => text === sign)).toHaveLength(2);
    expect((await textsOf(moods)).filter(({ text }) => /^[1-5]$/.test(text))).toHaveLength(10);
  });

  it('puts a mark on its day and leaves out those of other years', async () => {
    const days: [string, DayMark][] = [
      ['2023-12-31', 5],
      ['2024-02-29', 1],
      ['2024-12-31', 2],
      ['2025-01-01', 5],
    ];
    const squares = await squaresOf(calendar(2024, { days }));
    const marked = squares.flatMap(({ fill }, index) => (fill === colours.empty ? [] : [[index, fill]]));
    expect(marked).toEqual([
      [59, colours.levels[0]],
      [365, colours.levels[1]],
    ]);
  });

  it.each([
    ['mood', 'en', ['very bad', 'bad', 'so-so', 'good', 'very good', 'skipped', 'nothing logged']],
    ['mood', 'fr', ['très mal', 'mal', 'moyen', 'bien', 'très bien', 'ne compte pas', 'rien noté']],
    ['yesno', 'en', ['done', 'not done', 'skipped', 'nothing logged']],
    ['yesno', 'fr', ['fait', 'pas fait', 'ne compte pas', 'rien noté']],
  ] as const)('has a legend for %s in %s', async (scale, language, words) => {
    const texts = (await textsOf(calendar(2026, { scale, language }))).map(({ text }) => text);
    expect(texts.filter((text) => (words as readonly string[]).includes(text))).toEqual(words);
  });
});

describe('the alternative text of a calendar', () => {
  const days: [string, DayMark][] = [
    ['2026-01-01', 4],
    ['2026-01-02', 4.6],
    ['2026-03-01', 1],
    ['2026-03-02', 'skipped'],
    ['2025-01-01', 1],
  ];
  const marks: [string, DayMark][] = [
    ['2026-01-01', 'done'],
    ['2026-02-02', 'done'],
    ['2026-02-03', 'not'],
  ];
  it.each([
    [
      'en',
      'mood',
      days,
      'Mood, 2026 · 3 days logged · average 3.2. very bad: 1, good: 1, very good: 1, skipped: 1. January 4.3 (2), March 1 (1).',
    ],
    [
      'fr',
      'mood',
      days,
      'Mood, 2026 · 3 jours notés · en moyenne 3,2. très mal : 1, bien : 1, très bien : 1, ne compte pas : 1. janvier 4,3 (2), mars 1 (1).',
    ],
    ['en', 'yesno', marks, 'Mood, 2026 · done on 2 days. done: 2, not done: 1. January 1, February 1.'],
    ['fr', 'yesno', marks, 'Mood, 2026 · fait 2 jours. fait : 2, pas fait : 1. janvier 1, février 1.'],
    ['en', 'mood', [], 'Mood, 2026 · 0 days logged.'],
  ] as const)('carries the figures in %s, %s', (language, scale, of, alt) => {
    const told = calendar(2026, { language, scale, days: of as [string, DayMark][] }).alt;
    expect(told.replace(/[\u00a0\u202f]/g, ' ')).toBe(alt);
  });

  it.each(languages)('of a whole year fits in %s', (language) => {
    const all = run('2024-01-01', 366, (n) => ((n % 5) + 1) as DayMark);
    const { alt } = calendar(2024, { language, days: all, title: 'Mood '.repeat(100) });
    expect(alt.length).toBeLessThan(600);
  });
});
