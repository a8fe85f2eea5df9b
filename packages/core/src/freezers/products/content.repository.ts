import { database, type Work } from '../../journal/work.repository.ts';
import { type Cursor, type Page, pageOf, pageSize } from './page.ts';
import { type ProductView, viewColumns } from './product-view.ts';
import type { ProductTables } from './products.repository.ts';

/** Inside now, outside, or both (what is inside first). */
export type Shown = 'inside' | 'outside' | 'all';

/** A freezer of the household, or one box of it. */
export interface Part {
  readonly householdId: number;
  readonly freezerId: number;
  readonly box?: number | undefined;
}

/**
 * A page of what is inside by address, or of what is outside, the latest that left first. When nothing is left on the
 * page that the cursor names, the first one.
 */
export async function content(work: Work, part: Part, shown: Shown, cursor: Cursor): Promise<Page<ProductView>> {
  const named = await page(work, part, shown, cursor);
  return cursor && named.items.length === 0 ? page(work, part, shown, undefined) : named;
}

async function page(work: Work, part: Part, shown: Shown, cursor: Cursor): Promise<Page<ProductView>> {
  const row = cursor && (await position(work, part, cursor));
  // What came back inside has no place among what is outside.
  const at = shown === 'outside' && row?.dateOut === null ? undefined : row;
  const start = at ? cursor : undefined;
  if (shown === 'inside') return pageOf(await inside(work, part, start, at), start);
  if (shown === 'outside') return pageOf(await outside(work, part, start, at), start);
  const backwards = start && 'before' in start;
  const first = backwards ? outside : inside;
  const then = backwards ? inside : outside;
  const onThen = at && (at.dateOut === null) === Boolean(backwards);
  const rows = onThen ? [] : await first(work, part, start, at);
  if (rows.length > pageSize) return pageOf(rows, start);
  const rest = await then(work, part, onThen ? start : backwards ? { before: '' } : undefined, onThen ? at : undefined);
  return pageOf([...rows, ...rest].slice(0, pageSize + 1), start);
}

type Position = Pick<ProductView, 'id' | 'box' | 'number' | 'dateOut'>;

/** Where the row that a cursor names stands in the order; undefined when it is gone, which leads to the first page. */
async function position(work: Work, { householdId }: Part, cursor: NonNullable<Cursor>): Promise<Position | undefined> {
  const row = await database<ProductTables>(work)
    .selectFrom('product')
    .select(['id', 'box', 'number', 'dateOut'])
    .where('publicId', '=', 'after' in cursor ? cursor.after : cursor.before)
    .where('householdId', '=', householdId)
    .executeTakeFirst();
  return row && { ...row, dateOut: row.dateOut ?? null };
}

async function inside(work: Work, part: Part, cursor: Cursor, at: Position | undefined): Promise<ProductView[]> {
  const backwards = cursor && 'before' in cursor;
  const direction = backwards ? 'desc' : 'asc';
  const rows = await views(work, part)
    .where('product.dateOut', 'is', null)
    .$if(at !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('product.box', 'product.number'), backwards ? '<' : '>', tuple(at?.box ?? 0, at?.number ?? 0)),
      ),
    )
    .orderBy('product.box', direction)
    .orderBy('product.number', direction)
    .limit(pageSize + 1)
    .execute();
  return rows as ProductView[];
}

async function outside(work: Work, part: Part, cursor: Cursor, at: Position | undefined): Promise<ProductView[]> {
  const backwards = cursor && 'before' in cursor;
  const direction = backwards ? 'asc' : 'desc';
  const rows = await views(work, part)
    .where('product.dateOut', 'is not', null)
    .$if(at !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('product.dateOut', 'product.id'), backwards ? '>' : '<', tuple(at?.dateOut ?? '', at?.id ?? 0)),
      ),
    )
    .orderBy('product.dateOut', direction)
    .orderBy('product.id', direction)
    .limit(pageSize + 1)
    .execute();
  return rows as ProductView[];
}

function views(work: Work, { freezerId, box }: Part) {
  return database<ProductTables>(work)
    .selectFrom('product')
    .innerJoin('freezer', 'freezer.id', 'product.freezerId')
    .select(viewColumns)
    .where('product.freezerId', '=', freezerId)
    .$if(box !== undefined, (query) => query.where('product.box', '=', box as number));
}
