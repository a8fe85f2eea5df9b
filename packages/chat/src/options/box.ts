import { claimBoxOfFreezer } from './box-of-freezer.ts';
import { boxNouns, claimBoxPlace } from './box-place.ts';
import type { Field } from './field.ts';
import { nameLength, spelledName } from './known-name.ts';
import { numberWord } from './number-word.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { packPlace, unpackPlace } from './packed-place.ts';
import { claimPlace } from './place-claim.ts';
import { approach, markedNumber } from './place-words.ts';
import { suggestBoxes } from './suggest-boxes.ts';
import { splitWords, type Word } from './words.ts';

/** A box by its number (the core says whether there is one), its folded name, or its place in the freezer. */
export type BoxValue = { readonly number: number } | { readonly name: string } | { readonly end: 'top' | 'bottom' };

const into = new Set(['in', 'into', 'inside', 'dans']);

export const boxField: Field = {
  name: { en: 'box', fr: 'tiroir' },
  description: { en: 'The box: its number or its name', fr: 'Le tiroir : son numéro ou son nom' },
  type: 'text',
};

/** The box in which something is or goes; at the end of a text "in meat" will do. */
export const box: OptionKind<BoxValue> = {
  id: 'box',
  field: boxField,
  place: 'box',
  suggest: suggestBoxes,
  claim: claimBox,
  claimAtEnd: (words, context) => claimNameAtEnd(words, context, into),
  parse: parseBox,
  pack: (value) => ('end' in value ? value.end : packPlace(value)),
  unpack: (text) => (text === 'top' || text === 'bottom' ? { end: text } : unpackPlace(text)),
};

/** Reads a box that announces itself; a household's own name wins over a built-in reading as long as itself. */
export function claimBox(words: readonly Word[], at: number, context: ReadingContext): Claim<BoxValue> | undefined {
  const place = claimPlace(words, at, { nouns: boxNouns, names: context.boxNames });
  const built = claimBoxOfFreezer(words, at) ?? claimBoxPlace(words, at);
  return built && built.taken > (place?.taken ?? 0) ? built : place;
}

/** The name of a box as the last words, after one of `leads`: nothing may follow it. */
export function claimNameAtEnd(
  words: readonly Word[],
  { boxNames }: ReadingContext,
  leads: ReadonlySet<string>,
): Claim<BoxValue> | undefined {
  const from = words.findLastIndex(({ folded, text }) => leads.has(folded) && !/[,;]$/.test(text)) + 1;
  const length = words.length - from;
  if (from === 0 || length === 0 || nameLength(words, from, boxNames) !== length) return undefined;
  return { value: { name: spelledName(words, from, length) }, taken: length + 1 };
}

/** Reads "2", "two", "box 2", "to 2", "top", "en haut" and the names of the household's boxes. */
export function parseBox(text: string, context: ReadingContext): BoxValue | undefined {
  const words = splitWords(text);
  const claim = claimBox(words, 0, context);
  if (claim && !claim.along && claim.taken === words.length) return claim.value;
  const at = approach(words, 0).taken;
  const rest = words.length - at;
  if (rest > 0 && nameLength(words, at, context.boxNames) === rest) return { name: spelledName(words, at, rest) };
  const marked = markedNumber(words, at);
  if (marked?.taken === rest) return { number: marked.number };
  const number = rest === 1 ? numberWord(words[at], 'en', 'fr') : undefined;
  if (number !== undefined) return { number };
  const end = ends.get(words.map((word) => word.folded).join(' '));
  return end && { end };
}

const ends = new Map<string, 'top' | 'bottom'>([
  ...['top', 'at the top', 'the top', 'on top', 'haut', 'en haut', 'du haut', 'tout en haut', 'le haut'].map(
    (said) => [said, 'top'] as const,
  ),
  ...['bottom', 'at the bottom', 'the bottom', 'bas', 'en bas', 'du bas', 'tout en bas', 'le bas'].map(
    (said) => [said, 'bottom'] as const,
  ),
]);
