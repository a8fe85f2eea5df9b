import { isEnclosed, typedParts } from './day.ts';
import { fullMonth } from './days/calendar-words.ts';
import type { DayContext } from './days/day-context.ts';
import type { Claim } from './option-kind.ts';
import { bindsToName, dayAtEnd } from './read-day.ts';
import { readClock } from './values/clock-time.ts';
import { readWhen, type SaidWhen } from './when.ts';
import type { Word } from './words.ts';

/** How many words are looked at: more than a day and a time ever take. */
const longest = 10;

/**
 * When the last words say that it was: a day with or without a time; a time alone only after "at" or "à". Where `alone`
 * is set and all the words say it, any way of saying it will do.
 */
export function whenAtEnd(words: readonly Word[], context: DayContext, alone = false): Claim<SaidWhen> | undefined {
  if (words.length === 0) return undefined;
  if (alone && !words.some(isEnclosed) && !isMonth(words)) {
    const value = readWhen(typedParts(words).map(partText).join(' '), context);
    if (value) return { value, taken: words.length };
  }
  const last = words.slice(-longest);
  const parts = typedParts(last.slice(last.findLastIndex(isEnclosed) + 1));
  const texts = parts.map(partText);
  const found = atEnd(texts, context);
  return found && { value: found.value, taken: parts.slice(-found.taken).flat().length };
}

/** A month alone is no day: "5 november" may be one. */
function isMonth(words: readonly Word[]): boolean {
  return words.length === 1 && fullMonth.has(words[0]?.folded ?? '');
}

function atEnd(texts: readonly string[], context: DayContext): Claim<SaidWhen> | undefined {
  const time = clockAtEnd(texts);
  if (time) {
    const before = texts.slice(0, -time.taken);
    const date = dayAtEnd(before, context);
    if (date) return { value: { day: date.day, minute: time.minute }, taken: time.taken + date.taken };
    return time.led && !bindsToName.test(before.at(-1)?.toLowerCase() ?? '')
      ? { value: { minute: time.minute }, taken: time.taken }
      : undefined;
  }
  const date = dayAtEnd(texts, context);
  if (!date) return undefined;
  const earlier = clockAtEnd(texts.slice(0, -date.taken));
  return earlier
    ? { value: { day: date.day, minute: earlier.minute }, taken: date.taken + earlier.taken }
    : { value: { day: date.day }, taken: date.taken };
}

function clockAtEnd(texts: readonly string[]): { minute: number; led: boolean; taken: number } | undefined {
  for (let taken = Math.min(6, texts.length); taken > 0; taken -= 1) {
    const time = readClock(texts.slice(-taken).join(' '));
    if (time) return { ...time, taken };
  }
  return undefined;
}

function partText(part: readonly Word[]): string {
  return part.map((word) => word.text).join('');
}
