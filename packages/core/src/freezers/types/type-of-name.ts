import { dishes, ingredients, typeWith } from './food-groups.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { type Match, phraseFinder } from './phrases.ts';
import type { ProductType } from './product-type.ts';
import { singular } from './singular.ts';

/** Words that name a form or a cut; they count only where nothing says of what: "leftovers", but "leftover chili". */
const vague = new Set(
  (
    'leftover reste meat viande roast roti steak joint chop cutlet schnitzel escalope cotelette paupiette tartare tenderloin ' +
    'longe palette jarret noix mash puree poelee croquette wedge'
  )
    .split(' ')
    .map(singular),
);

const frenchLinks = new Set(
  ['de', 'd', 'du', 'au', 'aux', 'a', 'la', 'le', 'l', 'et', 'en', 'avec', 'sans', 'pour'].map(singular),
);
const englishLinks = new Set(['of', 'and', 'with', 'in', 'on', 'for', 'from'].map(singular));

/**
 * Takes the catalogue and builds an index once; returns what tells a product's type id from its name, or undefined where the name
 * holds no name or word of the catalogue.
 *
 * 1. The longest name or word wins over what it contains: "ice cream" is not cream, "pommes de terre" are not apples.
 * 2. Of several, the head of the name wins, in the first part that has one (see `nameWords`). English says it last: "chicken
 *    soup" is soup, "meatballs in tomato sauce" are meatballs. French says it first: "tarte aux pommes" is a tart. Where the
 *    language cannot be told, the longest wins.
 * 3. In French a dish may follow what it is made of: "bœuf bourguignon", "tomates farcies" and "poulet au curry" are dishes.
 * 4. What else the name holds may change the head (see `typeWith`): "lasagnes aux légumes" are a vegetable dish, "prawn curry" a
 *    fish dish, "minced lamb" and "bœuf haché" minced meat.
 */
export function typeMatcher(types: readonly ProductType[]): (name: string) => number | undefined {
  const find = phraseFinder(types);
  return (name) => {
    const words = nameWords(name);
    const matches = find(words);
    const clear = matches.filter(({ stems }) => !vague.has(stems));
    const telling = clear.length > 0 ? clear : matches;
    const inPart = ({ part }: Match) => part === telling[0]?.part;
    const head = headOf(telling.filter(inPart), frenchness(words, matches));
    const others = matches.filter(inPart).map(({ typeId }) => typeId);
    return head && typeWith(head.typeId, others);
  };
}

function headOf(matches: readonly Match[], french: number): Match | undefined {
  if (french < 0) return matches.at(-1);
  if (french === 0) return matches.toSorted((a, b) => b.stems.length - a.stems.length)[0];
  const first = matches[0];
  const dish = first && ingredients.has(first.typeId) && matches.find(({ typeId }) => dishes.has(typeId));
  return dish || first;
}

/** Above 0 for a French name, below for an English one, 0 where its words do not tell. */
function frenchness(words: readonly NameWord[], matches: readonly Match[]): number {
  let sum = 0;
  for (const { stem } of words) sum += Number(frenchLinks.has(stem)) - Number(englishLinks.has(stem));
  for (const { languages } of matches) sum += Number(languages.includes('fr')) - Number(languages.includes('en'));
  return sum;
}
