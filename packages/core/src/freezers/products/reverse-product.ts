import { CoreError } from '../../error.ts';
import type { JournalEvent } from '../../journal/events.repository.ts';
import type { Diff } from '../../journal/fact.ts';
import { reversed } from '../../journal/fact.ts';
import { blocked, formerValues, isAsLeft, opposite, type Reverse } from '../../journal/reversal.ts';
import type { Work } from '../../journal/work.repository.ts';
import { boxIn } from '../boxes/box-in.ts';
import { freezerNumbers } from '../boxes/freezers.repository.ts';
import type { ProductRow } from './product.entity.ts';
import { derived, type ProductFact, productFact, setProduct } from './product-facts.ts';
import { createProduct, productAt, productByRow, removeProduct } from './products.repository.ts';
import { indexNote } from './search.repository.ts';
import type { TakingValue } from './taking-value.ts';
import { createTaking, firstTakingDay, removeTaking, takerOf, takingByRow } from './takings.repository.ts';

/** Takes back what happened to a product: its attributes, its place and the taking that went with it. */
export const reverseProduct: Reverse = async (work, actor, event) => {
  const fact = await reverse(work, event);
  const freezers = await freezerNumbers(work, actor.household.id);
  if ('note' in event.what && event.how === 'changed') {
    await indexNote(work, actor.household.id, fact.row.id, fact.row.note ?? null);
  }
  return productFact(event.kind, fact.row, freezers.get(fact.row.freezerId) ?? 0, fact.what, opposite(event.how));
};

async function reverse(work: Work, event: JournalEvent): Promise<Pick<ProductFact, 'row' | 'what'>> {
  if (event.how === 'removed') return writeAgain(work, event);
  const product = await productByRow(work, event.objectId);
  if (!product || !isAsLeft(product, event.what, ['taking'])) return blocked(work, event);
  if (event.how === 'created') {
    removeProduct(work, product);
    return { row: product, what: reversed(event.what) };
  }
  const what = reversed(event.what);
  const { taking, ...attributes } = what;
  const former = Object.fromEntries(
    Object.entries(attributes).map(([key, [, value]]) => [key, value]),
  ) as Partial<ProductRow>;
  await checkPlace(work, event, { ...product, ...former }, product);
  const [old, now] = (taking ?? [null, null]) as unknown as readonly [TakingValue | null, TakingValue | null];
  const leaving = old ? await takingByRow(work, old.id) : undefined;
  // A fate corrected since then has to be taken back first.
  if (old && leaving?.fate !== old.fate) return blocked(work, event);
  if (old && now && leaving?.id === now.id) {
    leaving.fate = now.fate;
    return { row: product, what: { taking: [old, now] } };
  }
  const days = [await firstTakingDay(work, product.id, old?.id), now?.day].filter((day) => day !== undefined);
  const dateIn = former.dateIn ?? product.dateIn;
  if (days.some((day) => day < dateIn)) return blocked(work, event);
  const taker = now && (await takerOf(work, product.id, now.id));
  const diff: Diff = setProduct(product, former);
  if (!taking) return { row: product, what: diff };
  if (now) createTaking(work, { ...now, memberId: taker, productId: product.id });
  if (leaving) removeTaking(work, leaving);
  return { row: product, what: { ...diff, taking } };
}

async function writeAgain(work: Work, event: JournalEvent): Promise<Pick<ProductFact, 'row' | 'what'>> {
  const values = formerValues(event) as unknown as ProductRow;
  const product = { ...values, id: event.objectId };
  const freezer = await checkPlace(work, event, product);
  const row = createProduct(work, { ...product, householdId: event.scopeId, ...derived(product), freezerId: freezer });
  if (row.note) await indexNoteLater(work, row);
  return { row, what: reversed(event.what) };
}

async function indexNoteLater(work: Work, row: ProductRow): Promise<void> {
  await work.em.flush();
  await indexNote(work, row.householdId, row.id, row.note ?? null);
}

/** A product that is to be inside needs its box and its number; returns the freezer's row id. */
async function checkPlace(work: Work, event: JournalEvent, wanted: ProductRow, now?: ProductRow): Promise<number> {
  const { freezerId, box, number, dateOut } = wanted;
  const stays = now && !now.dateOut && now.freezerId === freezerId && now.box === box && now.number === number;
  if (dateOut || stays) return freezerId;
  try {
    await boxIn(work, event.scopeId, freezerId, box);
  } catch (error) {
    if (error instanceof CoreError) return blocked(work, event);
    throw error;
  }
  const other = await productAt(work, { freezerId, box, number });
  return other ? blocked(work, { ...event, objectId: other.id }) : freezerId;
}
