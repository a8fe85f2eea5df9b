import { fold, freezersOf } from '@tend/core';
import { titled } from '../texts/titled.ts';
import { nameLength, spelledName } from './known-name.ts';
import type { Claim, OptionKind, ReadingContext, Suggested, Typist } from './option-kind.ts';
import { packPlace, unpackPlace } from './packed-place.ts';
import { claimPlace } from './place-claim.ts';
import { approach, markedNumber } from './place-words.ts';
import { splitWords, type Word } from './words.ts';

/** A freezer by its number in the household or by its folded name. */
export type FreezerValue = { readonly number: number } | { readonly name: string };

const nouns: ReadonlySet<string> = new Set(['freezer', 'congelateur', 'congelo', 'congel']);

/** A freezer of the household. */
export const freezer: OptionKind<FreezerValue> = {
  id: 'freezer',
  field: {
    name: { en: 'freezer', fr: 'congélateur' },
    description: { en: 'The freezer: its number or its name', fr: 'Le congélateur : son numéro ou son nom' },
    type: 'text',
  },
  place: 'freezer',
  suggest,
  claim: claimFreezer,
  claimBesideBox(words, at, { freezerNames }) {
    const taken = nameLength(words, at, freezerNames);
    return taken > 0 ? { value: { name: spelledName(words, at, taken) }, taken } : undefined;
  },
  parse: parseFreezer,
  pack: packPlace,
  unpack: unpackPlace,
};

function claimFreezer(words: readonly Word[], at: number, context: ReadingContext): Claim<FreezerValue> | undefined {
  return claimPlace(words, at, { nouns, names: context.freezerNames });
}

/** Reads "2", "freezer 2" and the names of the household's freezers. */
function parseFreezer(text: string, context: ReadingContext): FreezerValue | undefined {
  const words = splitWords(text);
  const claim = claimFreezer(words, 0, context);
  if (claim && claim.taken === words.length) return claim.value;
  const at = approach(words, 0).taken;
  const rest = words.length - at;
  if (rest > 0 && nameLength(words, at, context.freezerNames) === rest) return { name: spelledName(words, at, rest) };
  const marked = markedNumber(words, at);
  return marked?.taken === rest ? { number: marked.number } : undefined;
}

async function suggest({ work, contact }: Typist, typed: string): Promise<Suggested[]> {
  const freezers = await freezersOf(work, contact.householdId);
  return freezers
    .filter(({ number, foldedName }) => `${number} ${foldedName}`.includes(fold(typed)))
    .map(({ number, name }) => ({ label: `${number} ${titled(name)}`, value: String(number) }));
}
