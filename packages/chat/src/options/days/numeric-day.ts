import type { Day } from '@tend/core';
import { anyWeekday } from './calendar-words.ts';
import { type DayContext, type DayPhrase, whole } from './day-context.ts';
import { dayFrom, latestDate } from './latest.ts';

const ahead = `(?:(?:on|le) )?(?:(?:${[...anyWeekday.keys()].join('|')}) )?(?:le )?`;

/** Days in figures. Day first, except for English in zones America/*; there `25/12`, which has one reading, is taken too. */
export const numericDays: readonly DayPhrase[] = [
  {
    pattern: whole(`${ahead}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})`),
    day: ([year, , month, date]) => dayFrom(Number(year), Number(month), Number(date)),
  },
  {
    pattern: whole(`${ahead}(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})`),
    day: ([first, , second, year], context) =>
      inOrder(Number(first), Number(second), context, (month, date) => dayFrom(fullYear(Number(year)), month, date)),
  },
  {
    pattern: whole(`${ahead}(\\d{1,2})[-/.](\\d{1,2})`),
    day: ([first, second], context) =>
      inOrder(Number(first), Number(second), context, (month, date) => latestDate(month, date, context.today)),
  },
  {
    pattern: whole('(?:(?:in|en) )?(\\d{1,2})[-/.](\\d{4})'),
    day: ([month, year]) => dayFrom(Number(year), Number(month), 1),
  },
  {
    pattern: whole('(?:(?:in|en) )?(\\d{4})[-/.](\\d{1,2})'),
    day: ([year, month]) => dayFrom(Number(year), Number(month), 1),
  },
];

function inOrder(
  first: number,
  second: number,
  { language, zone }: DayContext,
  find: (month: number, date: number) => Day | undefined,
): Day | undefined {
  const monthFirst = language === 'en' && zone.startsWith('America/');
  return monthFirst ? (find(first, second) ?? find(second, first)) : find(second, first);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
