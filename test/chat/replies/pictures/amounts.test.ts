import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../packages/chat/src/replies/picture.ts';
import {
  freezerMonthPicture,
  trackersMonthPicture,
} from '../../../../packages/chat/src/replies/pictures/month-pictures.ts';
import { colours } from '../../../../packages/chat/src/replies/pictures/palette.ts';
import { sharesPicture } from '../../../../packages/chat/src/replies/pictures/shares.ts';
import { pathsOf, pointsOf, textsOf } from './svg-parts.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const now = { in: 24, out: 18, eaten: 15, thrownAway: 3 };
const before = { in: 12, out: 6, eaten: 6, thrownAway: 0 };

/** How wide the boxes of a colour are, from the top, without that of the legend. */
async function boxesOf(picture: Picture, colour: string): Promise<number[]> {
  const boxes = (await pathsOf(picture)).filter(({ fill }) => fill === colour).slice(1);
  return boxes.map(({ d }) => {
    const xs = pointsOf(d.replace(/A[\d.]+ [\d.]+ 0 0 1 /g, 'L')).map(([x]) => x);
    return Math.round(Math.max(...xs) - Math.min(...xs));
  });
}

describe('shares', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' };
  const items = [
    { label: 'yoga', count: 1 },
    { label: 'run', count: 3 },
    { label: 'swim', count: 0 },
  ];

  it.each([
    [
      'en',
      ['run', '3 (75%)', 'yoga', '1 (25%)', 'swim', '0 (0%)'],
      'Sport, November 2026 · 4 entries. run: 3 (75%), yoga: 1 (25%), swim: 0 (0%).',
    ],
    [
      'fr',
      ['run', '3 (75 %)', 'yoga', '1 (25 %)', 'swim', '0 (0 %)'],
      'Sport, novembre 2026 · noté 4 fois. run : 3 (75 %), yoga : 1 (25 %), swim : 0 (0 %).',
    ],
  ] as const)('are counts and per cent, the most frequent first, in %s', async (language, texts, alt) => {
    const picture = sharesPicture({ language, title: 'Sport', ...november, items });
    const drawn = (await textsOf(picture)).filter(({ size, text }) => size === 34 && !text.includes('2026'));
    const ordered = drawn.toSorted((a, b) => a.middle - b.middle || a.left - b.left);
    expect(ordered.map(({ text }) => plain(text))).toEqual(texts);
    expect(plain(picture.alt)).toBe(alt);
  });

  it('put together what is beyond ten, and lose nothing of the whole', () => {
    const many = Array.from({ length: 13 }, (_, n) => ({ label: `choice ${n}`, count: n }));
    const picture = sharesPicture({ language: 'en', title: 'Sport', ...november, items: many });
    expect(picture.items).toHaveLength(10);
    expect(picture.items.at(-1)).toEqual({ label: 'others', count: 0 + 1 + 2 + 3 });
    expect(picture.items.reduce((sum, { count }) => sum + count, 0)).toBe(78);
    expect(sharesPicture({ ...picture, items: many.slice(0, 10) }).items.map(({ label }) => label)).not.toContain(
      'others',
    );
  });
});

describe('a month of the freezer', () => {
  it.each([
    [
      'en',
      'In and out of the freezer, November 2026. In: 24 (before 12), Out: 18 (before 6), Eaten: 15 (before 6), Thrown away: 3 (before 0).',
    ],
    [
      'fr',
      'Entrées et sorties du congélateur, novembre 2026. Entrés : 24 (avant 12), Sortis : 18 (avant 6), Mangés : 15 (avant 6), Jetés : 3 (avant 0).',
    ],
  ] as const)('carries its figures in %s', (language, alt) => {
    expect(plain(freezerMonthPicture('2026-11-30', now, before, language).alt)).toBe(alt);
  });

  it('has bars of one scale for both months, and none for nothing', async () => {
    const picture = freezerMonthPicture('2026-11-30', now, before, 'en');
    const [whole = 0, ...others] = await boxesOf(picture, colours.marks[0]);
    expect(others.map((width) => width / whole)).toEqual([18, 15, 3].map((value) => expect.closeTo(value / 24, 2)));
    const earlier = await boxesOf(picture, colours.before);
    expect(earlier.map((width) => width / whole)).toEqual([12, 6, 6].map((value) => expect.closeTo(value / 24, 2)));
  });

  it('names the month before by itself, over the turn of a year', async () => {
    const texts = (await textsOf(freezerMonthPicture('2026-01-31', now, before, 'fr'))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['janvier 2026', 'décembre 2025']));
  });
});

describe('a month of trackers', () => {
  const trackers = [
    { name: 'Mood', now: { value: 15, of: 30 }, before: { value: 31, of: 31 } },
    { name: 'Run', now: { value: 13, of: 13 } },
  ];

  it('shows the done days as a part of the wanted ones, and no bar for a month in which a tracker was not there', async () => {
    const picture = trackersMonthPicture('2026-11-01', trackers, 'en');
    const [half = 0, whole = 0, ...more] = await boxesOf(picture, colours.marks[0]);
    expect(more).toEqual([]);
    expect(half / whole).toBeCloseTo(1 / 2, 2);
    expect(await boxesOf(picture, colours.before)).toEqual([whole]);
    expect(picture.alt).toBe('Days done, November 2026. Mood: 15 of 30 (before 31 of 31), Run: 13 of 13.');
  });

  it.each([
    [12, 'en', ''],
    [13, 'en', 'and 1 more'],
    [50, 'fr', 'et 38 autres'],
    [13, 'fr', 'et un autre'],
    [0, 'fr', 'Aucun suivi pour l’instant.'],
  ] as const)('of %i in %s says what it leaves out: "%s"', async (count, language, note) => {
    const many = Array.from({ length: count }, (_, n) => ({ name: `tracker ${n}`, now: { value: 1, of: 2 } }));
    const picture = trackersMonthPicture('2026-11-01', many, language);
    expect(picture.rows).toHaveLength(Math.min(count, 12));
    expect(picture.note).toBe(note);
    const texts = (await textsOf(picture)).map(({ text }) => text);
    expect(texts.filter((text) => text === note)).toHaveLength(note === '' ? 0 : 1);
  });
});
