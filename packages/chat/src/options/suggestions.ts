import {
  boxesOf,
  catalogueOf,
  eatSoon,
  findProducts,
  fold,
  freezersOf,
  type ProductView,
  placeOf,
  productAt,
  productsNamed,
} from '@tend/core';
import { productLabel, readerOf } from '../replies/product-line.ts';
import { titled } from '../texts/titled.ts';
import { addressesAt } from './address.ts';
import type { Turn } from './turn.ts';
import { splitWords } from './words.ts';

/** Who is typing. */
export type Typist = Pick<Turn, 'work' | 'contact' | 'language' | 'today'>;

interface Suggested {
  readonly label: string;
  /** As it could have been typed, or the value packed by its kind. */
  readonly value: string;
}

/** What can be suggested while an option of a kind is typed, by the kind's id. */
export const suggestions: Readonly<Record<string, (typist: Typist, typed: string) => Promise<Suggested[]>>> = {
  products: suggestProducts,
  product: suggestProducts,
  freezer: async ({ work, contact }, typed) =>
    (await freezersOf(work, contact.householdId))
      .filter(({ number, foldedName }) => `${number} ${foldedName}`.includes(fold(typed)))
      .map(({ number, name }) => ({ label: `${number} ${titled(name)}`, value: String(number) })),
  box: async ({ work, contact }, typed) => {
    const freezers = await freezersOf(work, contact.householdId);
    const main = freezers.find(({ number }) => number === contact.mainFreezer) ?? freezers[0];
    const boxes = main ? await boxesOf(work, main.id) : [];
    return boxes
      .map(({ number, name }) => ({
        label: name ? `${number} ${titled(name)}` : String(number),
        value: String(number),
      }))
      .filter(({ label }) => fold(label).includes(fold(typed)));
  },
  type: async ({ work, language }, typed) =>
    (await catalogueOf(work)).types
      .map(({ id, names }) => ({ label: names[language], value: `#${id}` }))
      .filter(({ label }) => fold(label).includes(fold(typed)))
      .sort((a, b) => a.label.localeCompare(b.label, language)),
};

/** By address, by name or by note; with nothing typed what should be eaten first. */
async function suggestProducts(typist: Typist, typed: string): Promise<Suggested[]> {
  const { work, contact } = typist;
  const { householdId } = contact;
  const reader = readerOf(typist);
  const shown = (products: readonly ProductView[]) =>
    products.map((product) => ({ label: productLabel(product, reader), value: `#${product.publicId}` }));
  if (typed.trim() === '') return shown((await eatSoon(work, householdId, { until: '9999-12-31' }, undefined)).items);
  const at = await atAddress(typist, typed);
  if (at) return shown([at]);
  const wanted = { text: typed, where: 'inside' } as const;
  const exact = await productsNamed(work, householdId, wanted, undefined);
  return shown(exact.items.length > 0 ? exact.items : (await findProducts(work, householdId, wanted, undefined)).items);
}

/** The product inside at an address that was typed as a whole. */
async function atAddress({ work, contact }: Typist, typed: string): Promise<ProductView | undefined> {
  const words = splitWords(typed);
  const found = addressesAt(words, 0);
  const place = found?.taken === words.length && found.addresses[0] && placeOf(found.addresses[0], contact.mainFreezer);
  const freezers = place ? await freezersOf(work, contact.householdId) : [];
  const freezer = freezers.find(({ number }) => place && number === place.freezer);
  if (!place || !freezer) return undefined;
  const product = await productAt(work, { freezerId: freezer.id, box: place.box, number: place.number });
  return product && ({ ...product, freezer: freezer.number } as ProductView);
}
