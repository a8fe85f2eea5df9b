import { expect, it } from 'vitest';
import { missingDates } from '../../../packages/core/src/time/missing-dates.ts';

it.each([
  ['Pacific/Apia', ['2011-12-30']],
  ['Pacific/Fakaofo', ['2011-12-30']],
  ['Pacific/Kiritimati', ['1994-12-31']],
  ['Pacific/Kwajalein', ['1993-08-21']],
  ['Europe/Paris', []],
  ['America/Havana', []],
  ['UTC', []],
])('in %s the dates left out are %j', (zone, days) => {
  expect(missingDates(zone)).toEqual(days);
  expect(missingDates(zone)).toEqual(days);
});
