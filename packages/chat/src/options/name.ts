import type { Opening, OptionKind } from './option-kind.ts';
import { text } from './text.ts';
import { splitWords, type Word } from './words.ts';

const leading = new Set(['to', 'into', 'as', 'en', 'vers', 'par']);
const announcing = new Set([
  'name',
  'named',
  'called',
  'rename',
  'renamed',
  'nom',
  'nomme',
  'nommee',
  'renommer',
  'appele',
  'appelee',
]);

/** What something is called: all words that no option claims. The core says which names it takes. */
export const name: OptionKind<string> = {
  ...text,
  id: 'name',
  field: {
    name: { en: 'name', fr: 'nom' },
    description: { en: 'What it is called', fr: 'Comment il s’appelle' },
    type: 'text',
  },
};

/** What something is to be called from now on: "name Big lasagne", "renommer en Garage", "to Garage". */
export const newName: OptionKind<string> = {
  ...name,
  id: 'new-name',
  field: { name: { en: 'name', fr: 'nom' }, description: { en: 'The new name', fr: 'Le nouveau nom' }, type: 'text' },
  opens: (words, at): Opening | undefined => {
    if (!announcing.has(words[at]?.folded ?? '')) return undefined;
    const colon = words[at + 1]?.text === ':' ? 1 : 0;
    return { announced: 1 + colon, untilComma: false };
  },
  parse: (typed, context) => text.parse(withoutLead(typed), context),
  parseField: text.parse,
};

/** Without "to" or "en" before the name, unless that is all there is. */
function withoutLead(typed: string): string {
  const [first, second] = splitWords(typed);
  return second && isLead(first) ? typed.slice(second.start) : typed;
}

function isLead(word: Word | undefined): boolean {
  return leading.has(word?.folded ?? '');
}
