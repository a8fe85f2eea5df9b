import type { Day, Instant, Language } from '@tend/core';
import { DateTime } from 'luxon';
import { shortDay } from './dates.ts';
import { timeIn } from './times.ts';

/** When something happened, by calendar and clock of the zone: "20 Nov, 11:05", "20 nov., 11 h 05". */
export function moment(at: Instant, zone: string, today: Day, language: Language): string {
  return `${shortDay(localDate(at, zone), today, language)}, ${timeIn(zone, at, language)}`;
}

/** The calendar date of an instant in the zone. */
export function localDate(at: Instant, zone: string): Day {
  return DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd');
}
