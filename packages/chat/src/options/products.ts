import { addressesAt } from './address.ts';
import { claimBox } from './box.ts';
import type { Field } from './field.ts';
import type { Claim, OptionKind, ReadingContext } from './option-kind.ts';
import { readNumber } from './packed-number.ts';
import { type ProductRef, packRef, unpackRef } from './product-ref.ts';
import { suggestProducts } from './suggest-products.ts';
import { readText } from './text.ts';
import { splitWords, type Word } from './words.ts';

export const productField: Field = {
  name: { en: 'product', fr: 'produit' },
  description: { en: 'Its address such as 2.1, or its name', fr: 'Son adresse, comme 2.1, ou son nom' },
  type: 'text',
};

/** One or more products. */
export const products: OptionKind<readonly ProductRef[]> = {
  id: 'products',
  field: productField,
  suggest: (typist, typed) => suggestProducts(typist, typed, 'inside'),
  acrossCommas: true,
  claim,
  parse: parseProducts,
  pack: (refs) => refs.map(packRef).join(','),
  unpack(packed) {
    const refs = packed.split(',').map(unpackRef);
    return refs.every((ref) => ref !== undefined) ? refs : undefined;
  },
};

function claim(words: readonly Word[], at: number): Claim<ProductRef[]> | undefined {
  const found = addressesAt(words, at);
  return found && { value: found.addresses.map((address) => ({ address })), taken: found.taken };
}

/** Reads addresses, `#` and a public id, numbers of boxes ("2", "box 2"); any other text is a name. */
export function parseProducts(typed: string, context: ReadingContext): ProductRef[] | undefined {
  const text = readText(typed);
  if (text === undefined) return undefined;
  if (/^#[0-9A-Za-z]{10}$/.test(text)) return [{ id: text.slice(1) }];
  const words = splitWords(text);
  const addresses = claim(words, 0);
  if (addresses?.taken === words.length) return addresses.value;
  return boxesIn(words, context) ?? [{ text: words.length === 1 ? (words[0]?.text ?? text) : text }];
}

function boxesIn(words: readonly Word[], context: ReadingContext): ProductRef[] | undefined {
  const box = claimBox(words, 0, context);
  if (box && !box.along && box.taken === words.length && 'number' in box.value) return [{ box: box.value.number }];
  const numbers = words
    .filter((word) => !/^(?:and|et|&|\+|,)$/.test(word.folded))
    .map((word) => readNumber(word.folded));
  return numbers.length > 0 && numbers.every((number) => number !== undefined)
    ? numbers.map((number) => ({ box: number }))
    : undefined;
}
