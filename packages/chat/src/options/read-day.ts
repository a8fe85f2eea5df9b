import type { Day } from '@tend/core';
import { calendarDays } from './days/calendar-day.ts';
import { anyWeekday, fullMonth } from './days/calendar-words.ts';
import { chronoDay } from './days/chrono-day.ts';
import { comingDays } from './days/coming-day.ts';
import type { DayContext } from './days/day-context.ts';
import { numericDays } from './days/numeric-day.ts';
import { relativeDays } from './days/relative-day.ts';

const MAX_WORDS = 6;
const MAX_LENGTH = 64;
const phrases = [...numericDays, ...relativeDays, ...calendarDays];

const turnsAhead = /^(?:next|prochaine?|before|after|avant|apres|de avant|de apres|until)$/;
/** A folded word after which a day belongs to what is said: "for sunday". */
export const bindsToName =
  /^(?:next|prochaine?|every|each|chaque|before|after|until|till|by|since|for|from|in|of|not|avant|apres|de ici|depuis|pour|pas|dans|sur|de|du|des|au)$/;
const weekdayAndNumber = new RegExp(`^(?:${[...anyWeekday.keys()].join('|')}) \\d{1,2}$`);
const addressLike = /^\d{1,2}([-/.])\d{1,2}(?:\1\d{1,2})?$/;

/**
 * Reads a text that stands where a date belongs, in either language. The whole text must be a day, else undefined.
 * Without a year it is the latest such day not after `today`; with a year it is returned as said, also in the future.
 */
export function readDay(text: string, context: DayContext): Day | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const folded = fold(text);
  for (const { pattern, day } of phrases) {
    const match = pattern.exec(folded);
    const found = match && day(match.slice(1), context);
    if (found) return found;
  }
  return chronoDay(folded, context);
}

/**
 * The day that the first words say, and how many of them: the longest of at most six. For words after "frozen" and
 * the like. "sunday 2" is not taken for the 2nd here, "sunday the 2nd" and "le dimanche 2" are.
 */
export function dayWords(words: readonly string[], context: DayContext): { day: Day; taken: number } | undefined {
  for (let taken = Math.min(MAX_WORDS, words.length); taken > 0; taken--) {
    const day = readDay(words.slice(0, taken).join(' '), context);
    if (!day || weekdayAndNumber.test(fold(words.slice(0, taken).join(' ')))) continue;
    return turnsAhead.test(fold(words[taken] ?? '')) ? undefined : { day, taken };
  }
  return undefined;
}

/** A text that says a day still to come, such as "tomorrow" or "dans 3 jours". */
export function readComingDay(text: string, context: DayContext): Day | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const folded = fold(text);
  for (const { pattern, day } of comingDays) {
    const match = pattern.exec(folded);
    if (match) return day(match.slice(1), context);
  }
  return undefined;
}

/** The day still to come that the first words say, and how many of them: the longest of at most six. */
export function comingDayWords(words: readonly string[], context: DayContext): { day: Day; taken: number } | undefined {
  for (let taken = Math.min(MAX_WORDS, words.length); taken > 0; taken--) {
    const day = readComingDay(words.slice(0, taken).join(' '), context);
    if (day) return { day, taken };
  }
  return undefined;
}

/**
 * The day that the last words say, and how many of them: the longest of at most six. For texts in which nothing
 * announces it: a bare month, figures that may be an address ("2.1", "10/11", "5.3.26") and what belongs to a name
 * ("for sunday", "du 5 mars") are left alone.
 */
export function dayAtEnd(words: readonly string[], context: DayContext): { day: Day; taken: number } | undefined {
  for (let taken = Math.min(MAX_WORDS, words.length); taken > 0; taken--) {
    const said = fold(words.slice(-taken).join(' '));
    if (fullMonth.has(said) || addressLike.test(said) || weekdayAndNumber.test(said)) continue;
    const day = readDay(words.slice(-taken).join(' '), context);
    if (day) return bindsToName.test(fold(words.at(-taken - 1) ?? '')) ? undefined : { day, taken };
  }
  return undefined;
}

/** Lower case without accents, hyphens between letters and punctuation at word ends; single spaces. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\bd'(?=\p{L})/gu, 'de ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/[.,;!?]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
