import { type BoxValue, box, boxField, claimBox, claimNameAtEnd } from './box.ts';
import type { OptionKind } from './option-kind.ts';
import type { Word } from './words.ts';

const away = new Set(['from', 'du', 'de', "d'", 'depuis', 'of']);
const towards = new Set(['to', 'into', 'in', 'vers', 'dans', 'a', 'au', 'en']);
const articles = new Set(['the', 'my', 'le', 'la', "l'", 'mon', 'ma']);

/** The box that something goes to: not "from box 1"; at the end "to 3" or "to meat" will do. */
export const toBox: OptionKind<BoxValue> = {
  ...box,
  id: 'to-box',
  field: {
    ...boxField,
    description: { en: 'The box it goes to: a number or a name', fr: 'Le tiroir où il va : un numéro ou un nom' },
  },
  claim: (words, at, context) => (isAway(words, at) ? undefined : claimBox(words, at, context)),
  claimAtEnd(words, context) {
    const named = claimNameAtEnd(words, context, towards);
    if (named) return named;
    const from = words.length - (articles.has(words.at(-2)?.folded ?? '') ? 3 : 2);
    if (from < 0 || !towards.has(words[from]?.folded ?? '')) return undefined;
    const last = words.at(-1);
    const value = last && !last.quoted ? box.parse(last.folded, context) : undefined;
    return value && { value, taken: words.length - from };
  },
};

/** The box that something comes from: "from box 1", "du tiroir 1". */
export const fromBox: typeof toBox = {
  ...box,
  id: 'from-box',
  field: {
    ...boxField,
    name: { en: 'from', fr: 'depuis' },
    description: { en: 'Only what lies in this box', fr: 'Seulement ce qui est dans ce tiroir' },
  },
  claim(words, at, context) {
    const claim = away.has(words[at]?.folded ?? '') ? claimBox(words, at, context) : undefined;
    return claim?.along ? undefined : claim;
  },
  claimAtEnd: () => undefined,
};

/** Whether a word that leads away stands here or just before. */
function isAway(words: readonly Word[], at: number): boolean {
  const before = articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return away.has(words[at]?.folded ?? '') || away.has(words[before]?.folded ?? '');
}
