import {
  content,
  findProducts,
  freezerBy,
  lastLeft,
  type Page,
  type ProductView,
  placeOf,
  productAt,
  productsNamed,
  refuse,
  type Wanted,
} from '@tend/core';
import type { BoxValue } from './box.ts';
import { mainFreezer, meantBox } from './meant-box.ts';
import type { ProductRef } from './product-ref.ts';
import type { Turn } from './turn.ts';
import { withoutArticle } from './without-article.ts';

/** Where a command's products may be. */
export type Where = 'inside' | 'outside';

/**
 * The public ids of the products that were meant: by address, else by exact name, else by words of the name (in the box
 * `from`, when it was said), at last without the article that leads it. Throws `not_found`, or `ambiguous` with the candidates when one reference fits several.
 */
export async function meantProducts(
  turn: Turn,
  refs: readonly ProductRef[],
  where: Where,
  from?: BoxValue,
): Promise<string[]> {
  const meant = from && (await meantBox(turn, from, undefined));
  const place = meant && { freezerId: meant.freezer.id, box: meant.box };
  const found: string[] = [];
  for (const ref of refs) found.push(await meantProduct(turn, ref, { where, place }));
  return found;
}

async function meantProduct(turn: Turn, ref: ProductRef, among: Pick<Wanted, 'where' | 'place'>): Promise<string> {
  if ('id' in ref) return ref.id;
  if ('address' in ref) return atAddress(turn, ref.address, among.where);
  if ('box' in ref) return offerBox(turn, ref.box, among.where);
  const whole = await named(turn, { text: ref.text, ...among });
  const text = withoutArticle(ref.text);
  if (whole.items.length > 0 || text === ref.text) return one(whole, ref.text);
  return one(await named(turn, { text, ...among }), text);
}

async function named({ work, contact }: Turn, wanted: Wanted): Promise<Page<ProductView>> {
  const exact = await productsNamed(work, contact.householdId, wanted, undefined);
  return exact.items.length > 0 ? exact : findProducts(work, contact.householdId, wanted, undefined);
}

async function atAddress(turn: Turn, parts: readonly number[], where: Where): Promise<string> {
  const text = parts.join('.');
  const place = placeOf(parts, turn.contact.mainFreezer);
  if (!place) return refuse('not_found', { what: 'product', text });
  const freezer = await freezerBy(turn.work, turn.contact.householdId, { number: place.freezer });
  const at = { freezerId: freezer.id, box: place.box, number: place.number };
  const product = await (where === 'inside' ? productAt(turn.work, at) : lastLeft(turn.work, at));
  return product?.publicId ?? refuse('not_found', { what: 'product', text });
}

/** A number alone may be a box or a count of servings: what the box holds (or held) is offered, be it one product. */
async function offerBox(turn: Turn, box: number, where: Where): Promise<never> {
  const freezer = await mainFreezer(turn);
  const part = { householdId: turn.contact.householdId, freezerId: freezer.id, box };
  const { items, hasNext } = await content(turn.work, part, where, undefined);
  const text = String(box);
  if (items.length === 0) return refuse('not_found', { what: 'product', text });
  return refuse('ambiguous', { text, candidates: items.map(({ publicId }) => publicId), more: hasNext });
}

function one({ items, hasNext }: Page<ProductView>, text: string): string {
  const [first, second] = items;
  if (!first) return refuse('not_found', { what: 'product', text });
  if (!second) return first.publicId;
  return refuse('ambiguous', { text, candidates: items.map((product) => product.publicId), more: hasNext });
}
