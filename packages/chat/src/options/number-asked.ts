import { highestNumber } from '@tend/core';
import type { Claim, OptionKind } from './option-kind.ts';
import { readNumber, unpackNumber } from './packed-number.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

const marks = new Set(['number', 'numero', 'n°', 'nº']);

/** The number that a product is to have in its box: "number 4", "numéro 4", "n°4". The core says which it takes. */
export const numberAsked: OptionKind<number> = {
  id: 'number-asked',
  field: {
    name: { en: 'number', fr: 'numéro' },
    description: { en: 'The number it is to have in its box', fr: 'Le numéro qu’il doit avoir dans son tiroir' },
    type: 'number',
    min: 1,
    max: highestNumber,
  },
  claim,
  parse: (text, context) => readNumber(text.trim()) ?? wholeText(claim, text, context),
  pack: String,
  unpack: unpackNumber,
};

function claim(words: readonly Word[], at: number): Claim<number> | undefined {
  const first = words[at]?.folded ?? '';
  const joined = /^n[°º](\d+)$/.exec(first)?.[1];
  if (joined) return { value: Number(joined), taken: 1 };
  const number = marks.has(first) ? readNumber(words[at + 1]?.folded ?? '') : undefined;
  return number === undefined ? undefined : { value: number, taken: 2 };
}
