import type { OptionKind, ReadingContext } from './option-kind.ts';
import { splitWords } from './words.ts';

/** Reads a text in which `kind` claims every word, such as "for 4" as an answer. */
export function wholeText<Value>(
  claim: NonNullable<OptionKind<Value>['claim']>,
  text: string,
  context: ReadingContext,
): Value | undefined {
  const words = splitWords(text);
  const found = words.length > 0 ? claim(words, 0, context) : undefined;
  return found?.taken === words.length ? found.value : undefined;
}
