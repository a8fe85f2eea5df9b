import { type Fate, type ImportedProduct, refuse } from '@tend/core';
import type { ProductCells } from '../../../replies/files/product-columns.ts';

/** The product that a row tells; `value_invalid` names the first column that cannot be read. */
export function toldProduct(cells: ProductCells): ImportedProduct {
  return {
    publicId: cells.product_id,
    freezer: { name: cells.freezer_name, number: wholeIn(cells, 'freezer') },
    box: wholeIn(cells, 'box'),
    number: wholeIn(cells, 'number'),
    ...{ name: cells.name, type: cells.type, servings: wholeIn(cells, 'servings'), dateIn: cells.date_in },
    keepMonths: cells.keep_months === '' ? null : wholeIn(cells, 'keep_months'),
    takings: takingsIn(cells),
    ...(cells.note !== '' && { note: cells.note }),
  };
}

function wholeIn(cells: ProductCells, column: keyof ProductCells): number {
  const text = cells[column];
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse('value_invalid', { option: column, text });
}

/** "2026-11-20 2 eaten; 2026-11-21 1 thrown": day, servings and fate. */
function takingsIn(cells: ProductCells): ImportedProduct['takings'] {
  if (cells.taken.trim() === '') return [];
  return cells.taken.split(';').map((text) => {
    const [, day, servings, fate] = /^(\d{4}-\d\d-\d\d) (\d{1,2}) (eaten|thrown|gone)$/.exec(text.trim()) ?? [];
    if (!day || !servings || !fate) return refuse('value_invalid', { option: 'taken', text: cells.taken });
    return { day, servings: Number(servings), fate: fate as Fate };
  });
}
