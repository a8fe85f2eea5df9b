import { nameLength, spelledName } from './known-name.ts';
import { numberWord } from './number-word.ts';
import type { Claim } from './option-kind.ts';
import { approach, markedNumber } from './place-words.ts';
import type { Word } from './words.ts';

/** A freezer or box by its number or by its folded name. */
export type SaidPlace = { readonly number: number } | { readonly name: string };

/** How a kind of place is spoken of. */
export interface PlaceWords {
  /** The folded words for it: "box", "tiroir". */
  readonly nouns: ReadonlySet<string>;
  /** The folded names that there are. */
  readonly names: readonly string[];
}

const links = new Set(['du', 'de', "d'", 'des', 'of', 'in', 'called', 'nomme', 'nommee']);
/** The folded words of which a number before them says how many. */
export const counted =
  /^(?:[x×]|servings?|portions?|parts?|personnes?|pers|people|persons?|bags|boxes|tubs|packs|sacs|sachets|boites|paquets|barquettes)$/;
const articles = new Set(['the', 'la', 'le', "l'", 'my']);

/**
 * Reads "box 2", "in the box 2", "box meat", "tiroir à viande", "meat drawer", and a name alone where it has a noun
 * of its own ("ice box") or stands after "in the", "dans la". The longest reading counts.
 */
export function claimPlace(words: readonly Word[], at: number, place: PlaceWords): Claim<SaidPlace> | undefined {
  const led = approach(words, at);
  const from = at + led.taken;
  const found = [numbered(words, from, place), named(words, from, place), known(words, from, place, led.definite)];
  let best: Claim<SaidPlace> | undefined;
  for (const claim of found) if (claim && claim.taken > (best?.taken ?? 0)) best = claim;
  return best && { value: best.value, taken: best.taken + led.taken };
}

/** "box 2", "box2", "drawer no 2", "tiroir deux". */
function numbered(words: readonly Word[], at: number, { nouns }: PlaceWords): Claim<SaidPlace> | undefined {
  const first = words[at]?.folded ?? '';
  const [, noun = '', digits] = /^([a-z]+)(\d{1,3})$/.exec(first) ?? [];
  if (nouns.has(noun)) return { value: { number: Number(digits) }, taken: 1 };
  if (!nouns.has(first)) return undefined;
  const marked = markedNumber(words, at + 1);
  if (marked) return { value: { number: marked.number }, taken: marked.taken + 1 };
  const number = numberWord(words[at + 1], 'en', 'fr');
  return number === undefined ? undefined : { value: { number }, taken: 2 };
}

/** "box meat", "tiroir de la viande", "meat box". */
function named(words: readonly Word[], at: number, { nouns, names }: PlaceWords): Claim<SaidPlace> | undefined {
  if (nouns.has(words[at]?.folded ?? '')) {
    for (const skipped of [0, ...linked(words, at + 1)]) {
      const length = nameLength(words, at + 1 + skipped, names);
      if (length > 0) return { value: nameAt(words, at + 1 + skipped, length), taken: 1 + skipped + length };
    }
    return undefined;
  }
  const length = nameLength(words, at, names);
  if (length === 0 || !nouns.has(words[at + length]?.folded ?? '')) return undefined;
  // "meat drawer 2" is meat in drawer 2, but "meat drawer 2 servings" is no drawer 2.
  const marked = markedNumber(words, at + length + 1);
  if (marked && !counted.test(words[at + length + 1 + marked.taken]?.folded ?? '')) return undefined;
  return { value: nameAt(words, at, length), taken: length + 1 };
}

/** A name alone. One that is only a noun ("Freezer") needs "in the" before it. */
function known(
  words: readonly Word[],
  at: number,
  { nouns, names }: PlaceWords,
  definite: boolean,
): Claim<SaidPlace> | undefined {
  const speaks = (name: string) =>
    definite || (!nouns.has(name) && name.split(/[\s-]/).some((part) => nouns.has(part)));
  const length = nameLength(words, at, names, speaks);
  return length > 0 ? { value: nameAt(words, at, length), taken: length } : undefined;
}

/** How many linking words may be passed over from `at`: "of", "de la". */
function linked(words: readonly Word[], at: number): number[] {
  if (!links.has(words[at]?.folded ?? '')) return [];
  return articles.has(words[at + 1]?.folded ?? '') ? [2] : [1];
}

function nameAt(words: readonly Word[], at: number, length: number): SaidPlace {
  return { name: spelledName(words, at, length) };
}
