import { addDays, type Language } from '@tend/core';
import type { Picture } from '../../../../packages/chat/src/replies/picture.ts';
import type { DayMark } from '../../../../packages/chat/src/replies/pictures/calendar-marks.ts';
import { calendarPicture } from '../../../../packages/chat/src/replies/pictures/calendar-picture.ts';
import { daysPicture } from '../../../../packages/chat/src/replies/pictures/days-picture.ts';
import {
  freezerMonthPicture,
  trackersMonthPicture,
} from '../../../../packages/chat/src/replies/pictures/month-pictures.ts';
import { sharesPicture } from '../../../../packages/chat/src/replies/pictures/shares.ts';

/** A value for each of so many days from a first one on; none for a day of which `value` says nothing. */
export function run<T>(first: string, count: number, value: (index: number) => T | undefined): [string, T][] {
  return Array.from({ length: count }, (_, index) => [addDays(first, index), value(index)] as const).flatMap(
    ([day, of]): [string, T][] => (of === undefined ? [] : [[day, of]]),
  );
}

const long = 'Le nombre de pas, de marches et d’escaliers que j’ai montés avec ou sans sac à dos, W'.repeat(3);
const hostile = '<b>&amp;{a|b}</b> 🍕 \u202e\u0000 "x" \'y\'';
const kilos = { kind: 'number', unit: 'kg' } as const;
const november = { from: '2026-11-01', to: '2026-11-30' };
const year = { from: '2024-01-01', to: '2024-12-31' };
const moodOf = (index: number) => (((index * 7) % 5) + 1) as DayMark;
const yesNo: DayMark[] = ['done', 'not', 'skipped'];

/** Pictures of each kind, usual and extreme, by name. */
export function samplePictures(language: Language): [name: string, picture: Picture][] {
  const line = { kind: 'line', language, title: 'Weight', quantity: kilos } as const;
  const bars = { kind: 'bars', language, title: 'Sleep', quantity: { kind: 'duration' } } as const;
  const mood = { language, title: 'Mood', scale: 'mood' } as const;
  const item = (label: string, count: number) => ({ label, count });
  const none = { in: 0, out: 0, eaten: 0, thrownAway: 0 };
  const many = { in: 1_234_567, out: 99, eaten: 98, thrownAway: 1 };
  const tracker = (name: string, value: number) => ({ name, now: { value, of: 30 }, before: { value: 31, of: 31 } });
  return [
    [
      'a line of a month',
      daysPicture({
        ...line,
        ...november,
        points: run('2026-11-01', 30, (n) => 71 + (n % 5)),
        goal: { side: 'most', amount: 70 },
      }),
    ],
    [
      'a line of a leap year',
      daysPicture({ ...line, ...year, points: run('2024-01-01', 366, (n) => (n % 9 ? 71 + n / 50 : undefined)) }),
    ],
    ['a line without a point', daysPicture({ ...line, ...november, points: [], goal: { side: 'least', amount: 70 } })],
    ['a line of one point', daysPicture({ ...line, ...november, points: [['2026-11-15', 71.4]] })],
    [
      'a line far from its goal',
      daysPicture({
        ...line,
        ...november,
        points: run('2026-11-01', 30, (n) => 70 + n / 99),
        goal: { side: 'least', amount: 1e6 },
      }),
    ],
    [
      'a line of huge numbers',
      daysPicture({
        ...line,
        ...november,
        title: long,
        quantity: { kind: 'number', unit: long },
        points: run('2026-11-01', 30, (n) => 1.23456789e14 * n),
      }),
    ],
    [
      'a line of tiny numbers',
      daysPicture({
        ...line,
        ...november,
        title: hostile,
        quantity: { kind: 'number', unit: hostile },
        points: run('2026-11-01', 30, (n) => 1.5e-7 * n),
        goal: { side: 'most', amount: 1e-6 },
      }),
    ],
    [
      'a line of nearly equal numbers',
      daysPicture({ ...line, ...november, points: run('2026-11-01', 30, (n) => 1e6 + n / 1e4) }),
    ],
    [
      'bars of a week',
      daysPicture({
        ...bars,
        from: '2026-11-16',
        to: '2026-11-22',
        points: run('2026-11-16', 7, (n) => n * 3600),
        goal: { side: 'least', amount: 27_000 },
      }),
    ],
    [
      'bars of a year',
      daysPicture({ ...bars, ...year, points: run('2024-01-01', 366, (n) => 24_000 + 60 * (n % 90)) }),
    ],
    ['bars without a point', daysPicture({ ...bars, ...november, points: [] })],
    [
      'bars below zero',
      daysPicture({
        ...bars,
        quantity: { kind: 'number', unit: '°C' },
        ...november,
        points: run('2026-11-01', 30, (n) => (n % 7) - 5),
      }),
    ],
    [
      'shares',
      sharesPicture({
        language,
        title: 'Sport',
        ...november,
        items: [item('vélo', 2), item('course', 5), item(hostile, 1)],
      }),
    ],
    ['shares of nothing', sharesPicture({ language, title: hostile, ...november, items: [] })],
    [
      'shares with long names',
      sharesPicture({
        language,
        title: long,
        ...year,
        items: Array.from({ length: 14 }, (_, n) => item(`${n} ${long}`, 10 ** n)),
      }),
    ],
    ['a calendar of moods', calendarPicture({ ...mood, year: 2024, days: run('2024-01-01', 366, moodOf) })],
    [
      'a calendar of a year that begins on a Sunday',
      calendarPicture({ ...mood, year: 2023, days: run('2023-01-01', 200, moodOf) }),
    ],
    ['an empty calendar', calendarPicture({ ...mood, title: long, year: 2026, days: [] })],
    [
      'a calendar of yes and no',
      calendarPicture({
        language,
        title: hostile,
        scale: 'yesno',
        year: 2026,
        days: run('2026-01-01', 365, (n) => yesNo[n % 4]),
      }),
    ],
    ['a month of the freezer', freezerMonthPicture('2026-11-30', many, none, language)],
    ['a month of an unused freezer', freezerMonthPicture('2026-01-31', none, none, language)],
    [
      'a month of trackers',
      trackersMonthPicture(
        '2026-11-01',
        [tracker(long, 0), tracker(hostile, 30), { name: 'new', now: { value: 3, of: 4 } }],
        language,
      ),
    ],
    [
      'a month of fifty trackers',
      trackersMonthPicture(
        '2026-03-31',
        Array.from({ length: 50 }, (_, n) => tracker(`${n} ${long}`, n % 31)),
        language,
      ),
    ],
    ['a month without trackers', trackersMonthPicture('2026-11-01', [], language)],
  ];
}
