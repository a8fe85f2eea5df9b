import type { Word } from '../words.ts';
import type { ReadValue } from './read-value.ts';

const levels = [
  ['very bad', 'terrible', 'awful', 'tres mal', 'tres mauvaise', 'horrible'],
  ['bad', 'mal', 'mauvaise', 'pas bien'],
  ['so-so', 'so so', 'ok', 'okay', 'meh', 'moyen', 'moyenne', 'bof'],
  ['good', 'bien', 'bonne'],
  ['very good', 'great', 'tres bien', 'tres bonne', 'excellent', 'excellente', 'super'],
] as const;
const byPhrase: ReadonlyMap<string, number> = new Map(
  levels.flatMap((phrases, index) => phrases.map((phrase) => [phrase, index + 1] as const)),
);
const turning = new Set(['but', 'mais', 'because', 'car', 'parce']);

/** A mood from 1 to 5: "4", "4/5", or in words that nothing else belongs to: "so-so", "good but tired". */
export function moodAt(words: readonly Word[]): ReadValue | undefined {
  const rated = /^([1-5])(?:\/5)?$/.exec(words[0]?.folded ?? '')?.[1];
  if (rated !== undefined) return { value: Number(rated), taken: 1 };
  for (const taken of [2, 1]) {
    const some = words.slice(0, taken);
    const value = byPhrase.get(some.map(({ folded }) => folded).join(' '));
    const ends = words.length === taken || /[,;.!:]$/.test(some.at(-1)?.text ?? '');
    if (value !== undefined && (ends || turning.has(words[taken]?.folded ?? ''))) return { value, taken };
  }
  return undefined;
}
