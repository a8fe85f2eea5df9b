import { numberWord, spokenNumber } from './number-word.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { largestNumber, unpackNumber } from './packed-number.ts';
import { daysIn } from './time-units.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

const leading = new Set([
  'in',
  'within',
  'for',
  'next',
  'the',
  'coming',
  'dans',
  'sous',
  'pour',
  "d'",
  'ici',
  'les',
  'prochains',
  'prochaines',
]);
const present = new Set(['this', 'ce', 'cette', 'next', 'coming']);
const following = new Set(['prochain', 'prochains', 'prochaine', 'prochaines', 'ahead']);

/** How many days ahead: "7 days", "d’ici une semaine", "this month" (30). */
export const days: OptionKind<number> = {
  id: 'days',
  field: {
    name: { en: 'days', fr: 'jours' },
    description: { en: 'How many days ahead', fr: 'Combien de jours à l’avance' },
    type: 'number',
    min: 0,
    max: 36_500,
  },
  claim,
  parse: (text, context) => spokenNumber(text) ?? wholeText(claim, text, context),
  pack: String,
  unpack: unpackNumber,
};

function claim(words: readonly Word[], at: number, _context: ReadingContext): Claim<number> | undefined {
  let from = at;
  while (from < at + 4 && leading.has(words[from]?.folded ?? '')) from += 1;
  const first = words[from]?.folded ?? '';
  const joined = /^(\d{1,9})(?:d|j)$/.exec(first)?.[1];
  if (joined) return { value: Number(joined), taken: from - at + 1 };
  const alone = from > at && present.has(words[from - 1]?.folded ?? '') ? daysIn.get(first) : undefined;
  if (alone) return { value: alone, taken: from - at + 1 };
  const number = first === 'a' || present.has(first) ? 1 : numberWord(words[from], 'en', 'fr');
  const size = daysIn.get(words[from + 1]?.folded ?? '');
  if (number === undefined || !size) return undefined;
  const taken = from - at + (following.has(words[from + 2]?.folded ?? '') ? 3 : 2);
  return { value: Math.min(number * size, largestNumber), taken };
}
