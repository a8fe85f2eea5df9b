import { type Day, daysBetween, type Language, weekdayOf } from '@tend/core';
import { counted } from './plural.ts';

const DAYS_WITHOUT_YEAR = 180;
const DAYS_PER_MONTH = 30.4375;
/** From here on French no longer says "plus que": so many days are not few. */
const LONG = 15;

interface Names {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

// American English shortens every month to three letters; British ICU data says "Sept".
const locales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR' };
const known = new Map<Language, Names>();

/** The day in full: `20 Feb 2027`, `20 févr. 2027`, `1er mai 2027`. */
export function longDay(day: Day, language: Language): string {
  return `${dayAndMonth(day, language)} ${Number(day.slice(0, 4))}`;
}

/** Without the year when at most 180 days lie between `day` and `today`: `26 Nov`, `26 nov.`; else as `longDay`. */
export function shortDay(day: Day, today: Day, language: Language): string {
  return Math.abs(daysBetween(today, day)) <= DAYS_WITHOUT_YEAR ? dayAndMonth(day, language) : longDay(day, language);
}

/** The name of the day of the week: `Sunday`, `dimanche`. */
export function weekday(day: Day, language: Language): string {
  return namesIn(language).weekdays[weekdayOf(day) - 1] ?? '';
}

/** `1 day`, `3 days`, `3 jours`. */
export function daysInWords(count: number, language: Language): string {
  return language === 'en' ? counted(count, language, 'day', 'days') : counted(count, language, 'jour', 'jours');
}

/** `1 month`, `6 months`, `6 mois`. */
export function months(count: number, language: Language): string {
  return language === 'en' ? counted(count, language, 'month', 'months') : counted(count, language, 'mois', 'mois');
}

/** How long ago it should have been eaten, `daysOver` (1 or more) roughly in words: `3 days over`, `dépassé de 2 mois`. */
export function overBy(daysOver: number, language: Language): string {
  const span = spanInWords(daysOver, language);
  return language === 'en' ? `${span} over` : `dépassé ${span.replace(/^1(?=\D)/, 'd’un').replace(/^(?=\d)/, 'de ')}`;
}

/** How long it may stay, in days (0 on its last day): `6 days left`, `plus que 6 jours`, `last day`. */
export function daysLeft(count: number, language: Language): string {
  if (count === 0) return language === 'en' ? 'last day' : 'dernier jour';
  if (language === 'en') return `${daysInWords(count, language)} left`;
  if (count === 1) return 'plus qu’un jour';
  return count < LONG ? `plus que ${daysInWords(count, language)}` : `encore ${daysInWords(count, language)}`;
}

/** Days up to 30, then the nearest number of months, from two years on whole years. */
function spanInWords(days: number, language: Language): string {
  const count = Math.round(days / DAYS_PER_MONTH);
  if (days <= 30) return daysInWords(days, language);
  if (count < 24) return months(count, language);
  const years = Math.floor(count / 12);
  return language === 'en' ? counted(years, language, 'year', 'years') : counted(years, language, 'an', 'ans');
}

function dayAndMonth(day: Day, language: Language): string {
  const date = Number(day.slice(8));
  const month = namesIn(language).months[Number(day.slice(5, 7)) - 1] ?? '';
  return `${language === 'fr' && date === 1 ? '1er' : date} ${month}`;
}

function namesIn(language: Language): Names {
  const names = known.get(language) ?? readNames(language);
  known.set(language, names);
  return names;
}

/** Asks Intl once for the names of the twelve months and, Monday first, of the seven weekdays. */
function readNames(language: Language): Names {
  const name = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    return (month: number, date: number) => format.format(Date.UTC(2024, month, date));
  };
  const [monthName, weekdayName] = [name({ month: 'short' }), name({ weekday: 'long' })];
  return {
    months: Array.from({ length: 12 }, (_, month) => monthName(month, 1)),
    // 1 January 2024 was a Monday.
    weekdays: Array.from({ length: 7 }, (_, index) => weekdayName(0, index + 1)),
  };
}
