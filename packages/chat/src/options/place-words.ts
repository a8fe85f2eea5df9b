import { readNumber } from './packed-number.ts';
import type { Word } from './words.ts';

const before = new Set([
  'in',
  'into',
  'inside',
  'from',
  'to',
  'on',
  'onto',
  'dans',
  'sur',
  'a',
  'au',
  'du',
  'de',
  'vers',
  'depuis',
  'of',
]);
const contracted = new Set(['au', 'du']);
const articles = new Set(['the', 'my', 'our', 'le', 'la', "l'", 'mon', 'ma', 'notre']);
const numberMarks = new Set(['n°', 'no', 'nr', 'num', 'number', 'numero', '#']);

/** The words before a place: "in the", "dans le", "au". */
export interface Approach {
  readonly taken: number;
  /** Whether they point at one known place: "in the" and "au", but not "in". */
  readonly definite: boolean;
}

/** Reads the words that lead to a place, if any. */
export function approach(words: readonly Word[], at: number): Approach {
  const first = words[at]?.folded ?? '';
  const led = before.has(first) ? 1 : 0;
  const article = articles.has(words[at + led]?.folded ?? '') ? 1 : 0;
  return { taken: led + article, definite: led > 0 && (article > 0 || contracted.has(first)) };
}

/** A number at `at`, with a mark before it or not: "2", "no 2", "no2", "n°2", "#2". */
export function markedNumber(words: readonly Word[], at: number): { number: number; taken: number } | undefined {
  const mark = numberMarks.has(words[at]?.folded ?? '') ? 1 : 0;
  const number = readNumber(/^(?:n°|n[or]\.?|#)?(\d+)$/.exec(words[at + mark]?.folded ?? '')?.[1] ?? '');
  return number === undefined ? undefined : { number, taken: mark + 1 };
}
