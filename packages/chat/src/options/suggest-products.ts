import {
  content,
  eatSoon,
  findProducts,
  freezersOf,
  lastLeft,
  type ProductView,
  placeOf,
  productAt,
  productsNamed,
} from '@tend/core';
import { productLabel, readerOf } from '../replies/product-line.ts';
import { addressesAt } from './address.ts';
import type { Suggested, Typist } from './option-kind.ts';
import { splitWords } from './words.ts';

type Where = 'inside' | 'outside';

/**
 * Products inside or outside by address, by name or by note; with nothing typed what should be eaten first, or what left
 * the main freezer last.
 */
export async function suggestProducts(typist: Typist, typed: string, where: Where): Promise<Suggested[]> {
  const reader = readerOf(typist);
  const products = await productsFor(typist, typed, where);
  return products.map((product) => ({ label: productLabel(product, reader), value: `#${product.publicId}` }));
}

async function productsFor(typist: Typist, typed: string, where: Where): Promise<readonly ProductView[]> {
  const { work, contact } = typist;
  const { householdId } = contact;
  if (typed.trim() === '') return where === 'inside' ? toEat(typist) : inMain(typist, undefined, where);
  const at = await atAddress(typist, typed, where);
  if (at) return [at];
  const inBox = await beginningAddress(typist, typed, where);
  if (inBox.length > 0) return inBox;
  const wanted = { text: typed, where };
  const exact = await productsNamed(work, householdId, wanted, undefined);
  return exact.items.length > 0 ? exact.items : (await findProducts(work, householdId, wanted, undefined)).items;
}

async function toEat({ work, contact }: Typist): Promise<readonly ProductView[]> {
  return (await eatSoon(work, contact.householdId, { until: '9999-12-31' }, undefined)).items;
}

/** What a box of the main freezer holds whose number was typed: "2", "2.". */
async function beginningAddress(typist: Typist, typed: string, where: Where): Promise<readonly ProductView[]> {
  const [, box] = /^\s*(\d{1,2})[.,/-]?\s*$/.exec(typed) ?? [];
  return box === undefined ? [] : inMain(typist, Number(box), where);
}

async function inMain({ work, contact }: Typist, box: number | undefined, where: Where) {
  const { householdId, mainFreezer } = contact;
  const main = (await freezersOf(work, householdId)).find(({ number }) => number === mainFreezer);
  return main ? (await content(work, { householdId, freezerId: main.id, box }, where, undefined)).items : [];
}

/** The product at an address that was typed as a whole, or the one that left it last. */
async function atAddress({ work, contact }: Typist, typed: string, where: Where): Promise<ProductView | undefined> {
  const words = splitWords(typed);
  const found = addressesAt(words, 0);
  const place = found?.taken === words.length && found.addresses[0] && placeOf(found.addresses[0], contact.mainFreezer);
  const freezers = place ? await freezersOf(work, contact.householdId) : [];
  const freezer = freezers.find(({ number }) => place && number === place.freezer);
  if (!place || !freezer) return undefined;
  const spot = { freezerId: freezer.id, box: place.box, number: place.number };
  const product = await (where === 'inside' ? productAt(work, spot) : lastLeft(work, spot));
  return product && ({ ...product, freezer: freezer.number } as ProductView);
}
