import {
  addDays,
  type Day,
  dueWithin,
  eatSoon,
  freezerNumbers,
  history,
  type ProductView,
  productsById,
  urgency,
} from '@tend/core';
import type { Owner } from '../replies/files/reply-file.ts';
import { takingIn } from '../replies/told-event.ts';

/** What became of a product since the nudge named it. */
export type Marked =
  | { readonly what: 'eaten' | 'thrown' | 'gone'; readonly day: Day; readonly change: string | undefined }
  /** It keeps longer by now. */
  | { readonly what: 'kept' };

/** A product of the nudge, and what became of it, if anything did. */
export interface DueProduct {
  readonly product: ProductView;
  readonly marked?: Marked;
}

/** So many are named in a nudge: their ids stand in each of its buttons. */
export const mostDue = 4;

/** The most urgent products of the household, and how many more there are; at least so many, where `atLeast`. */
export async function mostUrgent(owner: Owner) {
  const { items, hasNext } = await urgent(owner);
  const due: DueProduct[] = items.slice(0, mostDue).map((product) => ({ product }));
  return { due, more: items.length - due.length, atLeast: hasNext };
}

/** How many urgent products there are besides those; at least so many, where `atLeast`. */
export async function othersUrgent(owner: Owner, publicIds: readonly string[]) {
  const { items, hasNext } = await urgent(owner);
  return { more: items.filter(({ publicId }) => !publicIds.includes(publicId)).length, atLeast: hasNext };
}

function urgent({ work, contact, today }: Owner) {
  return eatSoon(work, contact.householdId, { until: addDays(today, dueWithin) }, undefined);
}

/** The products that a nudge named, with what anybody of the household has marked since. */
export async function dueAgain(owner: Owner, publicIds: readonly string[]): Promise<DueProduct[]> {
  const { work, contact } = owner;
  const rows = await productsById(work, contact.householdId, publicIds);
  const freezers = await freezerNumbers(work, contact.householdId);
  const due: DueProduct[] = [];
  for (const row of rows) {
    const product = { ...row, freezer: freezers.get(row.freezerId) ?? 0 };
    const marked = await markedAs(owner, product);
    due.push({ product, ...(marked && { marked }) });
  }
  return due;
}

async function markedAs({ work, contact, today }: Owner, product: ProductView): Promise<Marked | undefined> {
  const { id, dateOut } = product;
  if (!dateOut) return urgency(product, today) === 'fresh' ? { what: 'kept' } : undefined;
  const { items } = await history(work, { householdId: contact.householdId, productId: id }, undefined);
  const taken = items.find(({ what, undone }) => !undone && takingIn(what));
  return { what: (taken && takingIn(taken.what)?.fate) ?? 'gone', day: dateOut, change: taken?.changeId };
}
