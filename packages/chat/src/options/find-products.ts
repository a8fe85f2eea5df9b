import {
  content,
  type FreezerRow,
  findProducts,
  freezerBy,
  freezersOf,
  type Page,
  type ProductView,
  placeOf,
  productAt,
  productsNamed,
  refuse,
} from '@tend/core';
import type { ProductRef } from './products.ts';
import type { Turn } from './turn.ts';

/** Where a command's products may be. */
export type Where = 'inside' | 'outside';

/**
 * The public ids of the products that were meant: by address, else by exact name, else by words of the name. Throws
 * `not_found`, or `ambiguous` with the candidates when one reference fits several.
 */
export async function meantProducts(turn: Turn, refs: readonly ProductRef[], where: Where): Promise<string[]> {
  const found: string[] = [];
  for (const ref of refs) found.push(await meantProduct(turn, ref, where));
  return found;
}

async function meantProduct(turn: Turn, ref: ProductRef, where: Where): Promise<string> {
  if ('id' in ref) return ref.id;
  if ('address' in ref) return atAddress(turn, ref.address, where);
  if ('box' in ref) return one(await inBox(turn, ref.box), String(ref.box));
  const wanted = { text: ref.text, where };
  const { householdId } = turn.contact;
  const exact = await productsNamed(turn.work, householdId, wanted, undefined);
  return one(exact.items.length > 0 ? exact : await findProducts(turn.work, householdId, wanted, undefined), ref.text);
}

async function atAddress(turn: Turn, parts: readonly number[], where: Where): Promise<string> {
  const text = parts.join('.');
  const place = placeOf(parts, turn.contact.mainFreezer);
  if (!place) return refuse('not_found', { what: 'product', text });
  const freezer = await freezerBy(turn.work, turn.contact.householdId, { number: place.freezer });
  const at = { freezerId: freezer.id, box: place.box, number: place.number };
  if (where === 'outside') return one(await lastAt(turn, at), text);
  const product = await productAt(turn.work, at);
  return product?.publicId ?? refuse('not_found', { what: 'product', text });
}

/** The products that left that place, the latest first. */
async function lastAt(turn: Turn, at: { freezerId: number; box: number; number: number }): Promise<Page<ProductView>> {
  const part = { householdId: turn.contact.householdId, freezerId: at.freezerId, box: at.box };
  const page = await content(turn.work, part, 'outside', undefined);
  return { ...page, items: page.items.filter((product) => product.number === at.number).slice(0, 1), hasNext: false };
}

async function inBox(turn: Turn, box: number): Promise<Page<ProductView>> {
  const freezer = await mainFreezer(turn);
  return content(turn.work, { householdId: turn.contact.householdId, freezerId: freezer.id, box }, 'inside', undefined);
}

/** The household's main freezer. */
export async function mainFreezer(turn: Turn): Promise<FreezerRow> {
  const freezers = await freezersOf(turn.work, turn.contact.householdId);
  const main = freezers.find((freezer) => freezer.number === turn.contact.mainFreezer) ?? freezers[0];
  return main ?? refuse('not_found', { what: 'freezer' });
}

function one({ items, hasNext }: Page<ProductView>, text: string): string {
  const [first, second] = items;
  if (!first) return refuse('not_found', { what: 'product', text });
  if (!second) return first.publicId;
  return refuse('ambiguous', { text, candidates: items.map((product) => product.publicId), more: hasNext });
}
