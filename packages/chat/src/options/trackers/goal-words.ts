import { fold, type Goal } from '@tend/core';
import type { Claim } from '../option-kind.ts';
import { measures } from '../time-units.ts';
import { durationAt } from '../values/duration-value.ts';
import { numberAt } from '../values/number-value.ts';
import { joinWords, type Word } from '../words.ts';

/** A goal for each day as it was said: a side and an amount, which the tracker's kind reads; or none any more. */
export type SaidGoal = { readonly side: Goal['side']; readonly amount: string } | 'none';

const sides: readonly (readonly [said: string, side: Goal['side']])[] = [
  ...['at least', 'minimum', 'min', 'no less than', '>=', '≥', 'au moins', 'pas moins de'].map(
    (said) => [said, 'least'] as const,
  ),
  ...[
    'at most',
    'maximum',
    'max',
    'no more than',
    'up to',
    '<=',
    '≤',
    'au plus',
    'pas plus de',
    "jusqu'a",
    'au maximum',
  ].map((said) => [said, 'most'] as const),
];
const nones = new Set([
  'none',
  'no goal',
  'without goal',
  'aucun',
  'sans objectif',
  "pas d'objectif",
  '-',
  'aucun objectif',
]);
const announcing = new Set(['goal', 'objectif', 'but']);
const perDay = ['a day', 'per day', 'each day', 'every day', 'par jour', 'chaque jour'];

/** Whether a whole text says that there is to be no goal. */
export function isNoGoal(text: string): boolean {
  return nones.has(fold(text));
}

/** Reads "at least 8", "au plus 2 litres par jour", "goal: max 1h30", "goal 50", "8 glasses a day" (at least), "sans objectif". */
export function claimGoal(words: readonly Word[], at: number): Claim<SaidGoal> | undefined {
  const none = [2, 1].find((taken) => nones.has(foldedIn(words, at, taken)) && (taken === 2 || words.length === 1));
  if (none !== undefined) return { value: 'none', taken: none };
  const from = announcing.has(words[at]?.folded ?? '') ? (words[at + 1]?.text === ':' ? at + 2 : at + 1) : at;
  for (const [said, side] of [...sides, ['', 'least'] as const]) {
    const length = said === '' ? 0 : said.split(' ').length;
    if (foldedIn(words, from, length) !== said) continue;
    const start = from + length;
    const taken = amountAt(words.slice(start));
    if (taken === 0 || (length === 0 && from === at && !isDaily(words, start + taken))) continue;
    const day = perDayAt(words, start + taken);
    // "8 glasses a day", "2 l".
    const unit =
      day === 0 && (perDayAt(words, start + taken + 1) > 0 || measures.has(words[start + taken]?.folded ?? ''));
    const end = start + taken + (unit ? 1 : 0);
    const amount = joinWords(words.slice(start, end)).replace(/[,;]+$/, '');
    return { value: { side, amount }, taken: end + perDayAt(words, end) - at };
  }
  return undefined;
}

/** How many words are a duration or a number, which may be that of a measure: "70 kg". */
function amountAt(words: readonly Word[]): number {
  const read = durationAt(words) ?? numberAt(words, null, 'fr') ?? numberAt(words.slice(0, 1), null, 'fr');
  return read?.taken ?? (/^\d/.test(words[0]?.folded ?? '') ? 1 : 0);
}

/** Whether an amount that ends there is one for each day, with its unit or without: "8 glasses a day". */
function isDaily(words: readonly Word[], at: number): boolean {
  const counted = /^(?:times?|x|fois)$/.test(words[at]?.folded ?? '');
  return perDayAt(words, at) > 0 || (!counted && perDayAt(words, at + 1) > 0);
}

/** How many words say that it is for each day. */
function perDayAt(words: readonly Word[], at: number): number {
  return perDay.find((said) => foldedIn(words, at, said.split(' ').length) === said)?.split(' ').length ?? 0;
}

function foldedIn(words: readonly Word[], at: number, taken: number): string {
  return words
    .slice(at, at + taken)
    .map(({ folded }) => folded)
    .join(' ');
}
