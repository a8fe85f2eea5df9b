import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayAtEnd, dayWords, readDay } from '../../../packages/chat/src/options/read-day.ts';
import { addDays, isDay } from '../../../packages/core/src/time/day.ts';

const paris = 'Europe/Paris';
const newYork = 'America/New_York';
// A Friday, a Sunday, 1 January, 29 February, 31 March, a Monday.
const [friday, sunday, newYear, leapDay, march31, monday] = [
  '2026-11-20',
  '2026-11-22',
  '2027-01-01',
  '2028-02-29',
  '2027-03-31',
  '2026-11-23',
];
const on = (today: string, language: 'en' | 'fr' = 'en', zone = paris) => ({ language, zone, today });
const words = (text: string) => text.split(' ');

/** Read alike whatever the member's language. */
const inBoth: readonly (readonly [today: string, text: string, day: string])[] = [
  [friday, 'today', '2026-11-20'],
  [friday, 'Today', '2026-11-20'],
  [friday, 'earlier today', '2026-11-20'],
  [friday, 'this morning', '2026-11-20'],
  [friday, 'tonight', '2026-11-20'],
  [friday, 'just now', '2026-11-20'],
  [friday, 'aujourd’hui', '2026-11-20'],
  [friday, "aujourd'hui", '2026-11-20'],
  [friday, "aujourd'hui à midi", '2026-11-20'],
  [friday, 'maintenant', '2026-11-20'],
  [friday, 'ce matin', '2026-11-20'],
  [friday, 'ce midi', '2026-11-20'],
  [friday, 'cet après-midi', '2026-11-20'],
  [friday, 'ce soir', '2026-11-20'],
  [friday, 'cette nuit', '2026-11-20'],
  [friday, 'yesterday', '2026-11-19'],
  [friday, 'YESTERDAY.', '2026-11-19'],
  [friday, ' yesterday  evening ', '2026-11-19'],
  [friday, 'yesterday in the afternoon', '2026-11-19'],
  [friday, 'last night', '2026-11-19'],
  [newYear, 'last night', '2026-12-31'],
  [friday, 'hier', '2026-11-19'],
  [leapDay, 'hier', '2028-02-28'],
  [friday, 'hier soir', '2026-11-19'],
  [friday, 'hier au soir', '2026-11-19'],
  [friday, 'hier après-midi', '2026-11-19'],
  [friday, 'la nuit dernière', '2026-11-19'],
  [friday, 'the day before yesterday', '2026-11-18'],
  [friday, 'day before yesterday', '2026-11-18'],
  [friday, 'avant-hier', '2026-11-18'],
  [friday, 'avant hier', '2026-11-18'],
  [friday, 'avant-hier soir', '2026-11-18'],
  [newYear, 'avant-hier', '2026-12-30'],
  [friday, 'sunday', '2026-11-15'],
  [friday, 'Sunday,', '2026-11-15'],
  [friday, 'on sunday', '2026-11-15'],
  [friday, 'this sunday', '2026-11-15'],
  [friday, 'friday', '2026-11-20'],
  [friday, 'saturday', '2026-11-14'],
  [friday, 'sunday morning', '2026-11-15'],
  [sunday, 'sunday', '2026-11-22'],
  [sunday, 'last sunday', '2026-11-15'],
  [friday, 'last sunday', '2026-11-15'],
  [friday, 'this past sunday', '2026-11-15'],
  [friday, 'last friday', '2026-11-13'],
  [friday, 'last sun', '2026-11-15'],
  [friday, 'on tue', '2026-11-17'],
  [friday, 'sunday last', '2026-11-15'],
  [friday, 'last saturday night', '2026-11-14'],
  [leapDay, 'last tuesday', '2028-02-22'],
  [newYear, 'monday', '2026-12-28'],
  [friday, 'dimanche', '2026-11-15'],
  [friday, 'le dimanche', '2026-11-15'],
  [friday, 'ce dimanche', '2026-11-15'],
  [friday, 'dimanche dernier', '2026-11-15'],
  [sunday, 'dimanche', '2026-11-22'],
  [sunday, 'dimanche dernier', '2026-11-15'],
  [friday, 'dimanche passé', '2026-11-15'],
  [friday, 'dim dernier', '2026-11-15'],
  [friday, 'mar dernier', '2026-11-17'],
  [friday, 'samedi soir', '2026-11-14'],
  [friday, 'samedi dernier au soir', '2026-11-14'],
  [friday, 'vendredi dernier', '2026-11-13'],
  [friday, 'monday last week', '2026-11-09'],
  [friday, 'last week monday', '2026-11-09'],
  [sunday, 'sunday last week', '2026-11-15'],
  [monday, 'sunday of last week', '2026-11-22'],
  [friday, 'lundi de la semaine dernière', '2026-11-09'],
  [friday, 'last week', '2026-11-13'],
  [friday, 'la semaine dernière', '2026-11-13'],
  [friday, 'semaine passée', '2026-11-13'],
  [friday, 'last month', '2026-10-20'],
  [march31, 'last month', '2027-02-28'],
  [friday, 'le mois dernier', '2026-10-20'],
  [leapDay, 'last year', '2027-02-28'],
  [friday, 'l’an dernier', '2025-11-20'],
  [friday, 'l’année dernière', '2025-11-20'],
  [friday, 'this weekend', '2026-11-14'],
  [sunday, 'this weekend', '2026-11-21'],
  [sunday, 'last weekend', '2026-11-14'],
  [friday, 'le week-end dernier', '2026-11-14'],
  [friday, '3 days ago', '2026-11-17'],
  [friday, 'three days ago', '2026-11-17'],
  [friday, 'a day ago', '2026-11-19'],
  [friday, 'two weeks ago', '2026-11-06'],
  [friday, 'a week ago', '2026-11-13'],
  [friday, 'a couple of days ago', '2026-11-18'],
  [friday, 'a few days ago', '2026-11-17'],
  [friday, 'a fortnight ago', '2026-11-06'],
  [friday, 'a month ago', '2026-10-20'],
  [march31, 'one month ago', '2027-02-28'],
  [leapDay, 'a year ago', '2027-02-28'],
  [friday, 'three weeks and 2 days ago', '2026-10-28'],
  [friday, 'half a year ago', '2026-05-20'],
  [friday, 'il y a trois jours', '2026-11-17'],
  [friday, 'il y a 3 jours', '2026-11-17'],
  [friday, 'ya 3 jours', '2026-11-17'],
  [friday, 'il y a une semaine', '2026-11-13'],
  [friday, 'il y a quinze jours', '2026-11-06'],
  [friday, 'il y a 15 jours', '2026-11-05'],
  [friday, 'il y a huit jours', '2026-11-13'],
  [friday, 'il y a un mois', '2026-10-20'],
  [friday, 'il y a deux ans', '2024-11-20'],
  [friday, 'il y a quelques jours', '2026-11-17'],
  [friday, 'in march', '2026-03-01'],
  [friday, 'March', '2026-03-01'],
  [friday, 'in mar', '2026-03-01'],
  [friday, 'in december', '2025-12-01'],
  [friday, 'in november', '2026-11-01'],
  [friday, 'in march 2025', '2025-03-01'],
  [friday, 'march 2025', '2025-03-01'],
  [friday, 'last march', '2026-03-01'],
  [march31, 'last march', '2026-03-01'],
  [march31, 'in march', '2027-03-01'],
  [friday, 'early march', '2026-03-01'],
  [friday, 'mid march', '2026-03-15'],
  [friday, 'end of march', '2026-03-31'],
  [leapDay, 'end of february', '2028-02-29'],
  [friday, 'late november', '2025-11-30'],
  [friday, 'en mars', '2026-03-01'],
  [friday, 'mars', '2026-03-01'],
  [friday, 'en août', '2026-08-01'],
  [friday, 'en aout', '2026-08-01'],
  [friday, 'au mois d’août', '2026-08-01'],
  [friday, 'en déc.', '2025-12-01'],
  [friday, 'mars dernier', '2026-03-01'],
  [friday, 'début mars', '2026-03-01'],
  [friday, 'début d’octobre', '2026-10-01'],
  [friday, 'mi-mars', '2026-03-15'],
  [friday, 'à la mi-mars', '2026-03-15'],
  [friday, 'fin mars', '2026-03-31'],
  [newYear, 'fin décembre', '2026-12-31'],
  [friday, 'mars 2025', '2025-03-01'],
  [friday, '5 march', '2026-03-05'],
  [friday, '5 mar', '2026-03-05'],
  [friday, 'march 5th', '2026-03-05'],
  [friday, 'March 5', '2026-03-05'],
  [friday, 'the 5th of march', '2026-03-05'],
  [friday, 'on the 5th of March', '2026-03-05'],
  [friday, 'march 5th 2025', '2025-03-05'],
  [friday, 'March 5, 2025', '2025-03-05'],
  [friday, '5th march 2025', '2025-03-05'],
  [friday, '5 march 2028', '2028-03-05'],
  [friday, '21 november', '2025-11-21'],
  [friday, '20 november', '2026-11-20'],
  [friday, 'friday 13 november', '2026-11-13'],
  [friday, 'fri 13 nov', '2026-11-13'],
  [friday, '29 feb', '2024-02-29'],
  [leapDay, '29 february', '2028-02-29'],
  [newYear, '31 december', '2026-12-31'],
  [newYear, '1 january', '2027-01-01'],
  [friday, 'le 5 mars', '2026-03-05'],
  [friday, '5 mars', '2026-03-05'],
  [friday, '5 mars 2025', '2025-03-05'],
  [friday, 'le lundi 5 octobre', '2026-10-05'],
  [friday, 'dim 15 nov.', '2026-11-15'],
  [friday, 'le 1er mai', '2026-05-01'],
  [friday, '1er janv. 2026', '2026-01-01'],
  [friday, '14 juillet', '2026-07-14'],
  [friday, '29 février', '2024-02-29'],
  [friday, 'the 5th', '2026-11-05'],
  [friday, 'the 21st', '2026-10-21'],
  [friday, '20th', '2026-11-20'],
  [march31, 'the 31st', '2027-03-31'],
  [leapDay, 'the 31st', '2028-01-31'],
  [newYear, 'the 2nd', '2026-12-02'],
  [friday, 'le 5', '2026-11-05'],
  [friday, 'le 25', '2026-10-25'],
  [friday, 'le 1er', '2026-11-01'],
  [friday, 'dimanche 15', '2026-11-15'],
  [friday, 'sunday the 15th', '2026-11-15'],
  [friday, '2026-03-05', '2026-03-05'],
  [friday, '2026/3/5', '2026-03-05'],
  [friday, '2027-01-05', '2027-01-05'],
  [friday, '2025-03', '2025-03-01'],
  [friday, '03/2025', '2025-03-01'],
  [friday, '05.03.26', '2026-03-05'],
  [friday, '5.3.2026', '2026-03-05'],
  [friday, '05-03-2026', '2026-03-05'],
  [friday, '10/11', '2026-11-10'],
  [friday, '25/12', '2025-12-25'],
  [friday, 'le 10/11', '2026-11-10'],
  [friday, 'dimanche 15/11', '2026-11-15'],
  [newYear, '31/12', '2026-12-31'],
  [leapDay, '29/2', '2028-02-29'],
  [newYear, '29/2', '2024-02-29'],
];

describe('a day', () => {
  it.each(inBoth)('said on %s as %j is %s, whatever the language', (today, text, day) => {
    expect(readDay(text, on(today, 'en'))).toBe(day);
    expect(readDay(text, on(today, 'fr'))).toBe(day);
  });

  it.each([
    ['10/11', 'en', newYork, '2026-10-11'],
    ['10/11', 'en', 'America/Toronto', '2026-10-11'],
    ['10/11', 'fr', 'America/Toronto', '2026-11-10'],
    ['10/11', 'en', 'Europe/London', '2026-11-10'],
    ['10/11', 'en', 'Australia/Sydney', '2026-11-10'],
    ['12/25', 'en', newYork, '2025-12-25'],
    ['25/12', 'en', newYork, '2025-12-25'],
    ['3/5/2026', 'en', newYork, '2026-03-05'],
    ['3/5/2026', 'fr', newYork, '2026-05-03'],
    ['05.03.26', 'en', newYork, '2026-05-03'],
    ['2026-03-05', 'en', newYork, '2026-03-05'],
    ['5 march', 'en', newYork, '2026-03-05'],
  ] as const)('in figures follows language and zone: %s (%s, %s) is %s', (text, language, zone, day) => {
    expect(readDay(text, on(friday, language, zone))).toBe(day);
  });

  it.each([
    ...['sunday roast', 'march sausage', 'sun dried tomatoes', 'poulet mar', 'mars bar', 'dimanche midi poulet'],
    ...[
      'sun',
      'mon',
      'mar',
      'sat',
      'sept',
      'mer',
      'dec',
      '5',
      '05',
      '2.',
      '71,4',
      '71,4 hier',
      '4 hier',
      'mood 4 hier',
    ],
    ...[
      '7h45',
      '12h',
      '10:30',
      'hier 22h30',
      'for 2 months',
      '2 months',
      '6 mois',
      'pour 2 hier',
      'le',
      'the',
      'on',
      'last',
    ],
    ...[
      'tomorrow',
      'demain',
      'next sunday',
      'dimanche prochain',
      'in 3 days',
      'dans 3 jours',
      'the 5',
      'box 2',
      'keep',
    ],
    ...[
      '31 june',
      '30 feb',
      '31.02.2026',
      '2026-02-29',
      '2026-13-01',
      '32/1',
      '12/25',
      '0/0',
      'le 32',
      'the 0th',
      'le 0',
    ],
    ...['5 march 12', 'march 5 bags', 'monday and tuesday', '5-6 march', '9999 years ago', '12345 days ago', '3 days'],
    ...[
      '',
      ' ',
      '.',
      '-',
      'frozen sunday',
      'congelé hier',
      'hier hier',
      'yesterday yesterday',
      '5 march march',
      '1899-01-01',
    ],
    ...['2026-03-05T10:00', '２０２６', 'x'.repeat(100_000), 'last sunday\u0000', '<b>hier</b>'],
  ])('is not read in %j', (text) => {
    for (const language of ['en', 'fr'] as const) expect(readDay(text, on(friday, language))).toBeUndefined();
  });
});

describe('the day that the first words say', () => {
  it.each([
    ['last sunday box 2', '2026-11-15', 2],
    ['last sunday, box 2', '2026-11-15', 2],
    ['sunday 2 bags', '2026-11-15', 1],
    ['dimanche 2 sacs', '2026-11-15', 1],
    ['le dimanche 15 tiroir 2', '2026-11-15', 3],
    ['yesterday', '2026-11-19', 1],
    ['hier soir tiroir 2', '2026-11-19', 2],
    ['avant hier pour 4', '2026-11-18', 2],
    ['il y a trois jours garder 6 mois', '2026-11-17', 5],
    ['on the 5th of march 2025 note: x', '2025-03-05', 6],
    ['three weeks and 2 days ago box 1', '2026-10-28', 6],
    ['5 march 2 bags', '2026-03-05', 2],
    ['5 march 12 eggs', '2026-03-05', 2],
    ['in march 5 bags', '2026-03-01', 2],
    ['10/11 box 1', '2026-11-10', 1],
    ['le 5 tiroir 2', '2026-11-05', 2],
  ])('in %j is %s, in %i words', (text, day, taken) => {
    expect(dayWords(words(text), on(friday))).toEqual({ day, taken });
    expect(dayWords(words(text), on(friday, 'fr'))).toEqual({ day, taken });
  });

  it.each([
    'sun dried tomatoes',
    'mar 2',
    '2 bags',
    'dimanche prochain',
    'sunday next week',
    'sunday before last',
    'peas',
    'sundays',
  ])('is not read in %j', (text) => {
    expect(dayWords(words(text), on(friday))).toBeUndefined();
  });

  it('is none without words', () => {
    expect(dayWords([], on(friday))).toBeUndefined();
    expect(dayAtEnd([], on(friday))).toBeUndefined();
  });
});

describe('the day that the last words say', () => {
  it.each([
    ['2.1 yesterday', '2026-11-19', 1],
    ['2.1 hier soir', '2026-11-19', 2],
    ['2.1 avant hier', '2026-11-18', 2],
    ['71,4 hier', '2026-11-19', 1],
    ['4 last sunday', '2026-11-15', 2],
    ['2.1 2.2 on sunday', '2026-11-15', 2],
    ['lasagne 2 weeks ago', '2026-11-06', 3],
    ['poids 71,4 il y a trois jours', '2026-11-17', 5],
    ['2.1 le 5', '2026-11-05', 2],
    ['2.1 the 5th', '2026-11-05', 2],
    ['2.1 5 march', '2026-03-05', 2],
    ['2.1 in march', '2026-03-01', 2],
    ['2.1 en mars', '2026-03-01', 2],
    ['2.1 le 10/11', '2026-11-10', 2],
    ['2.1 2026-03-05', '2026-03-05', 1],
    ['2.1 5/3/2026', '2026-03-05', 1],
    ['2.1 on monday last week', '2026-11-09', 4],
    ['mood 4 today', '2026-11-20', 1],
  ])('in %j is %s, in %i words', (text, day, taken) => {
    expect(dayAtEnd(words(text), on(friday))).toEqual({ day, taken });
    expect(dayAtEnd(words(text), on(friday, 'fr'))).toEqual({ day, taken });
  });

  it.each([
    ...[
      '2',
      '2.1',
      '2/1',
      '2-1',
      '2,1',
      '2.3.1',
      '5.3.26',
      '10/11',
      'take 2',
      'lasagne for 4',
      'lasagne pour 4',
      'box 2',
    ],
    ...[
      'sausage march',
      'barres mars',
      'poulet mar',
      'tomatoes sun',
      'roast for sunday',
      'rôti pour dimanche',
      'rôti de dimanche',
    ],
    ...[
      'lasagne du 5 mars',
      'soup from last sunday',
      '2.1 next sunday',
      '2.1 dimanche prochain',
      'every sunday',
      'chaque dimanche',
    ],
    ...[
      'avant le 5 mars',
      'd’ici dimanche',
      'weekend',
      'birthday',
      'x12/03/2026',
      'rayon 5 mars bars',
      'sunday 5 bags',
      '31 june',
    ],
  ])('is not read in %j', (text) => {
    expect(dayAtEnd(words(text), on(friday))).toBeUndefined();
    expect(dayAtEnd(words(text), on(friday, 'fr'))).toBeUndefined();
  });
});

describe('whatever is typed', () => {
  const vocabulary = [
    ...'last sunday mar mars march 5 5th 1er the le on in en of de hier yesterday avant il y a trois jours days ago'.split(
      ' ',
    ),
    ...'semaine week weeks month mois dernier dernière passé 10/11 31/12 12.12 29 feb février il y un 12 end fin mi-mars'.split(
      ' ',
    ),
    ...'before half and year dimanche soir matin night this ce weekend next prochain 0 99 année L’an d’août friday ven.'.split(
      ' ',
    ),
  ];
  const phrase = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 });
  const context = fc.record({
    language: fc.constantFrom('en' as const, 'fr' as const),
    zone: fc.constantFrom(paris, newYork, 'Pacific/Apia'),
    today: fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2024-01-01', days)),
  });

  test('a day without a year is never after today', () => {
    fc.assert(
      fc.property(phrase, context, (said, world) => {
        for (const found of [readDay(said.join(' '), world), dayWords(said, world)?.day, dayAtEnd(said, world)?.day]) {
          expect(found === undefined || (isDay(found) && found <= world.today)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('no text at all makes it throw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string());
    fc.assert(
      fc.property(text, context, (typed, world) => {
        const found = readDay(typed, world);
        expect(found === undefined || isDay(found)).toBe(true);
        expect(dayAtEnd(typed.split(' '), world)?.taken ?? 1).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('what the first or the last words say, they say alone', () => {
    fc.assert(
      fc.property(phrase, context, (said, world) => {
        const [first, last] = [dayWords(said, world), dayAtEnd(said, world)];
        if (first) expect(readDay(said.slice(0, first.taken).join(' '), world)).toBe(first.day);
        if (last) expect(readDay(said.slice(-last.taken).join(' '), world)).toBe(last.day);
      }),
      { numRuns: 1000 },
    );
  });
});
