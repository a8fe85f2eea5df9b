import { addressesAt } from './address.ts';
import type { OptionKind } from './option-kind.ts';
import { type ProductRef, packRef, unpackRef } from './product-ref.ts';
import { parseProducts } from './products.ts';

/** One product. */
export const product: OptionKind<ProductRef> = {
  id: 'product',
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
