import { nameLength } from './known-name.ts';
import type { Claim, Opening, OptionKind, ReadingContext } from './option-kind.ts';
import { packText, unpackText } from './packed-text.ts';
import { suggestTypes } from './suggest-types.ts';
import { readText } from './text.ts';
import { joinWords, type Word } from './words.ts';

/** A product type by its id in the catalogue, or by a text to look it up with. */
export type TypeValue = { readonly id: number } | { readonly text: string };

/** A product type; packed as its text, or as `#` and its id. */
export const type: OptionKind<TypeValue> = {
  id: 'type',
  field: {
    name: { en: 'type', fr: 'type' },
    description: { en: 'The product type', fr: 'Le type de produit' },
    type: 'text',
  },
  suggest: suggestTypes,
  claim,
  opens,
  parse: typeOf,
  pack: (value) => ('id' in value ? `#${value.id}` : packText(value.text)),
  unpack: (packed) => typeOf(unpackText(packed) ?? ''),
};

/** "type soup": where the types are known, exactly the name of one. */
function claim(words: readonly Word[], at: number, context: ReadingContext): Claim<TypeValue> | undefined {
  const announced = announcing(words, at);
  if (announced === 0) return undefined;
  const from = at + announced;
  const id = /^#\d{1,9}$/.test(words[from]?.folded ?? '') ? 1 : 0;
  const taken = id || nameLength(words, from, context.typeNames ?? []);
  if (taken === 0) return undefined;
  const value = typeOf(joinWords(words.slice(from, from + taken)).replace(/[,;.!?:]{1,9}$/, ''));
  return value && { value, taken: announced + taken };
}

/** "type: ..." always begins a type; "type ..." only where it cannot be told which types there are. */
function opens(words: readonly Word[], at: number, context: ReadingContext): Opening | undefined {
  const announced = announcing(words, at);
  const marked = announced > 1 || words[at]?.text.endsWith(':');
  return announced > 0 && (marked || !context.typeNames) ? { announced, untilComma: true } : undefined;
}

/** How many words say that a type follows. */
function announcing(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.folded !== 'type') return 0;
  return words[at + 1]?.text === ':' ? 2 : 1;
}

function typeOf(said: string): TypeValue | undefined {
  const text = readText(said);
  const id = /^#(\d{1,9})$/.exec(text ?? '')?.[1];
  if (id !== undefined) return { id: Number(id) };
  return text === undefined ? undefined : { text };
}
