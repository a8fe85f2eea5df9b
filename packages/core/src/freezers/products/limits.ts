import { refuse } from '../../error.ts';
import { cleanText } from '../../members/typed-text.ts';
import { type Day, isDay } from '../../time/day.ts';
import { longestKeep } from './keep-period.ts';

/** In characters. */
export const longestName = 256;
export const longestNote = 4000;

/** The most people a product can feed. */
export const mostServings = 99;

/** A whole number from 1 to `max`, else `value_invalid`. */
export function checkServings(servings: number, max = mostServings): number {
  return whole('servings', servings, max);
}

/** 1 to 120 months, or null for ever; else `value_invalid`. */
export function checkKeep(months: number | null): number | null {
  return months === null ? null : whole('months', months, longestKeep);
}

/** A day that exists and is not after `today`; else `value_invalid` or `date_in_future`. */
export function checkDateIn(day: Day, today: Day): Day {
  if (!isDay(day)) refuse('value_invalid', { option: 'day', text: day });
  return day > today ? refuse('date_in_future', { day, today }) : day;
}

/** The note as it is kept: cleaned, null when nothing is left; `value_invalid` beyond 4,000 characters. */
export function cleanNote(note: string | undefined): string | null {
  const text = cleanText(note ?? '', { lines: true });
  if ([...text].length > longestNote) refuse('value_invalid', { option: 'note', max: longestNote });
  return text === '' ? null : text;
}

function whole(option: string, value: number, max: number): number {
  return Number.isInteger(value) && value >= 1 && value <= max
    ? value
    : refuse('value_invalid', { option, min: 1, max });
}
