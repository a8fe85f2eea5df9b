import type { Claim } from '../option-kind.ts';
import { readClock } from '../values/clock-time.ts';
import type { Word } from '../words.ts';

/** How many words a time of the day takes at most: "8 heures 30 du matin". */
const longestClock = 5;

/** A time of the day, in minutes, or several in one word: "7:45", "18 h 30", "8 pm", "midi", "7:45,20:00", "7.45"; a bare hour where it is meant as one. */
export function clockAt(words: readonly Word[], at: number, bare: boolean): Claim<number[]> | undefined {
  for (let taken = Math.min(longestClock, words.length - at); taken > 0; taken -= 1) {
    const some = words.slice(at, at + taken);
    if (some.some(({ quoted, bracketed }) => quoted || bracketed)) continue;
    const text = some.map(({ folded }) => folded).join(' ');
    const read = readClock(text.replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2'));
    if (read) return { value: [read.minute], taken };
  }
  const { folded = '' } = words[at] ?? {};
  const several = folded.split(/[,;/&+]/).map((one) => readClock(one)?.minute);
  if (several.length > 1 && several.every((minute) => minute !== undefined)) return { value: several, taken: 1 };
  return bare && /^(?:1?\d|2[0-3])$/.test(folded) ? { value: [Number(folded) * 60], taken: 1 } : undefined;
}
