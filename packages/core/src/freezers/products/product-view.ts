import type { ProductRow } from './product.entity.ts';

/** A product as lists show it: its row, unmanaged, with the number of its freezer. */
export type ProductView = Pick<
  ProductRow,
  | ('id' | 'publicId' | 'freezerId' | 'box' | 'number' | 'name' | 'note' | 'typeId')
  | ('servings' | 'servingsLeft' | 'dateIn' | 'bestBefore' | 'keepMonths' | 'dateOut')
> & { readonly freezer: number };

/** The columns of a view. */
export const viewColumns = [
  ...(['product.id', 'product.publicId', 'product.freezerId', 'product.box', 'product.number'] as const),
  ...(['product.name', 'product.note', 'product.typeId', 'product.servings', 'product.servingsLeft'] as const),
  ...([
    'product.dateIn',
    'product.bestBefore',
    'product.keepMonths',
    'product.dateOut',
    'freezer.number as freezer',
  ] as const),
] as const;
