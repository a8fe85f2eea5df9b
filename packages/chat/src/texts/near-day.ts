import { type Day, daysBetween, type Language } from '@tend/core';
import { shortDay, weekday } from './dates.ts';

const near = { en: ['today', 'yesterday'], fr: ['aujourd’hui', 'hier'] } satisfies Record<Language, string[]>;

/** A day of the past as people say it: "today", "yesterday", "Sunday 15 Nov", "dimanche 15 nov.", "3 Mar 2025". */
export function nearDay(day: Day, today: Day, language: Language): string {
  const ago = daysBetween(day, today);
  const said = near[language][ago];
  if (said !== undefined) return said;
  const date = shortDay(day, today, language);
  return ago > 0 && ago < 7 ? `${weekday(day, language)} ${date}` : date;
}
