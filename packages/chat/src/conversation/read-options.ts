import type { PackedOptions } from '../options/call.ts';
import type { CommandShape, OptionShape } from '../options/command-shape.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import { packText } from '../options/packed-text.ts';
import { measures } from '../options/time-units.ts';
import { joinWords, type Word } from '../options/words.ts';
import { claimOptions } from './claim-options.ts';

/** How many words an option that is not announced takes at most, unless it takes all. */
const longestUnannounced = 5;
/** Products that can be put in at once; a greater number before a name is part of it. */
const mostAtOnce = 20;
/** What may be left over without having been misunderstood. */
const fillers = new Set("a the my of in at and out it please le la les l' de du d' et a en svp stp merci".split(' '));

/**
 * Reads the words after a command's name: what announces itself, then a day at the end, then what stands alone; the
 * rest goes to the option that takes it. What nothing took is packed as `extra`.
 */
export function readOptions(
  words: readonly Word[],
  shape: CommandShape,
  context: ReadingContext,
  limit: number,
): PackedOptions {
  const claimed = claimOptions(words, shape, context, limit);
  const options = claimed.options;
  const left = readUnannounced(withoutEnd(claimed.left, shape, { options, context }), shape, { options, context });
  const extra = left.some((word) => word.quoted || !fillers.has(word.folded)) ? textOf(left) : '';
  if (extra !== '') options.extra = packText(extra);
  return options;
}

interface Found {
  readonly options: Record<string, string>;
  readonly context: ReadingContext;
}

/** The words without those that an option claims at the end, and without signs around them. */
function withoutEnd(words: readonly Word[], shape: CommandShape, { options, context }: Found): readonly Word[] {
  let left = trimmed(words);
  for (const [name, { kind, hidden }] of Object.entries(shape.options)) {
    if (hidden || name in options || left.length === 0) continue;
    const claim = kind.claimAtEnd?.(left, context);
    if (!claim) continue;
    options[name] = kind.pack(claim.value);
    left = trimmed(left.slice(0, left.length - claim.taken));
  }
  return left;
}

/** Reads the words by the options still missing, in their order; returns those that none took. */
function readUnannounced(words: readonly Word[], shape: CommandShape, { options, context }: Found): readonly Word[] {
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

/** "3 lasagne" may be three bags or a name: where a command asks (`bare`), it learns the number. */
function markBare(name: readonly Word[], shape: CommandShape, options: Record<string, string>): void {
  const first = name[0];
  if (!shape.options.bare || 'count' in options || name.length < 2 || !first || !/^\d+$/.test(first.text)) return;
  const number = Number(first.text);
  if (number < 1 || number > mostAtOnce || measures.has(name[1]?.folded ?? '')) return;
  options.bare = String(number);
}

/** Without the signs that only part or list things: "- lasagne", ", and". */
function trimmed(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && isSign(words[from])) from += 1;
  while (to > from && isSign(words[to - 1])) to -= 1;
  return words.slice(from, to);
}

function isSign(word: Word | undefined): boolean {
  return word !== undefined && !word.quoted && /^[-–—*•·,;:|/+&>]+$/.test(word.text);
}

function textOf(words: readonly Word[]): string {
  return joinWords(trimmed(words))
    .replace(/(?<![,;])[,;]+$/, '')
    .replace(/^[,;]+\s*/, '');
}
