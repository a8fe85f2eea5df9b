import { productsById, productsOfChange, refuse } from '@tend/core';
import type { BoxValue } from './box.ts';
import { meantProducts } from './find-products.ts';
import type { ProductRef } from './product-ref.ts';
import type { Turn } from './turn.ts';

/** The products that were said, or those that a change put in. `not_found` when there are neither, or no longer. */
export async function saidOrChanged(
  turn: Turn,
  {
    refs,
    from,
    change,
  }: { refs?: readonly ProductRef[] | undefined; from?: BoxValue | undefined; change?: string | undefined },
): Promise<string[] | undefined> {
  if (refs) return meantProducts(turn, refs, 'inside', from);
  if (change === undefined) return undefined;
  const ids = await productsOfChange(turn.work, turn.contact.householdId, change);
  if (ids.length === 0) return refuse('not_found', { what: 'change' });
  await productsById(turn.work, turn.contact.householdId, ids);
  return ids;
}
