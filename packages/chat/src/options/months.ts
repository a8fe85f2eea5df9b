import { numberWord, spokenNumber } from './number-word.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { largestNumber, unpackNumber } from './packed-number.ts';
import { suggestMonths } from './suggest-months.ts';
import { daysIn, monthsIn } from './time-units.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

/** A keep period in months, or without an end. */
export type KeepMonths = number | 'forever';

const keeping = new Set([
  'keep',
  'keeps',
  'good',
  'garder',
  'garde',
  'gardez',
  'conserver',
  'conserve',
  'conservation',
]);
const lasting = new Set(['for', 'pour', 'pendant', 'during']);
const endless = new Set(['forever', 'toujours', 'indefiniment', 'indefinitely']);
const without = new Set(['without', 'no', 'sans', 'for']);
const limits = new Set(['limit', 'limite', 'ever']);

/** How long something may stay frozen. The core says which numbers it takes. */
export const months: OptionKind<KeepMonths> = {
  id: 'months',
  field: {
    name: { en: 'months', fr: 'mois' },
    description: {
      en: 'How many months it may stay, or “forever”',
      fr: 'Combien de mois il peut rester, ou « sans limite »',
    },
    type: 'text',
  },
  suggest: suggestMonths,
  claim,
  parse: (text, context) => spokenNumber(text) ?? alone(text, context) ?? wholeText(claim, text, context),
  pack: String,
  unpack: (text) => (text === 'forever' ? text : unpackNumber(text)),
};

/** Reads "keep 6 months", "for a year", "se garde 6 mois", "pour 1 an", "keep forever", "sans limite". */
function claim(words: readonly Word[], at: number, _context: ReadingContext): Claim<KeepMonths> | undefined {
  let from = at;
  if (/^(?:a|se)$/.test(words[from]?.folded ?? '')) from += 1;
  const keeps = keeping.has(words[from]?.folded ?? '');
  if (keeps) from += 1;
  else if (from > at) return undefined;
  const none = endlessly(words, from, keeps);
  if (none > 0) return { value: 'forever', taken: from + none - at };
  const lasts = lasting.has(words[from]?.folded ?? '');
  if (lasts) from += 1;
  if (!keeps && !lasts) return undefined;
  const found = period(words, from) ?? (keeps ? inDays(words, from) : undefined);
  return found && { value: found.value, taken: from + found.taken - at };
}

/** How many words say that there is no end: "forever", "sans limite". */
function endlessly(words: readonly Word[], at: number, keeps: boolean): number {
  const first = words[at]?.folded ?? '';
  if (keeps && endless.has(first)) return 1;
  const limited = without.has(first) && limits.has(words[at + 1]?.folded ?? '');
  return limited && (keeps || first === 'sans' || first === 'without') ? 2 : 0;
}

/** "3 weeks", "10 jours": shorter than months go, read as none of them, which the core refuses. */
function inDays(words: readonly Word[], at: number): Claim<number> | undefined {
  const first = words[at]?.folded ?? '';
  const [, unit = ''] = /^\d{1,9}([a-z]+)$/.exec(first) ?? [];
  if (daysIn.has(unit)) return { value: 0, taken: 1 };
  const number = first === 'a' ? 1 : numberWord(words[at], 'en', 'fr');
  return number === undefined || !daysIn.has(words[at + 1]?.folded ?? '') ? undefined : { value: 0, taken: 2 };
}

/** "6 months", "a year", "6mois". */
function period(words: readonly Word[], at: number): Claim<number> | undefined {
  const first = words[at]?.folded ?? '';
  const [, digits = '', unit = ''] = /^(\d{1,9})([a-z]+)$/.exec(first) ?? [];
  const joined = monthsIn.get(unit);
  if (joined) return { value: Math.min(Number(digits) * joined, largestNumber), taken: 1 };
  const number = first === 'a' ? 1 : numberWord(words[at], 'en', 'fr');
  const size = monthsIn.get(words[at + 1]?.folded ?? '');
  return number === undefined || !size ? undefined : { value: Math.min(number * size, largestNumber), taken: 2 };
}

function alone(text: string, context: ReadingContext): KeepMonths | undefined {
  return (
    wholeText(period, text, context) ??
    wholeText(inDays, text, context) ??
    wholeText(
      (words, at) => {
        const taken = endlessly(words, at, true);
        return taken > 0 ? { value: 'forever' as const, taken } : undefined;
      },
      text,
      context,
    )
  );
}
