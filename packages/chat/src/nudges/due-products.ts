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
  | { readonly what: 'eaten' | 'thrown' | 'gone'; readonly day: Day }
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
export async function mostUrgent({ work, contact, today }: Owner) {
  const page = await eatSoon(work, contact.householdId, { until: addDays(today, dueWithin) }, undefined);
  const due: DueProduct[] = page.items.slice(0, mostDue).map((product) => ({ product }));
  return { due, more: page.items.length - due.length, atLeast: page.hasNext };
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
  const taken = items.map(({ what, undone }) => (undone ? undefined : takingIn(what))).find((taking) => taking);
  return { what: taken?.fate ?? 'gone', day: dateOut };
}
