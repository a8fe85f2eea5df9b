import { database, type Work } from '../../journal/work.repository.ts';
import type { Day } from '../../time/day.ts';
import { mostServings } from './limits.ts';
import { type Cursor, type Page, pageOf, pageSize } from './page.ts';
import { type ProductView, viewColumns } from './product-view.ts';
import type { ProductTables } from './products.repository.ts';

/**
 * A page of what the household should eat first: best before `until` or earlier, the earliest first; with `servings`,
 * only products that feed so many. When nothing is left on the page that the cursor names, the first one.
 */
export async function eatSoon(
  work: Work,
  householdId: number,
  wanted: Due,
  cursor: Cursor,
): Promise<Page<ProductView>> {
  const named = await page(work, householdId, wanted, cursor);
  return cursor && named.items.length === 0 ? page(work, householdId, wanted, undefined) : named;
}

interface Due {
  readonly until: Day;
  readonly servings?: number | undefined;
}

async function page(
  work: Work,
  householdId: number,
  { until, servings = 1 }: Due,
  cursor: Cursor,
): Promise<Page<ProductView>> {
  const at = cursor && (await position(work, householdId, cursor));
  const start = at ? cursor : undefined;
  const backwards = start && 'before' in start;
  const direction = backwards ? 'desc' : 'asc';
  const rows = await dated(work, householdId)
    .where('product.bestBefore', '<=', until)
    .where('product.servingsLeft', '>=', Math.min(servings, mostServings + 1))
    .$if(at !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('product.bestBefore', 'product.id'),
          backwards ? '<' : '>',
          tuple(at?.bestBefore as string, at?.id as number),
        ),
      ),
    )
    .orderBy('product.bestBefore', direction)
    .orderBy('product.id', direction)
    .limit(pageSize + 1)
    .execute();
  return pageOf(rows as ProductView[], start);
}

/** The product inside whose best-before day comes next after `day`, if any. */
export async function nextDue(work: Work, householdId: number, day: Day): Promise<ProductView | undefined> {
  const query = dated(work, householdId)
    .where('product.bestBefore', '>', day)
    .orderBy('product.bestBefore')
    .orderBy('product.id');
  return (await query.limit(1).executeTakeFirst()) as ProductView | undefined;
}

async function position(work: Work, householdId: number, cursor: NonNullable<Cursor>) {
  const row = await database<ProductTables>(work)
    .selectFrom('product')
    .select(['id', 'bestBefore'])
    .where('publicId', '=', 'after' in cursor ? cursor.after : cursor.before)
    .where('householdId', '=', householdId)
    .executeTakeFirst();
  return row?.bestBefore ? row : undefined;
}

function dated(work: Work, householdId: number) {
  return database<ProductTables>(work)
    .selectFrom('product')
    .innerJoin('freezer', 'freezer.id', 'product.freezerId')
    .select(viewColumns)
    .where('product.householdId', '=', householdId)
    .where('product.dateOut', 'is', null)
    .where('product.bestBefore', 'is not', null);
}
