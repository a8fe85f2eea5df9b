import { addDays, addMonths, type Day, daysInMonth, isDay, weekdayOf } from '@tend/core';

// 29 February returns after eight years at the latest (1896 to 1904).
const YEARS_BACK = 8;

/** The date, if it exists, in the years 1900 to 2199. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return year >= 1900 && year < 2200 && isDay(day) ? day : undefined;
}

/** The latest such day of a year that is not after `limit`. */
export function latestDate(month: number, date: number, limit: Day): Day | undefined {
  const year = Number(limit.slice(0, 4));
  for (let back = 0; back <= YEARS_BACK; back++) {
    const day = dayFrom(year - back, month, date);
    if (day && day <= limit) return day;
  }
  return undefined;
}

/** The latest day with this number in its month that is not after `limit`. */
export function latestInMonth(date: number, limit: Day): Day | undefined {
  for (let back = 0; back < 3; back++) {
    const [year, month] = addMonths(limit, -back).split('-').map(Number);
    const day = dayFrom(year ?? 0, month ?? 0, date);
    if (day && day <= limit) return day;
  }
  return undefined;
}

/** The latest such day of the week (Monday 1) that is not after `limit`. */
export function latestWeekday(weekday: number, limit: Day): Day {
  return addDays(limit, -((weekdayOf(limit) - weekday + 7) % 7));
}

/** The Monday of the week of `day`. */
export function mondayOf(day: Day): Day {
  return latestWeekday(1, day);
}

/** The last day of a month. */
export function endOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}${daysInMonth(day)}`;
}
