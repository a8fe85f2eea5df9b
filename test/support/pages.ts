import type { Cursor, Page } from '../../packages/core/src/freezers/products/page.ts';

/**
 * All pages of a list, in reading order: from the first one forward, or from `last` backward. Fails when turning never
 * ends, or a page says that there is another one and there is none.
 */
export async function everyPage<Row extends { readonly publicId: string }>(
  read: (cursor: Cursor) => Promise<Page<Row>>,
  last?: Page<Row>,
): Promise<Page<Row>[]> {
  let page = last ?? (await read(undefined));
  const pages = [page];
  while (last ? page.hasPrevious : page.hasNext) {
    const row = page.items.at(last ? 0 : -1);
    if (!row || pages.length > 50) throw new Error('these pages never end');
    page = await read(last ? { before: row.publicId } : { after: row.publicId });
    if (last) pages.unshift(page);
    else pages.push(page);
  }
  return pages;
}
