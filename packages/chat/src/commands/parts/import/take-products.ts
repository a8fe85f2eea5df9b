import { CoreError, importProducts, mostProductsImported } from '@tend/core';
import type { Long } from '../../../options/turn.ts';
import type { ProductCells } from '../../../replies/files/product-columns.ts';
import type { CsvRow } from './csv-rows.ts';
import { noted, type Tally } from './tally.ts';
import { toldProduct } from './told-product.ts';

/**
 * Takes in the rows of a file of products, 500 in each unit of work, and tells after each what there is so far; `dry`
 * changes nothing. What is there already stays as it is, so that a file can be taken in again.
 */
export async function takeProducts(
  long: Long,
  rows: AsyncIterable<CsvRow>,
  tally: Tally,
  { dry, told }: { readonly dry: boolean; readonly told: () => void },
): Promise<void> {
  let batch: { line: number; cells: ProductCells }[] = [];
  for await (const row of rows) {
    tally.rows += 1;
    if ('broken' in row) noted(tally, row.line, row.broken);
    else if (batch.push({ line: row.line, cells: row.cells as ProductCells }) >= mostProductsImported) await flush();
  }
  if (batch.length > 0) await flush();

  async function flush(): Promise<void> {
    const read = batch.flatMap(({ line, cells }) => {
      try {
        return [{ line, cells, product: toldProduct(cells) }];
      } catch (error) {
        if (!(error instanceof CoreError)) throw error;
        noted(tally, line, error, cells);
        return [];
      }
    });
    batch = [];
    const products = read.map(({ product }) => product);
    const done = await long.work(({ work, actor }) => importProducts(work, actor, products, { dry }));
    tally.added += done.added;
    tally.known += done.known;
    tally.renumbered += done.renumbered;
    for (const { index, error } of done.refused) {
      const row = read[index];
      if (row) noted(tally, row.line, error, row.cells);
    }
    told();
  }
}
