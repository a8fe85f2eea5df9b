import { addDays, type Day, daysBetween, daysInMonth, type Language, weekdayOf } from '@tend/core';
import { shortDay } from '../../texts/dates.ts';
import { monthNames, weekdayNames } from './calendar-names.ts';

/** Days side by side, the first at 0: how many, where a line parts them, and what is written below at which place. */
export type DayAxis = { count: number; borders: number[]; labels: { at: number; text: string }[] };

/** Up to so many days each is named; up to so many the Mondays are; beyond, the months. */
const few = 10;
export const monthlyFrom = 46;

/** How the days `from` to `to`, both included, are named below a picture. */
export function dayAxis(from: Day, to: Day, language: Language): DayAxis {
  const count = daysBetween(from, to) + 1;
  if (count >= monthlyFrom) return { count, ...months(from, count, language) };
  const days = Array.from({ length: count }, (_, at) => ({ at, day: addDays(from, at) }));
  if (count > few) {
    const mondays = days.filter(({ day }) => weekdayOf(day) === 1);
    const labels = mondays.map(({ at, day }) => ({ at, text: shortDay(day, day, language) }));
    return { count, borders: mondays.map(({ at }) => at - 0.5), labels };
  }
  const names = weekdayNames('short', language);
  const text = (day: Day) => `${names[weekdayOf(day) - 1]} ${Number(day.slice(8))}`;
  return { count, borders: [], labels: days.map(({ at, day }) => ({ at, text: text(day) })) };
}

/** Each month in the middle of its days; one of which less than two thirds are there has no name. */
function months(from: Day, count: number, language: Language): Pick<DayAxis, 'borders' | 'labels'> {
  const names = monthNames('short', language);
  const borders: number[] = [];
  const labels: DayAxis['labels'] = [];
  let start = 0;
  while (start < count) {
    const day = addDays(from, start);
    const end = Math.min(count, start + daysInMonth(day) - Number(day.slice(8)) + 1);
    if (start > 0) borders.push(start - 0.5);
    if (end - start >= 20) labels.push({ at: (start + end - 1) / 2, text: names[Number(day.slice(5, 7)) - 1] ?? '' });
    start = end;
  }
  return { borders, labels };
}
