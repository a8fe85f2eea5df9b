import type { CommandShape, OptionShape } from '../options/command-shape.ts';
import { numberWord } from '../options/number-word.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import { measures } from '../options/time-units.ts';
import type { Word } from '../options/words.ts';
import { textOf, trimmed } from './word-text.ts';

/** How many words an option that is not announced takes at most, unless it takes all. */
const longestUnannounced = 5;
/** Products that can be put in at once; a greater number before a name is part of it. */
const mostAtOnce = 20;

/** What was found so far; what is found is added to it. */
export interface Found {
  readonly options: Record<string, string>;
  readonly context: ReadingContext;
}

/** Reads the words by the options still missing, in their order; returns those that none took. */
export function readUnannounced(
  words: readonly Word[],
  shape: CommandShape,
  { options, context }: Found,
): readonly Word[] {
  const rest = Object.keys(shape.options).find((name) => shape.options[name]?.rest);
  let left = words;
  for (let progress = true; progress && left.length > 0; ) {
    progress = false;
    const missing = Object.entries(shape.options).filter(([name, { hidden }]) => !hidden && !(name in options));
    const restIsSaid = rest !== undefined && rest in options;
    for (const [index, [name, option]] of missing.entries()) {
      if (restIsSaid && !option.required && !option.alone) continue;
      const later = missing.slice(index + 1).filter(([, other]) => other.required);
      const taken = option.rest ? left.length : lengthOf(left, option, { context, later });
      const value = taken > 0 ? option.kind.parse(textOf(left.slice(0, taken)), context) : undefined;
      if (value === undefined) {
        if (option.rest) break;
        continue;
      }
      if (option.rest) markBare(left, shape, options);
      options[name] = option.kind.pack(value);
      left = trimmed(left.slice(taken));
      progress = true;
      break;
    }
  }
  return left;
}

/** How many of the first words the option takes: the most, but not all of them when a required option needs them. */
function lengthOf(
  words: readonly Word[],
  { kind, required }: OptionShape,
  { context, later }: { context: ReadingContext; later: readonly (readonly [string, OptionShape])[] },
): number {
  const parses = (option: OptionShape, taken: number) =>
    option.kind.parse(textOf(words.slice(0, taken)), context) !== undefined;
  const needed = !required && later.some(([, option]) => parses(option, words.length));
  const shorter = Math.min(longestUnannounced, words.length - 1);
  if (!needed && parses({ kind }, words.length)) return words.length;
  for (let taken = shorter; taken > 0; taken -= 1) if (parses({ kind }, taken)) return taken;
  return 0;
}

/** "3 lasagne" and "three lasagne" may be three bags or a name: where a command asks (`bare`), it learns the number. */
function markBare(name: readonly Word[], shape: CommandShape, options: Record<string, string>): void {
  const first = name[0];
  if (!shape.options.bare || 'count' in options || name.length < 2 || !first || /^(?:une?|one)$/.test(first.folded))
    return;
  const number = /[,;.!?:]$/.test(first.text) ? undefined : numberWord(first, 'en', 'fr');
  if (number === undefined || number < 1 || number > mostAtOnce || measures.has(name[1]?.folded ?? '')) return;
  options.bare = String(number);
}
