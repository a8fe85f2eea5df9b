import type { Day, Instant, Language } from '@tend/core';
import { DateTime } from 'luxon';
import { shortDay } from './dates.ts';

/** When something happened, by calendar and clock of the zone: "20 Nov, 11:05", "20 nov., 11 h 05". */
export function moment(at: Instant, zone: string, today: Day, language: Language): string {
  const local = DateTime.fromISO(at, { zone });
  const time = local.toFormat(language === 'en' ? 'HH:mm' : "HH'\u00A0h\u00A0'mm");
  return `${shortDay(localDate(at, zone), today, language)}, ${time}`;
}

/** The calendar date of an instant in the zone. */
export function localDate(at: Instant, zone: string): Day {
  return DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd');
}
