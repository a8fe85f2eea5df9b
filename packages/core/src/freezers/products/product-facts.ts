import { assign, created, type Diff, type Fact, type Value } from '../../journal/fact.ts';
import { placeText } from '../boxes/address.ts';
import { fold } from '../types/fold.ts';
import { bestBefore } from './keep-period.ts';
import type { ProductRow } from './product.entity.ts';

/** A fact about a product; its counters are derived from it. */
export interface ProductFact extends Fact {
  readonly object: 'product';
  readonly row: ProductRow;
}

/** What the journal tells of a product. What is derived from these is not journalled. */
const attributes = [
  ...(['publicId', 'freezerId', 'box', 'number', 'name', 'note', 'typeId', 'servings', 'servingsLeft'] as const),
  ...(['dateIn', 'keepMonths', 'keepByHand', 'dateOut'] as const),
] satisfies (keyof ProductRow)[];

/** The longest folded name that is kept; some signs fold to many. */
const foldedLength = 512;

/** Changes a product and returns what really changed; what follows from it changes along. */
export function setProduct(product: ProductRow, patch: Partial<ProductRow>): Diff {
  const diff = assign(product, patch);
  Object.assign(product, derived(product));
  return diff;
}

/** What a product keeps that follows from its other attributes. */
export function derived(product: Pick<ProductRow, 'name' | 'dateIn' | 'keepMonths'>) {
  return { foldedName: foldedName(product.name), bestBefore: bestBefore(product) };
}

/** The name as it is compared and kept. */
export function foldedName(name: string): string {
  return fold(name).replaceAll('\0', '').slice(0, foldedLength).toWellFormed();
}

/** The fact that something happened to the product, which lies in the freezer with that number. */
export function productFact(
  kind: string,
  product: ProductRow,
  freezer: number,
  what: Diff,
  how: Fact['how'] = 'changed',
): ProductFact {
  const place = placeText({ freezer, box: product.box, number: product.number });
  return { kind, object: 'product', row: product, label: product.name, holderId: product.freezerId, place, how, what };
}

/** All that the journal tells of a new product. */
export function productCreated(product: ProductRow): Diff {
  return created(Object.fromEntries(attributes.map((name) => [name, (product[name] ?? null) as Value])));
}
