import { type Day, isDay } from '@tend/core';
import { fullMonth } from './days/calendar-words.ts';
import type { Field } from './field.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { comingDayWords, dayAtEnd, dayWords, readComingDay, readDay } from './read-day.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

const freezing = /^(?:frozen|froze|(?:sur|re)?congelee?s?|surgelee?s?)$/;
const pointing = new Set(['on', 'le']);
/** How many words are looked at: more than a day ever takes. */
const longest = 8;

/**
 * A day that announces itself: "frozen last sunday", "on 5 March", "congelées le 5", "le 5 mars". One still to come is
 * read too, for the core to refuse it.
 */
export const day: OptionKind<Day> = {
  id: 'day',
  field: {
    name: { en: 'day', fr: 'jour' },
    description: { en: 'The day, such as “yesterday” or “5 March”', fr: 'Le jour, par exemple « hier » ou « 5 mars »' },
    type: 'text',
  },
  claim,
  acrossCommas: true,
  parse: (text, context) => readDay(text, context) ?? readComingDay(text, context) ?? wholeText(claim, text, context),
  pack: String,
  unpack: (text) => (isDay(text) ? text : undefined),
};

/** What the field of the day says where something went in on it. */
export const frozenField: Partial<Field> = {
  name: { en: 'frozen', fr: 'congelé' },
  description: {
    en: 'The day it went in, such as “yesterday” or “5 March”',
    fr: 'Le jour de congélation, par exemple « hier » ou « 5 mars »',
  },
};

/** The same, and also without any word before it at the end of the text: "2.1 yesterday". */
export const dayLast: OptionKind<Day> = {
  ...day,
  claimAtEnd(words, context) {
    const last = words.slice(-longest);
    const parts = typedParts(last.slice(last.findLastIndex(isEnclosed) + 1));
    const found = dayAtEnd(parts.map(textOf), context);
    return found && { value: found.day, taken: parts.slice(-found.taken).flat().length };
  },
};

function claim(words: readonly Word[], at: number, context: ReadingContext): Claim<Day> | undefined {
  const from = freezing.test(words[at]?.folded ?? '') ? at + 1 : at;
  const pointed = pointing.has(words[from]?.folded ?? '');
  if (from === at && !pointed) return undefined;
  const next = words.slice(from, from + longest);
  const enclosed = next.findIndex(isEnclosed);
  const parts = typedParts(enclosed < 0 ? next : next.slice(0, enclosed));
  const said = parts.map(textOf);
  const found = dayWords(said, context) ?? comingDayWords(said, context);
  if (!found || (!pointed && found.taken === 1 && isVague(words, from))) return undefined;
  return { value: found.day, taken: from - at + parts.slice(0, found.taken).flat().length };
}

/** Without "on", a number says how many and a month may begin a name: "frozen march sausage". */
function isVague(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  return /^\d+$/.test(word) || (fullMonth.has(word) && at < words.length - 1);
}

/** In quotes or brackets. */
export function isEnclosed(word: Word): boolean {
  return word.quoted || word.bracketed;
}

/** The words parted as they were typed: an elided word goes with the next. */
export function typedParts(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  for (const [index, word] of words.entries()) {
    if (index > 0 && words[index - 1]?.end === word.start) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}

function textOf(part: readonly Word[]): string {
  return part.map((word) => word.text).join('');
}
