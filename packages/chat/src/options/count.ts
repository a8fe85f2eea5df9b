import { mostAtOnce } from '@tend/core';
import { numberWord, spokenNumber } from './number-word.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { readNumber, unpackNumber } from './packed-number.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

const containers = new Set(
  [
    'bag bags box boxes tub tubs pack packs packet packets pot pots jar jars container containers',
    'sac sacs boite boites sachet sachets paquet paquets barquette barquettes bac bacs bocal bocaux',
  ]
    .join(' ')
    .split(' '),
);
/** Greater numbers before a container at the end belong to the name: "tea 100 bags". */
const mostBags = 20;
const links = new Set(['of', 'de', 'du', 'des', "d'"]);

/** How many bags, tubs or packs of the same. The core says which numbers it takes. */
export const count: OptionKind<number> = {
  id: 'count',
  field: {
    name: { en: 'count', fr: 'nombre' },
    description: { en: 'How many of the same', fr: 'Combien de sacs ou de boîtes identiques' },
    type: 'number',
    min: 1,
    max: mostAtOnce,
  },
  claim,
  claimAtEnd,
  parse: (text, context) => spokenNumber(text) ?? wholeText(claim, text, context),
  pack: String,
  unpack: unpackNumber,
};

/** Reads "3x", "x3", "3 x", "x 3", "3 bags of", "trois sachets d’". */
function claim(words: readonly Word[], at: number, _context: ReadingContext): Claim<number> | undefined {
  const first = words[at]?.folded ?? '';
  const digits = /^(?:(\d{1,9})[x×]|[x×](\d{1,9}))$/.exec(first);
  if (digits) return { value: Number(digits[1] ?? digits[2]), taken: 1 };
  const second = words[at + 1]?.folded ?? '';
  if (isTimes(first)) {
    const number = readNumber(second);
    return number === undefined ? undefined : { value: number, taken: 2 };
  }
  const times = isTimes(second);
  if (!times && !(containers.has(second) && links.has(words[at + 2]?.folded ?? ''))) return undefined;
  const number = times ? readNumber(first) : numberWord(words[at], 'en', 'fr');
  return number === undefined ? undefined : { value: number, taken: times ? 2 : 3 };
}

/** "2 bags" after the name: "chicken wings 2 bags". */
function claimAtEnd(words: readonly Word[]): Claim<number> | undefined {
  if (words.length < 3 || !containers.has(words.at(-1)?.folded ?? '')) return undefined;
  const number = numberWord(words.at(-2), 'en', 'fr');
  return number === undefined || number > mostBags ? undefined : { value: number, taken: 2 };
}

function isTimes(word: string): boolean {
  return word === 'x' || word === '×';
}
