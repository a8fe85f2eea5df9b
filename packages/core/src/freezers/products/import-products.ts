import { CoreError, refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import type { Diff } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { freeNumbers, highestNumber } from '../boxes/numbering.ts';
import { lockHousehold, record } from '../record.ts';
import { checkedProduct, type ImportedProduct } from './imported-product.ts';
import type { ProductRow } from './product.entity.ts';
import { type ProductFact, productCreated, productFact } from './product-facts.ts';
import { knownProducts } from './product-ids.repository.ts';
import { insertProduct, latestOfName, numbersInside } from './products.repository.ts';
import { indexName, indexNote } from './search.repository.ts';
import { takingValue } from './taking-value.ts';
import { createTaking } from './takings.repository.ts';

/** How many products went in (or would), of them with another number, how many were there already, and which cannot be. */
export interface ImportedProducts {
  readonly added: number;
  readonly renumbered: number;
  readonly known: number;
  readonly refused: readonly { readonly index: number; readonly error: CoreError }[];
  readonly change: ChangeRef | undefined;
}

/** The most products that one unit of work takes in. */
export const mostProductsImported = 500;

/**
 * Takes in products with what left of them; those that the household knows by their public id stay as they are, and those
 * that cannot be are left out and told. One that is inside keeps its number if that is free, else it gets the next. An id
 * that another household has is not this one's: such a product gets another, the same whenever it comes. `dry` only tells.
 * Refuses more than 500 with `limit_reached`.
 */
export async function importProducts(
  work: Work,
  actor: Actor,
  said: readonly ImportedProduct[],
  { dry = false } = {},
): Promise<ImportedProducts> {
  if (said.length > mostProductsImported) refuse('limit_reached', { what: 'lines', max: mostProductsImported });
  await lockHousehold(work, actor);
  const { ids, known } = await knownProducts(work, actor.household.id, said);
  const numbers = new Map<string, number[]>();
  const refused: { index: number; error: CoreError }[] = [];
  const facts: ProductFact[] = [];
  let [added, renumbered, again] = [0, 0, 0];
  for (const [index, product] of said.entries()) {
    const publicId = ids[index] ?? '';
    if (known.has(publicId)) {
      again += 1;
      continue;
    }
    try {
      const checked = await checkedProduct(work, actor, product);
      const number = checked.row.dateOut ? checked.row.number : await freeNumber(checked.row, checked.freezer);
      known.add(publicId);
      added += 1;
      if (number !== product.number) renumbered += 1;
      if (!dry) facts.push(...(await write({ ...checked.row, publicId, number }, checked.freezer, product.takings)));
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      refused.push({ index, error });
    }
  }
  return { added, renumbered, known: again, refused, change: dry ? undefined : await record(work, actor, facts) };

  /** The wanted number where no product inside has it, else the next. */
  async function freeNumber({ freezerId, box, number }: Placed, freezer: number): Promise<number> {
    const key = `${freezerId}.${box}`;
    const taken = numbers.get(key) ?? (await numbersInside(work, freezerId, box));
    numbers.set(key, taken);
    const free = freeNumbers(taken, highestNumber);
    const found = free.includes(number) ? number : (free[0] ?? refuse('box_full', { box, freezer }));
    taken.push(found);
    return found;
  }

  async function write(row: Omit<ProductRow, 'id'>, freezer: number, takings: ImportedProduct['takings']) {
    const isNew = !(await latestOfName(work, row.householdId, row.foldedName));
    const product = await insertProduct(work, row);
    if (product.note) await indexNote(work, row.householdId, product.id, product.note);
    if (isNew) await indexName(work, row.householdId, product.name, product.foldedName);
    const left = takings.map((taking) => {
      const kept = createTaking(work, { ...taking, productId: product.id, memberId: actor.member.id });
      const fact = productFact('product_taken', product, freezer, {});
      // The taking has its id only once it is flushed, which is when the fact is read.
      return Object.defineProperty(fact, 'what', { get: (): Diff => ({ taking: [null, takingValue(kept)] }) });
    });
    return [productFact('product_added', product, freezer, productCreated(product), 'created'), ...left];
  }
}

type Placed = Pick<ProductRow, 'freezerId' | 'box' | 'number'>;
