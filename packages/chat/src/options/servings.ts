import { mostServings } from '@tend/core';
import { numberWord, spokenNumber } from './number-word.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { unpackNumber } from './packed-number.ts';
import { timeUnits } from './time-units.ts';
import { wholeText } from './whole-text.ts';
import type { Word } from './words.ts';

const nouns = new Set(
  'serving servings portion portions part parts personne personnes pers person persons people convive convives'.split(
    ' ',
  ),
);
const announcing = new Set(['serving', 'servings', 'portions', 'parts', 'serves', 'feeds', 'nourrit']);
const links = new Set(['of', 'de', "d'"]);

/** How many people something feeds, or how many servings of it are meant. The core says which numbers it takes. */
export const servings: OptionKind<number> = {
  id: 'servings',
  field: {
    name: { en: 'servings', fr: 'parts' },
    description: { en: 'How many people it feeds', fr: 'Combien de personnes il nourrit' },
    type: 'number',
    min: 1,
    max: mostServings,
  },
  claim,
  parse: (text, context) => spokenNumber(text) ?? wholeText(claim, text, context),
  pack: String,
  unpack: unpackNumber,
};

/** Reads "for 4", "pour quatre personnes", "4 servings of", "4 parts", "serves 4", "servings: 4". */
function claim(words: readonly Word[], at: number, _context: ReadingContext): Claim<number> | undefined {
  return announced(words, at) ?? counted(words, at);
}

function announced(words: readonly Word[], at: number): Claim<number> | undefined {
  const first = words[at]?.folded ?? '';
  let number: number | undefined;
  let taken = 2;
  if (first === 'for') number = numberWord(words[at + 1], 'en');
  else if (first === 'pour') number = severalIn(words[at + 1]) ?? counted(words, at + 1)?.value;
  else if (announcing.has(first)) {
    const colon = words[at + 1]?.text === ':' ? 1 : 0;
    number = numberWord(words[at + 1 + colon], 'en');
    taken += colon;
  }
  if (number === undefined) return undefined;
  const next = words[at + taken]?.folded ?? '';
  if (timeUnits.has(next)) return undefined;
  return { value: number, taken: nouns.has(next) ? taken + 1 : taken };
}

/** "Pour un" and "pour une" are the beginning of something else. */
function severalIn(word: Word | undefined): number | undefined {
  return /^une?$/.test(word?.folded ?? '') ? undefined : numberWord(word, 'fr');
}

function counted(words: readonly Word[], at: number): Claim<number> | undefined {
  if (!nouns.has(words[at + 1]?.folded ?? '')) return undefined;
  const number = numberWord(words[at], 'en', 'fr');
  if (number === undefined) return undefined;
  return { value: number, taken: links.has(words[at + 2]?.folded ?? '') ? 3 : 2 };
}
