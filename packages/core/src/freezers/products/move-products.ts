import { refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { boxIn } from '../boxes/box-in.ts';
import { highestNumber, nextNumber } from '../boxes/numbering.ts';
import { lockHousehold, record } from '../record.ts';
import type { ProductRow } from './product.entity.ts';
import { productFact, setProduct } from './product-facts.ts';
import { numbersInside, productsById } from './products.repository.ts';

/** The box to move to, and a number there if one is wanted for the first product. */
export interface Destination {
  readonly freezerId: number;
  readonly box: number;
  readonly number?: number | undefined;
}

/**
 * Moves products to a box, as one change. Each keeps its number where that is free there, else gets the next one.
 * Refuses all with `not_found`, `already_out`, `box_out_of_range`, `box_full`, `number_taken`, `value_invalid`.
 */
export async function moveProducts(
  work: Work,
  actor: Actor,
  publicIds: readonly string[],
  { freezerId, box, number }: Destination,
): Promise<{ products: ProductRow[]; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const products = await productsById(work, actor.household.id, publicIds);
  const freezer = await boxIn(work, actor.household.id, freezerId, box);
  for (const { publicId, name, dateOut } of products) if (dateOut) refuse('already_out', { publicId, name, dateOut });
  const [first] = products;
  const isThere = (product: ProductRow) => product.freezerId === freezerId && product.box === box;
  const moving = products.filter((product) => !isThere(product) || (product === first && number !== undefined));
  // The number that the first leaves in its own box is free only for itself: rows are not written one by one.
  const taken = await numbersInside(work, freezerId, box);
  const facts = moving.map((product) => {
    const wanted = product === first ? number : undefined;
    if (wanted === product.number && isThere(product)) return productFact('product_moved', product, freezer.number, {});
    const free = chooseNumber(taken, product.number, wanted, { box, freezer: freezer.number });
    taken.push(free);
    const what = setProduct(product, { freezerId, box, number: free });
    return productFact('product_moved', product, freezer.number, what);
  });
  return { products, change: await record(work, actor, facts) };
}

function chooseNumber(
  taken: readonly number[],
  former: number,
  wanted: number | undefined,
  place: { box: number; freezer: number },
): number {
  const next = nextNumber(taken) ?? refuse('box_full', place);
  if (wanted === undefined) return taken.includes(former) ? next : former;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > highestNumber)
    refuse('value_invalid', { option: 'number', min: 1, max: highestNumber });
  return taken.includes(wanted) ? refuse('number_taken', { ...place, number: wanted, next }) : wanted;
}
