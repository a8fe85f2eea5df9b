import type { OptionKind } from './option-kind.ts';

/** Some products by their public ids, which stand side by side; only buttons say them. */
export const productList: OptionKind<readonly string[]> = {
  id: 'product-list',
  parse: () => undefined,
  pack: (ids) => ids.join(''),
  unpack: (packed) => (/^(?:[0-9A-Za-z]{10}){1,4}$/.test(packed) ? (packed.match(/.{10}/g) ?? undefined) : undefined),
};
