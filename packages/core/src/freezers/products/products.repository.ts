import type { Insertable, Kysely } from 'kysely';
import { refuse } from '../../error.ts';
import { type Given, prepared } from '../../journal/prepared.repository.ts';
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
  return (await latestNamed(work, { householdId, foldedName })).rows[0];
}

const latestNamed = prepared((db: Kysely<ProductTables>, given: Given<{ householdId: number; foldedName: string }>) =>
  db
    .selectFrom('product')
    .select(['typeId', 'servings'])
    .where('householdId', '=', given('householdId'))
    .where('foldedName', '=', given('foldedName'))
    .orderBy('id', 'desc')
    .limit(1),
);

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
  const { rows } = await numbersIn(work, { freezerId, box });
  return rows.map((row) => row.number);
}

const numbersIn = prepared((db: Kysely<ProductTables>, given: Given<{ freezerId: number; box: number }>) =>
  db
    .selectFrom('product')
    .select('number')
    .where('freezerId', '=', given('freezerId'))
    .where('box', '=', given('box'))
    .where('dateOut', 'is', null),
);

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

/** Writes a new product and returns its row; not managed. */
export async function insertProduct(work: Work, data: Omit<ProductRow, 'id'>): Promise<ProductRow> {
  const [row] = (await insertRow(work, data as NewRow)).rows;
  if (!row) throw new Error('a product was not written');
  return { ...(data as ProductRow), ...row };
}

type NewRow = Omit<Insertable<ProductTables['product']>, 'id'>;

const insertRow = prepared((db: Kysely<ProductTables>, given: Given<NewRow>) =>
  db
    .insertInto('product')
    .values({
      ...{ publicId: given('publicId'), householdId: given('householdId'), freezerId: given('freezerId') },
      ...{ box: given('box'), number: given('number'), name: given('name'), foldedName: given('foldedName') },
      ...{ note: given('note'), typeId: given('typeId'), servings: given('servings') },
      ...{ servingsLeft: given('servingsLeft'), dateIn: given('dateIn'), keepMonths: given('keepMonths') },
      ...{ keepByHand: given('keepByHand'), bestBefore: given('bestBefore'), dateOut: given('dateOut') },
    } as never)
    .returning('id'),
);

/** A product that was deleted, as it was, written again when the work is flushed. */
export function createProduct(work: Work, data: ProductRow): ProductRow {
  return work.em.create(Product, data);
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
