import { address, catalogueOf, exportProducts, type ProductHistory } from '@tend/core';
import { csvHead, csvLines } from './csv/csv-lines.ts';
import { productColumns } from './product-columns.ts';
import type { ReadPart } from './reply-file.ts';

/** All products of the household of whoever asks, inside and out, in the order in which they were added. */
export async function* productsFile(read: ReadPart): AsyncGenerator<Uint8Array> {
  yield csvHead(productColumns);
  let after: number | undefined;
  do {
    const { lines, next } = await read(async ({ work, contact, language }) => {
      const { byId } = await catalogueOf(work);
      const page = await exportProducts(work, contact.householdId, after);
      const typeOf = ({ typeId }: ProductHistory) => byId.get(typeId)?.names[language] ?? '';
      const rows = page.products.map((product) => productRow(product, typeOf(product), contact.mainFreezer));
      return { lines: csvLines(rows), next: page.next };
    });
    after = next;
    if (lines.length > 0) yield lines;
  } while (after !== undefined);
}

function productRow(product: ProductHistory, type: string, mainFreezer: number): string[] {
  const { publicId, freezer, freezerName, box, number, name, servings, servingsLeft, dateIn, takings, note } = product;
  const { keepMonths, bestBefore, dateOut } = product;
  return [
    ...[publicId, address(product, mainFreezer), String(freezer), freezerName, String(box), String(number), name, type],
    ...[String(servings), String(servingsLeft), dateIn, keepMonths?.toString() ?? '', bestBefore ?? '', dateOut ?? ''],
    ...[takings.map((taking) => `${taking.day} ${taking.servings} ${taking.fate}`).join('; '), note ?? ''],
  ];
}
