import { refuse } from '../../error.ts';
import { type Actor, todayOf } from '../../journal/actor.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import type { Day } from '../../time/day.ts';
import { freezerNumbers } from '../boxes/freezers.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { Fate } from './fate.ts';
import { checkDateIn, checkServings } from './limits.ts';
import type { ProductRow } from './product.entity.ts';
import { productFact, setProduct } from './product-facts.ts';
import { productsById } from './products.repository.ts';
import { takingValue } from './taking-value.ts';
import { createTaking } from './takings.repository.ts';

/** Products that leave: all that is left of each, or the same number of servings of each. */
export interface Takings {
  readonly publicIds: readonly string[];
  /** 1 to what is left; all that is left when not said. */
  readonly servings?: number | undefined;
  readonly fate: Fate;
  /**
   * Not after the actor's today, or the day a product went in. Default: today, or that day where it is later, as it can
   * be once the member's zone or the start of their day has changed.
   */
  readonly day?: Day | undefined;
}

/**
 * Takes products or servings out, as one change; with the last serving a product is out and its number free. Refuses
 * all when one cannot be: `not_found`, `already_out`, `not_enough_servings`, `date_in_future`, `date_before_date_in`.
 */
export async function takeOut(
  work: Work,
  actor: Actor,
  { publicIds, servings, fate, day: said }: Takings,
): Promise<{ products: ProductRow[]; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  if (servings !== undefined) checkServings(servings);
  const products = await productsById(work, actor.household.id, publicIds);
  const freezers = await freezerNumbers(work, actor.household.id);
  const facts = products.map((product) => {
    const { publicId, name, servingsLeft: left } = product;
    if (product.dateOut) refuse('already_out', { publicId, name, dateOut: product.dateOut });
    const day = dayOut(product, said, todayOf(actor));
    if (day < product.dateIn) refuse('date_before_date_in', { day, dateIn: product.dateIn });
    const wanted = servings ?? left;
    if (wanted > left) refuse('not_enough_servings', { wanted, left, publicId, name });
    const taking = createTaking(work, {
      productId: product.id,
      day,
      memberId: actor.member.id,
      servings: wanted,
      fate,
    });
    const what = setProduct(product, { servingsLeft: left - wanted, ...(wanted === left && { dateOut: day }) });
    const fact = productFact('product_taken', product, freezers.get(product.freezerId) ?? 0, what);
    // The taking has its id only once it is flushed, which is when the fact is read.
    return Object.defineProperty(fact, 'what', { get: () => ({ ...what, taking: [null, takingValue(taking)] }) });
  });
  return { products, change: await record(work, actor, facts) };
}

function dayOut({ dateIn }: ProductRow, said: Day | undefined, today: Day): Day {
  if (said === dateIn) return said;
  if (said !== undefined) return checkDateIn(said, today);
  return dateIn > today ? dateIn : today;
}
