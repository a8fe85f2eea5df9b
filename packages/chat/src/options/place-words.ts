import type { Word } from './words.ts';

const before = new Set(['in', 'into', 'inside', 'from', 'to', 'on', 'onto', 'dans', 'sur', 'a', 'au', 'du', 'de', 'vers', 'depuis']);
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

/** A number at `at`, with a mark before it or not: "2", "no 2", "n°2", "#2". */
export function markedNumber(words: readonly Word[], at: number): { number: number; taken: number } | undefined {
  const mark = numberMarks.has(words[at]?.folded ?? '') ? 1 : 0;
  const digits = /^(?:n°|no\.|#)?(\d+)$/.exec(words[at + mark]?.folded ?? '')?.[1];
  return digits === undefined ? undefined : { number: Math.min(Number(digits), 999_999_999), taken: mark + 1 };
}

/** How many words from `at` are one of the folded names; the longest counts. 0 for none. */
export function nameLength(
  words: readonly Word[],
  at: number,
  names: readonly string[],
  wanted: (name: string) => boolean = () => true,
): number {
  let longest = 0;
  for (const name of names) {
    const taken = lengthOf(words, at, name);
    if (taken > longest && wanted(name)) longest = taken;
  }
  return longest;
}

/** How many words from `at` spell `name`: 0 if they do not. */
function lengthOf(words: readonly Word[], at: number, name: string): number {
  if (name === '') return 0;
  let spelled = '';
  for (let taken = 0; spelled.length < name.length; taken += 1) {
    const word = words[at + taken];
    if (!word) return 0;
    if (taken > 0 && words[at + taken - 1]?.end !== word.start) spelled += ' ';
    spelled += word.folded;
    if (spelled === name) return taken + 1;
    if (!name.startsWith(spelled)) return 0;
  }
  return 0;
}

/** The folded name that the words spell. */
export function spelledName(words: readonly Word[], at: number, taken: number): string {
  return words.slice(at, at + taken).reduce((name, word, index) => {
    const touching = index === 0 || words[at + index - 1]?.end === word.start;
    return name + (touching ? '' : ' ') + word.folded;
  }, '');
}
