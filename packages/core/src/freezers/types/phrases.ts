import { type Language, languages } from '../../members/language.ts';
import { fold } from './fold.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { otherType, type ProductType } from './product-type.ts';

/** A name or word of the catalogue, ready to be compared. */
interface Phrase {
  readonly typeId: number;
  readonly language: Language;
  readonly words: readonly NameWord[];
}

/** A place in a product's name where a type was recognised. */
export interface Match {
  readonly typeId: number;
  readonly languages: readonly Language[];
  /** Its words as stems, parted by spaces. */
  readonly stems: string;
  readonly part: number;
}

/**
 * Takes the catalogue; returns what finds its names and words in the words of a product's name, from left to right, never
 * overlapping: at each place the one with the most words. "Other" is never found.
 */
export function phraseFinder(types: readonly ProductType[]): (name: readonly NameWord[]) => Match[] {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of [...types].sort((a, b) => a.id - b.id).flatMap(phrasesOf)) {
    const first = phrase.words[0]?.stem ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

  return (name) => {
    const matches: Match[] = [];
    for (let at = 0; at < name.length; ) {
      const fitting = (byFirst.get(name[at]?.stem ?? '') ?? []).filter((phrase) => fits(phrase, name, at));
      const best = closest(fitting, name, at);
      if (best) matches.push(matchOf(best, fitting, name[at]?.part ?? 0));
      at += best?.words.length ?? 1;
    }
    return matches;
  };
}

function phrasesOf({ id, names, words }: ProductType): Phrase[] {
  if (id === otherType) return [];
  return languages.flatMap((language) =>
    [names[language], ...words[language]]
      .map((text) => ({ typeId: id, language, words: nameWords(text) }))
      .filter((phrase) => phrase.words.length > 0),
  );
}

/** A final é that somebody wrote is meant: "glacé" is not "glace". One that is missing is only not typed. */
function fits(phrase: Phrase, name: readonly NameWord[], at: number): boolean {
  return phrase.words.every(({ stem, spelled }, index) => {
    const word = name[at + index];
    return word?.stem === stem && (endsAccented(spelled) || !endsAccented(word.spelled));
  });
}

function endsAccented(word: string): boolean {
  return /ée?s?$/.test(word);
}

/** Of the phrases with the most words, the one whose spelling is nearest: that parts pâte, pâté and pâtes. */
function closest(fitting: readonly Phrase[], name: readonly NameWord[], at: number): Phrase | undefined {
  let best: Phrase | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const phrase of fitting) {
    if (phrase.words.length < (fitting[0]?.words.length ?? 0)) break;
    const distance = phrase.words.reduce(
      (sum, { spelled }, index) => sum + apart(name[at + index]?.spelled, spelled),
      0,
    );
    if (distance < least) [best, least] = [phrase, distance];
  }
  return best;
}

/** 0 for the same spelling, 1 for its plural, 2 and more by the accents that differ, 9 for anything else. */
function apart(written = '', spelled: string): number {
  if (written === spelled) return 0;
  if (written === `${spelled}s`) return 1;
  if (fold(written) !== fold(spelled)) return 9;
  return 2 + Math.abs(spelled.normalize('NFD').length - written.normalize('NFD').length);
}

function matchOf({ typeId, words }: Phrase, fitting: readonly Phrase[], part: number): Match {
  const same = fitting.filter((phrase) => phrase.typeId === typeId && phrase.words.length === words.length);
  const spoken = languages.filter((language) => same.some((phrase) => phrase.language === language));
  return { typeId, languages: spoken, stems: words.map(({ stem }) => stem).join(' '), part };
}
