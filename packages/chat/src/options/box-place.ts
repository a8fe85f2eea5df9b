import type { Claim } from './option-kind.ts';
import { approach } from './place-words.ts';
import type { Word } from './words.ts';

/** The folded words for a box in both languages. */
export const boxNouns: ReadonlySet<string> = new Set([
  ...['box', 'drawer', 'shelf', 'compartment', 'basket'],
  ...['tiroir', 'bac', 'boite', 'etage', 'etagere', 'compartiment', 'rayon', 'panier'],
]);

/** A box by where it is, or by its place counted from the top. */
export type BoxPlace = { readonly end: 'top' | 'bottom' } | { readonly number: number };

const ends = new Map<string, BoxPlace>([
  ['top', { end: 'top' }],
  ['bottom', { end: 'bottom' }],
  ['last', { end: 'bottom' }],
  ['dernier', { end: 'bottom' }],
  ['derniere', { end: 'bottom' }],
]);
const halves = new Map<string, BoxPlace>([
  ['haut', { end: 'top' }],
  ['bas', { end: 'bottom' }],
]);
const ordinals = new Map<string, number>([
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((word, index) => [word, index + 1] as const),
  ...['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'].map(
    (word, index) => [word, index + 1] as const,
  ),
  ['premiere', 1],
  ['seconde', 2],
]);

/** Reads "top drawer", "in the bottom shelf", "tiroir du haut", "premier tiroir", "2nd drawer". */
export function claimBoxPlace(words: readonly Word[], at: number): Claim<BoxPlace> | undefined {
  const from = at + approach(words, at).taken;
  const first = words[from]?.folded ?? '';
  const second = words[from + 1]?.folded ?? '';
  const taken = from - at;
  if (boxNouns.has(first)) {
    const half = second === 'du' ? halves.get(words[from + 2]?.folded ?? '') : undefined;
    return half && { value: half, taken: taken + 3 };
  }
  if (!boxNouns.has(second)) return undefined;
  const value = ends.get(first) ?? ordinal(first);
  return value && { value, taken: taken + 2 };
}

function ordinal(word: string): BoxPlace | undefined {
  const number = ordinals.get(word) ?? Number(/^(\d{1,2})(?:st|nd|rd|th|er|ere|re|e|eme|de)$/.exec(word)?.[1] ?? 0);
  return number > 0 ? { number } : undefined;
}
