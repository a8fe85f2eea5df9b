import type { Language } from '@tend/core';

// American English shortens every month to three letters; British ICU data says "Sept".
const locales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR' };

/** The names of the twelve months: `January`, `janvier`; short: `Jan`, `janv.`. */
export function monthNames(width: 'long' | 'short', language: Language): string[] {
  const format = new Intl.DateTimeFormat(locales[language], { month: width, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}

/** The names of the seven weekdays, Monday first: `Monday`, `lundi`; short: `Mon`, `lun.`; narrow: `M`, `L`. */
export function weekdayNames(width: 'long' | 'short' | 'narrow', language: Language): string[] {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: width, timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2024, 0, 1 + index)));
}

/** The month of a day with its year: `November 2026`, `novembre 2026`. */
export function monthOf(day: string, language: Language): string {
  return `${monthNames('long', language)[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}
