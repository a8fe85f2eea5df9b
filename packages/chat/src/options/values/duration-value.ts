import type { Word } from '../words.ts';
import type { ReadValue } from './read-value.ts';

const hours = '(?:h|hr|hrs|hour|hours|heure|heures)';
const minutes = '(?:m|mn|min|mins|minute|minutes)';
const seconds = '(?:s|sec|secs|second|seconds|seconde|secondes)';
const number = '(\\d{1,7}(?:[.,]\\d{1,4})?)';
const link = ' ?(?:and |et )?';
const clock = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/;
// After hours, minutes need no unit.
const written = new RegExp(
  `^(?:${number} ?${hours}(?:${link}${number}(?: ?${minutes}|(?![\\d.,])))?|${number} ?${minutes})?(?:${link}${number} ?${seconds})?$`,
);
const phrases = new Map<string, number>([
  ['half an hour', 1800],
  ['an hour and a half', 5400],
  ['une demi-heure', 1800],
  ['demi-heure', 1800],
  ['une heure et demie', 5400],
  ['an hour', 3600],
  ['une heure', 3600],
  ["un quart d'heure", 900],
]);
/** How many words a duration takes at most: "1 hour and 30 minutes and 5 seconds". */
const longest = 8;

/** A duration in whole seconds: "1h30", "90m", "1:30", "7 h 45", "1 hour 30 minutes"; a bare number is none. */
export function durationAt(words: readonly Word[]): ReadValue | undefined {
  for (let taken = Math.min(longest, words.length); taken > 0; taken -= 1) {
    const some = words.slice(0, taken);
    if (some.some(({ quoted, bracketed }) => quoted || bracketed)) continue;
    const value = secondsIn(joined(some));
    if (value !== undefined) return { value, taken };
  }
  return undefined;
}

function secondsIn(said: string): number | undefined {
  const phrase = phrases.get(said);
  if (phrase !== undefined) return phrase;
  const timed = clock.exec(said);
  if (timed) return Number(timed[1]) * 3600 + Number(timed[2]) * 60 + Number(timed[3] ?? 0);
  const found = /[a-z]/.test(said) ? written.exec(said) : null;
  if (!found) return undefined;
  const [h = 0, after = 0, m = 0, s = 0] = found.slice(1).map((part = '0') => Number(part.replace(',', '.')));
  return Math.round(h * 3600 + (after + m) * 60 + s);
}

/** The folded words as they were typed: touching ones together. */
function joined(words: readonly Word[]): string {
  return words.reduce((text, word, index) => {
    const touching = index === 0 || words[index - 1]?.end === word.start;
    return text + (touching ? '' : ' ') + word.folded;
  }, '');
}
