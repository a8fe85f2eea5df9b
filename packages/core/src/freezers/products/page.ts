/** How many products, types or events a page holds. */
export const pageSize = 20;

/** Where a page stands: after or before a row, named by its public id (or number); the first one when undefined. */
export type Cursor = { readonly after: string } | { readonly before: string } | undefined;

/** One page of a list that is paged in the database. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** The page from up to `pageSize + 1` rows, read in reading order or, for `before`, against it. */
export function pageOf<Row>(rows: readonly Row[], cursor: Cursor): Page<Row> {
  const more = rows.length > pageSize;
  const items = rows.slice(0, pageSize);
  if (cursor && 'before' in cursor) return { items: items.reverse(), hasPrevious: more, hasNext: true };
  return { items, hasPrevious: cursor !== undefined, hasNext: more };
}
