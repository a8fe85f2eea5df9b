import { type Day, daysInMonth, type Language } from '@tend/core';
import { longDay } from '../../texts/dates.ts';
import { monthOf } from './calendar-names.ts';

/** The days `from` to `to` in words: `2026`, `November 2026`, `2 Nov 2026 – 8 Nov 2026`. */
export function period(from: Day, to: Day, language: Language): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return String(Number(year));
  const month = from.slice(0, 7);
  if (from === `${month}-01` && to === `${month}-${daysInMonth(from)}`) return monthOf(from, language);
  return from === to ? longDay(from, language) : `${longDay(from, language)} – ${longDay(to, language)}`;
}
