import { database, type Work } from '../../journal/work.repository.ts';
import type { ProductView } from './product-view.ts';
import { viewColumns } from './product-view.ts';
import type { ProductTables } from './products.repository.ts';
import type { TakingRow } from './taking.entity.ts';

/** A product with the name of its freezer and all takings of it, in the order in which they were noted. */
export interface ProductHistory extends ProductView {
  readonly freezerName: string;
  readonly takings: readonly Pick<TakingRow, 'day' | 'servings' | 'fate'>[];
}

/**
 * The household's products after that row id, inside and out, in the order in which they were added, at most `limit`, and
 * where the next page begins if there is one. Two statements.
 */
export async function exportProducts(
  work: Work,
  householdId: number,
  after: number | undefined,
  limit = 500,
): Promise<{ products: ProductHistory[]; next: number | undefined }> {
  const rows = await database<ProductTables>(work)
    .selectFrom('product')
    .innerJoin('freezer', 'freezer.id', 'product.freezerId')
    .select(viewColumns)
    .select('freezer.name as freezerName')
    .where('product.householdId', '=', householdId)
    .where('product.id', '>', after ?? 0)
    .orderBy('product.id')
    .limit(limit + 1)
    .execute();
  const products = rows.slice(0, limit);
  const takings = new Map(products.map(({ id }) => [id, [] as ProductHistory['takings'][number][]]));
  for (const { productId, ...taking } of await takingsOf(work, [...takings.keys()])) {
    takings.get(productId)?.push(taking);
  }
  return {
    products: products.map((row) => ({ ...(row as ProductHistory), takings: takings.get(row.id) ?? [] })),
    next: rows.length > limit ? products.at(-1)?.id : undefined,
  };
}

async function takingsOf(work: Work, productIds: readonly number[]) {
  if (productIds.length === 0) return [];
  return database<ProductTables>(work)
    .selectFrom('taking')
    .select(['productId', 'day', 'servings', 'fate'])
    .where('productId', 'in', productIds)
    .orderBy('id')
    .execute();
}
