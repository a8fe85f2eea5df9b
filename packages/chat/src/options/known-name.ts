import type { Word } from './words.ts';

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
  for (let taken = 0; taken <= name.length && spelled.length < name.length; taken += 1) {
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
