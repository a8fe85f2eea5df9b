/** The columns of a file of products; what left, when and what became of it is in `taken`. */
export const productColumns = [
  ...(['product_id', 'address', 'freezer', 'freezer_name', 'box', 'number', 'name', 'type'] as const),
  ...(['servings', 'servings_left', 'date_in', 'keep_months', 'best_before', 'date_out', 'taken', 'note'] as const),
] as const;

/** The cells of a row by their columns. */
export type ProductCells = Readonly<Record<(typeof productColumns)[number], string>>;
