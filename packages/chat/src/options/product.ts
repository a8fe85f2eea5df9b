import { addressesAt } from './address.ts';
import type { OptionKind } from './option-kind.ts';
import { type ProductRef, packRef, unpackRef } from './product-ref.ts';
import { parseProducts, productField } from './products.ts';
import { suggestProducts } from './suggest-products.ts';

/** One product. */
export const product: OptionKind<ProductRef> = {
  id: 'product',
  field: productField,
  suggest: (typist, typed) => suggestProducts(typist, typed, 'inside'),
  claim(words, at) {
    const found = addressesAt(words.slice(0, at + 1), at);
    const address = found?.addresses.length === 1 ? found.addresses[0] : undefined;
    return address && { value: { address }, taken: 1 };
  },
  parse(typed, context) {
    const refs = parseProducts(typed, context);
    return refs?.length === 1 ? refs[0] : undefined;
  },
  pack: packRef,
  unpack: unpackRef,
};

/** One product that was taken out. */
export const takenProduct: typeof product = {
  ...product,
  field: {
    ...productField,
    description: { en: 'Its former address or its name', fr: 'Son ancienne adresse ou son nom' },
  },
  suggest: (typist, typed) => suggestProducts(typist, typed, 'outside'),
};
