import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  weekdayOf,
} from '../../../packages/core/src/time/day.ts';

const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map((days) => addDays('2000-01-01', days));
const zones = ['Europe/Paris', 'America/New_York', 'Pacific/Apia', 'Africa/Cairo', 'Atlantic/Azores', 'Asia/Kathmandu'];

function localAt(instant: string, zone: string) {
  const local = DateTime.fromISO(instant, { zone });
  return { hour: local.hour, day: local.toFormat('yyyy-MM-dd') };
}

/** The last day before that has a noon there. */
function dayBefore(day: string, zone: string): string {
  const before = addDays(day, -1);
  const noon = DateTime.fromISO(`${before}T12:00`, { zone });
  return noon.toFormat('yyyy-MM-dd') === before ? before : dayBefore(before, zone);
}

describe('the day of an instant', () => {
  it.each([
    ['2026-11-20T09:30:00.000Z', 'Europe/Paris', 0, '2026-11-20'],
    ['2026-11-20T22:59:59.999Z', 'Europe/Paris', 0, '2026-11-20'],
    ['2026-11-20T23:00:00.000Z', 'Europe/Paris', 0, '2026-11-21'],
    ['2026-11-21T01:30:00.000Z', 'Europe/Paris', 4, '2026-11-20'],
    ['2026-11-21T02:59:59.999Z', 'Europe/Paris', 4, '2026-11-20'],
    ['2026-11-21T03:00:00.000Z', 'Europe/Paris', 4, '2026-11-21'],
    ['2026-11-21T10:59:00.000Z', 'Europe/Paris', 12, '2026-11-20'],
    ['2026-11-21T11:00:00.000Z', 'Europe/Paris', 12, '2026-11-21'],
    ['2027-01-01T04:59:00.000Z', 'America/New_York', 0, '2026-12-31'],
    ['2027-01-01T01:00:00.000Z', 'UTC', 4, '2026-12-31'],
    ['2028-03-01T02:00:00.000Z', 'UTC', 4, '2028-02-29'],
  ])('%s in %s, days starting at %i, is %s', (instant, zone, dayStart, day) => {
    expect(dayOf(instant, { zone, dayStart })).toBe(day);
  });

  it('is the same however often and in whatever order it is asked for', () => {
    const instants = fc.integer({ min: Date.UTC(1975), max: Date.UTC(2040) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), fc.integer({ min: 0, max: 12 }), (at, zone, dayStart) => {
        for (const instant of [at, at + 999, at - 60_000, at].map((moment) => new Date(moment).toISOString())) {
          const { hour, ...local } = localAt(instant, zone);
          expect(dayOf(instant, { zone, dayStart })).toBe(hour < dayStart ? dayBefore(local.day, zone) : local.day);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['before 02:00 became 03:00', '2027-03-28T00:59:59.000Z', '2027-03-27'],
    ['from 03:00 on, although 02:30 never came', '2027-03-28T01:00:00.000Z', '2027-03-28'],
  ])('follows a gap of the clock in Paris: %s', (_when, instant, day) => {
    expect(dayOf(instant, { zone: 'Europe/Paris', dayStart: 2 })).toBe(day);
  });

  it.each([
    ['the first 02:30', '2026-10-25T00:30:00.000Z', '2026-10-24'],
    ['the second 02:30', '2026-10-25T01:30:00.000Z', '2026-10-24'],
    ['03:00', '2026-10-25T02:00:00.000Z', '2026-10-25'],
  ])('follows an overlap of the clock in Paris: %s', (_when, instant, day) => {
    expect(dayOf(instant, { zone: 'Europe/Paris', dayStart: 3 })).toBe(day);
  });

  it.each([
    ['2012-10-28T00:59:59.999Z', '2012-10-27'],
    ['2012-10-28T01:00:00.000Z', '2012-10-27'],
    ['2012-10-28T01:59:59.999Z', '2012-10-27'],
    ['2012-10-28T02:00:00.000Z', '2012-10-28'],
  ])('begins once where midnight comes twice: %s on the Azores, days starting at 1, is %s', (instant, day) => {
    expect(dayOf(instant, { zone: 'Atlantic/Azores', dayStart: 1 })).toBe(day);
  });

  it('begins at 01:00 where midnight is missing', () => {
    const cairo = { zone: 'Africa/Cairo', dayStart: 0 };
    expect(dayOf('2026-04-23T21:59:59.999Z', cairo)).toBe('2026-04-23');
    expect(dayOf('2026-04-23T22:00:00.000Z', cairo)).toBe('2026-04-24');
  });

  it.each([
    ['2011-12-30T09:59:59.999Z', 0, '2011-12-29'],
    ['2011-12-30T10:00:00.000Z', 0, '2011-12-31'],
    ['2011-12-30T10:00:00.000Z', 4, '2011-12-29'],
    ['2011-12-30T13:59:59.999Z', 4, '2011-12-29'],
    ['2011-12-30T14:00:00.000Z', 4, '2011-12-31'],
  ])('is never 30 December 2011 in Apia: %s, days starting at %i, is %s', (instant, dayStart, day) => {
    expect(dayOf(instant, { zone: 'Pacific/Apia', dayStart })).toBe(day);
  });

  it.each([
    ['2026-11-20T09:30:00.000Z', 'Europe/Lutetia'],
    ['soon', 'Europe/Paris'],
  ])('refuses %s in %s', (instant, zone) => {
    expect(() => dayOf(instant, { zone, dayStart: 0 })).toThrow(RangeError);
  });

  test('never runs back while time goes on, and only the start of the day moves it', () => {
    const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 86_400_000 }),
        fc.constantFrom(...zones),
        fc.nat(12),
        (at, later, zone, dayStart) => {
          const instant = new Date(at).toISOString();
          const day = dayOf(instant, { zone, dayStart });
          const next = dayOf(new Date(at + later).toISOString(), { zone, dayStart });
          const calendar = dayOf(instant, { zone, dayStart: 0 });
          expect(isDay(day)).toBe(true);
          expect(next >= day).toBe(true);
          expect(DateTime.fromISO(instant, { zone }).hour < dayStart ? day < calendar : day === calendar).toBe(true);
        },
      ),
    );
  });
});

describe('months added to a day', () => {
  it.each([
    ['2026-11-20', 3, '2027-02-20'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-08-31', 1, '2027-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-01-30', 1, '2027-02-28'],
    ['2027-01-31', 120, '2037-01-31'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-03-31', 0, '2027-03-31'],
    ['2096-02-29', 48, '2100-02-28'],
  ])('%s and %i months make %s', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });

  test('keep the day of the month, or are its last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, count) => {
        const result = addMonths(day, count);
        expect(isDay(result)).toBe(true);
        expect(result).toBe(DateTime.fromISO(day, { zone: 'utc' }).plus({ months: count }).toISODate());
        expect(Number(result.slice(8))).toBe(Math.min(Number(day.slice(8)), daysInMonth(result)));
      }),
    );
  });
});

describe('days counted', () => {
  it.each([
    ['2026-11-20', '2026-11-26', 6],
    ['2026-11-26', '2026-11-20', -6],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2011-12-29', '2011-12-31', 2],
    ['2027-03-27', '2027-03-29', 2],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count);
    expect(addDays(from, count)).toBe(to);
  });

  test('lead from one day to the other, and back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
      }),
    );
  });
});

describe('a day', () => {
  it.each(['2026-11-20', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('can be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-11-20T00:00',
    ' 2026-11-20',
    '2026-11-20\n',
    '',
    'yesterday',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-20', 5],
    ['2026-11-22', 7],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (day, number) => {
    expect(weekdayOf(day)).toBe(number);
  });
});
