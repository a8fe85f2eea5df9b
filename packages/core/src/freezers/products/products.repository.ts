import { refuse } from '../../error.ts';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import type { Box } from '../boxes/box.entity.ts';
import type { Freezer } from '../boxes/freezer.entity.ts';
import { mostBoxes } from '../boxes/freezer-limits.ts';
import { highestNumber } from '../boxes/numbering.ts';
import { Product, type ProductRow } from './product.entity.ts';
import type { Taking } from './taking.entity.ts';

export type ProductTables = Tables<typeof Product | typeof Taking | typeof Box | typeof Freezer>;

/** The household's product with that public id, inside or out; else throws `not_found`. */
export async function productById(work: Work, householdId: number, publicId: string): Promise<ProductRow> {
  const row = await database<ProductTables>(work)
    .selectFrom('product')
    .selectAll()
    .where('publicId', '=', publicId)
    .where('householdId', '=', householdId)
    .executeTakeFirst();
  return row ? work.em.map(Product, row) : refuse('not_found', { what: 'product' });
}

/** The household's products with these public ids, in that order, each once; else throws `not_found`. */
export async function productsById(
  work: Work,
  householdId: number,
  publicIds: readonly string[],
): Promise<ProductRow[]> {
  const wanted = [...new Set(publicIds)];
  if (wanted.length === 0) return refuse('not_found', { what: 'product' });
  const rows = await database<ProductTables>(work)
    .selectFrom('product')
    .selectAll()
    .where('publicId', 'in', wanted)
    .where('householdId', '=', householdId)
    .execute();
  return wanted.map((publicId) => {
    const row = rows.find((candidate) => candidate.publicId === publicId);
    return row ? work.em.map(Product, row) : refuse('not_found', { what: 'product' });
  });
}

/** The product inside the freezer at that place, if there is one. */
export async function productAt(
  work: Work,
  place: { readonly freezerId: number; readonly box: number; readonly number: number },
): Promise<ProductRow | undefined> {
  if (place.box > mostBoxes || place.number > highestNumber) return undefined;
  const row = await database<ProductTables>(work)
    .selectFrom('product')
    .selectAll()
    .where('freezerId', '=', place.freezerId)
    .where('box', '=', place.box)
    .where('number', '=', place.number)
    .where('dateOut', 'is', null)
    .executeTakeFirst();
  return row && work.em.map(Product, row);
}

/** The product that left that place last, if one ever did. */
export async function lastLeft(
  work: Work,
  place: { readonly freezerId: number; readonly box: number; readonly number: number },
): Promise<ProductRow | undefined> {
  const row = await database<ProductTables>(work)
    .selectFrom('product')
    .selectAll()
    .where('freezerId', '=', place.freezerId)
    .where('box', '=', place.box)
    .where('number', '=', place.number)
    .where('dateOut', 'is not', null)
    .orderBy('dateOut', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && work.em.map(Product, row);
}

/** The household's latest product of that folded name: what a new one of the name takes after. */
export async function latestOfName(
  work: Work,
  householdId: number,
  foldedName: string,
): Promise<{ typeId: number; servings: number } | undefined> {
  return database<ProductTables>(work)
    .selectFrom('product')
    .select(['typeId', 'servings'])
    .where('householdId', '=', householdId)
    .where('foldedName', '=', foldedName)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Where the household's latest product was put: the box that a new one most likely goes to. */
export async function latestPlace(
  work: Work,
  householdId: number,
): Promise<{ freezerId: number; box: number } | undefined> {
  return database<ProductTables>(work)
    .selectFrom('product')
    .select(['freezerId', 'box'])
    .where('householdId', '=', householdId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The numbers that products inside the box have. */
export async function numbersInside(work: Work, freezerId: number, box: number): Promise<number[]> {
  const rows = await database<ProductTables>(work)
    .selectFrom('product')
    .select('number')
    .where('freezerId', '=', freezerId)
    .where('box', '=', box)
    .where('dateOut', 'is', null)
    .execute();
  return rows.map((row) => row.number);
}

/** The numbers of the freezer's boxes in which something lies. */
export async function boxesInUse(work: Work, freezerId: number): Promise<number[]> {
  const query = database<ProductTables>(work).selectFrom('product').select('box').distinct();
  const rows = await query.where('freezerId', '=', freezerId).where('dateOut', 'is', null).execute();
  return rows.map((row) => row.box);
}

/** Whether a product ever lay in the freezer. */
export async function hasHistory(work: Work, freezerId: number): Promise<boolean> {
  const query = database<ProductTables>(work).selectFrom('product').select('id').where('freezerId', '=', freezerId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** A new product, written when the work is flushed. */
export function createProduct(work: Work, data: Omit<ProductRow, 'id'> & { id?: number }): ProductRow {
  return work.em.create(Product, data as ProductRow);
}

/** Deletes the row when the work is flushed. */
export function removeProduct(work: Work, product: ProductRow): void {
  work.em.remove(product);
}

/** The product with that row id. */
export async function productByRow(work: Work, id: number): Promise<ProductRow | undefined> {
  const query = database<ProductTables>(work).selectFrom('product').selectAll().where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && work.em.map(Product, row);
}
