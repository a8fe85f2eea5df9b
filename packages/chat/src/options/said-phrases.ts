import type { Claim, OptionKind } from './option-kind.ts';
import { splitWords, type Word } from './words.ts';

/** A kind that is one of a few values, each said by some folded phrases in either language; packed as itself. */
export function phraseKind<Value extends string>(
  id: string,
  phrases: Readonly<Record<Value, readonly string[]>>,
): Required<Pick<OptionKind<Value>, 'id' | 'claim' | 'parse' | 'pack' | 'unpack'>> {
  const byFirst = new Map<string, { words: string[]; value: Value }[]>();
  for (const value of Object.keys(phrases) as Value[]) {
    for (const phrase of phrases[value]) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const found of byFirst.values()) found.sort((a, b) => b.words.length - a.words.length);

  const claim = (words: readonly Word[], at: number): Claim<Value> | undefined => {
    const found = byFirst
      .get(words[at]?.folded ?? '')
      ?.find((phrase) => phrase.words.every((word, index) => words[at + index]?.folded === word));
    return found && { value: found.value, taken: found.words.length };
  };
  return {
    id,
    claim,
    parse(text) {
      const words = splitWords(text);
      const found = claim(words, 0);
      return found?.taken === words.length ? found.value : undefined;
    },
    pack: (value) => value,
    unpack: (text) => (Object.hasOwn(phrases, text) ? (text as Value) : undefined),
  };
}
