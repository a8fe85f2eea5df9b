import { refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { boxIn } from '../boxes/box-in.ts';
import { nextNumber } from '../boxes/numbering.ts';
import { lockHousehold, record } from '../record.ts';
import type { ProductRow } from './product.entity.ts';
import { productFact, setProduct } from './product-facts.ts';
import { numbersInside, productById } from './products.repository.ts';
import { takingValue } from './taking-value.ts';
import { latestTaking, removeTaking } from './takings.repository.ts';

/**
 * Puts back what was last taken of a product: a product that is out comes back to its box with the number it had, or
 * the next free one. Refuses with `not_found`, `nothing_to_undo` (nothing was taken), `box_out_of_range`, `box_full`.
 */
export async function putBack(
  work: Work,
  actor: Actor,
  publicId: string,
): Promise<{ product: ProductRow; formerNumber: number; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const product = await productById(work, actor.household.id, publicId);
  const taking = (await latestTaking(work, product.id)) ?? refuse('nothing_to_undo', {});
  const freezer = await boxIn(work, actor.household.id, product.freezerId, product.box);
  const formerNumber = product.number;
  const servingsLeft = product.servingsLeft + taking.servings;
  const patch = product.dateOut ? { dateOut: null, number: await freeNumber(work, product, freezer.number) } : {};
  const diff = setProduct(product, { servingsLeft, ...patch });
  const what = { ...diff, taking: [takingValue(taking), null] as const };
  removeTaking(work, taking);
  const change = await record(work, actor, [productFact('product_put_back', product, freezer.number, what)]);
  return { product, formerNumber, change };
}

async function freeNumber(work: Work, product: ProductRow, freezer: number): Promise<number> {
  const taken = await numbersInside(work, product.freezerId, product.box);
  if (!taken.includes(product.number)) return product.number;
  return nextNumber(taken) ?? refuse('box_full', { box: product.box, freezer });
}
