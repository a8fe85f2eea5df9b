import { refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import type { Diff } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { freezerNumbers } from '../boxes/freezers.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { Fate } from './fate.ts';
import type { ProductRow } from './product.entity.ts';
import { productFact } from './product-facts.ts';
import { productById } from './products.repository.ts';
import { takingValue } from './taking-value.ts';
import { latestTaking } from './takings.repository.ts';

/**
 * Corrects what became of what was last taken of a product that is out. Refuses with `not_found`, `nothing_to_undo` (it is
 * inside). Nothing changes when that was its fate already.
 */
export async function changeFate(
  work: Work,
  actor: Actor,
  publicId: string,
  fate: Fate,
): Promise<{ product: ProductRow; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const product = await productById(work, actor.household.id, publicId);
  const taking = product.dateOut ? await latestTaking(work, product.id) : undefined;
  if (!taking) return refuse('nothing_to_undo', {});
  const former = takingValue(taking);
  taking.fate = fate;
  const what: Diff = former.fate === fate ? {} : { taking: [former, takingValue(taking)] };
  const freezers = await freezerNumbers(work, actor.household.id);
  const freezer = freezers.get(product.freezerId) ?? 0;
  return { product, change: await record(work, actor, [productFact('product_fate_changed', product, freezer, what)]) };
}
