import { mostBoxes } from '@tend/core';
import { numberWord } from './number-word.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { readNumber, unpackNumber } from './packed-number.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

const leading = new Set(['with', 'to', 'of', 'has', 'avec', 'a', 'de', 'en']);
const nouns = new Set(
  'box boxes drawer drawers shelf shelves tiroir tiroirs bac bacs boite boites etage etages'.split(' '),
);

/** How many boxes a freezer has: "6 boxes", "avec 6 tiroirs". The core says which numbers it takes. */
export const boxCount: OptionKind<number> = {
  id: 'box-count',
  field: {
    name: { en: 'boxes', fr: 'tiroirs' },
    description: {
      en: 'How many boxes, drawers or shelves it has',
      fr: 'Combien de tiroirs, de bacs ou d’étages il a',
    },
    type: 'number',
    min: 1,
    max: mostBoxes,
  },
  claim,
  parse: (text, context) => readNumber(text.trim().replace(/^(?:to|à|a)\s+/i, '')) ?? wholeText(claim, text, context),
  pack: String,
  unpack: unpackNumber,
};

function claim(words: readonly Word[], at: number, _context: ReadingContext): Claim<number> | undefined {
  const led = leading.has(words[at]?.folded ?? '') ? 1 : 0;
  if (!nouns.has(words[at + led + 1]?.folded ?? '')) return undefined;
  const number = numberWord(words[at + led], 'en', 'fr');
  return number === undefined ? undefined : { value: number, taken: led + 2 };
}
