import { type Catalogue, type Language, languages, otherType, type ProductType, words } from '@tend/core';

/** The types whose name in either language has every word of the text, ignoring case, accents and plurals: "fish". */
export function typesNamed({ types }: Catalogue, text: string): ProductType[] {
  const wanted = words(text).map(stem);
  if (wanted.length === 0) return [];
  return types.filter(({ names }) =>
    languages.some((language) => {
      const parts = words(names[language]).map(stem);
      return wanted.every((word) => parts.includes(word));
    }),
  );
}

/** The types of which the whole text is a word, in either language: of "salmon" that of the fatty fish. */
export function typesWithWord({ types }: Catalogue, text: string): ProductType[] {
  const wanted = stems(text);
  return wanted === '' ? [] : types.filter((type) => stemsOf(type).has(wanted));
}

const known = new WeakMap<ProductType, ReadonlySet<string>>();

/** The stems of each phrase of the type; folding the catalogue costs more than a search, so it is done once. */
function stemsOf(type: ProductType): ReadonlySet<string> {
  const found = known.get(type) ?? new Set(phrasesOf(type).map(stems));
  known.set(type, found);
  return found;
}

/** The types of which a name or word begins with each word of the text, or which the text names as a product's name. */
export function typesLike(catalogue: Catalogue, text: string): ProductType[] {
  const told = catalogue.match(text);
  const wanted = words(text).map(stem);
  return catalogue.types.filter((type) => type.id === told || phrasesOf(type).some((phrase) => holds(phrase, wanted)));
}

/**
 * The words of a type that begin with each word of the text, in the reader's language, else (where its name
 * there does not tell why it fits) in another; where none does, those that the text holds.
 */
export function wordsLike(type: ProductType, language: Language, text: string): string[] {
  const wanted = words(text).map(stem);
  const names = Object.values(type.names).map(stems);
  const phrasesIn = (some: readonly Language[]) =>
    [...new Set(some.flatMap((one) => type.words[one]))].filter((phrase) => !names.includes(stems(phrase)));
  const like = (some: readonly Language[]) => phrasesIn(some).filter((phrase) => holds(phrase, wanted));
  const told = (some: readonly Language[]) =>
    phrasesIn(some).filter((phrase) => words(phrase).every((word) => wanted.includes(stem(word))));
  const all = holds(type.names[language], wanted) ? [language] : languages;
  const found = [like([language]), like(all), told([language]), told(all)];
  return found.find((phrases) => phrases.length > 0) ?? [];
}

function holds(phrase: string, wanted: readonly string[]): boolean {
  const parts = words(phrase).map(stem);
  return wanted.length > 0 && wanted.every((word) => parts.some((part) => part.startsWith(word)));
}

function phrasesOf({ id, names, words }: ProductType): string[] {
  return languages.flatMap((language) =>
    id === otherType ? [names[language]] : [names[language], ...words[language]],
  );
}

function stems(text: string): string {
  return words(text).map(stem).join(' ');
}

/** A folded word without the ending of its plural. */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?:(?<!s)s|(?<=eau|eu|ou)x)$/, '').replace(/ie$/, 'y');
}
