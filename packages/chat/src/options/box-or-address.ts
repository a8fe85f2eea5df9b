import { type BoxValue, box } from './box.ts';
import { freezer } from './freezer.ts';
import { numberAsked } from './number-asked.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import type { Word } from './words.ts';

/** No address has a number of more digits, and none is 0; a comma or a full stop parts them, as on the bag. */
const wanted = /^(?:([1-9]\d{0,2})([.,]))?([1-9]\d?)([.,])([1-9]\d?)$/;

const leading = new Set(['in', 'into', 'at', 'as', 'to', 'dans', 'en', 'au', 'a']);

/** The box that something goes to; at the end also with its number there, as an address: "add lasagne 2.4". */
export const boxOrAddress: OptionKind<BoxValue> = { ...box, claimAtEnd };

function claimAtEnd(words: readonly Word[], context: ReadingContext): Claim<BoxValue> | undefined {
  const last = words.at(-1);
  const found = last && !last.quoted && !last.bracketed ? wanted.exec(last.folded) : undefined;
  if (!found) return box.claimAtEnd?.(words, context);
  const [, inFreezer, first, inBox, second, number] = found;
  if (first !== undefined && first !== second) return undefined;
  const taken = leading.has(words.at(-2)?.folded ?? '') ? 2 : 1;
  // An address alone is all that is left for the name.
  if (taken >= words.length) return undefined;
  const along = {
    number: numberAsked.pack(Number(number)),
    ...(inFreezer && { freezer: freezer.pack({ number: Number(inFreezer) }) }),
  };
  return { value: { number: Number(inBox) }, taken, along };
}
