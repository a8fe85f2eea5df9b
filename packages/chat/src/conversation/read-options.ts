import type { PackedOptions } from '../options/call.ts';
import type { CommandShape } from '../options/command-shape.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import { packText } from '../options/packed-text.ts';
import type { Word } from '../options/words.ts';
import { claimOptions } from './claim-options.ts';
import { withoutPlease } from './polite-words.ts';
import { type Found, readUnannounced } from './read-unannounced.ts';
import { textOf, trimmed } from './word-text.ts';

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

/** The words without "please" and those that options claim at the end, and without signs around them. */
function withoutEnd(words: readonly Word[], shape: CommandShape, { options, context }: Found): readonly Word[] {
  let left = trimmed(withoutPlease(trimmed(words)));
  for (let progress = true; progress; ) {
    progress = false;
    for (const [name, { kind, hidden }] of Object.entries(shape.options)) {
      if (hidden || name in options || left.length === 0) continue;
      const claim = kind.claimAtEnd?.(left, context);
      if (!claim || Object.keys(claim.along ?? {}).some((other) => other in options)) continue;
      Object.assign(options, claim.along, { [name]: kind.pack(claim.value) });
      left = trimmed(left.slice(0, left.length - claim.taken));
      progress = true;
    }
  }
  return left;
}
