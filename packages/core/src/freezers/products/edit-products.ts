import { refuse } from '../../error.ts';
import { type Actor, todayOf } from '../../journal/actor.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { cleanName } from '../../members/typed-text.ts';
import type { Day } from '../../time/day.ts';
import { freezerNumbers } from '../boxes/freezers.repository.ts';
import { lockHousehold, record } from '../record.ts';
import { type Catalogue, catalogueOf } from '../types/catalogue.repository.ts';
import { checkDateIn, checkKeep, checkServings, cleanNote, longestName, mostServings } from './limits.ts';
import type { ProductRow } from './product.entity.ts';
import { productFact, setProduct } from './product-facts.ts';
import { productsById } from './products.repository.ts';
import { indexName, indexNote } from './search.repository.ts';
import { firstTakingDay } from './takings.repository.ts';

/** What is corrected; what is not named stays. */
export interface Correction {
  readonly name?: string | undefined;
  /** An empty text removes the note. */
  readonly note?: string | undefined;
  /** How many people what is left feeds: 1 to 99, with what was taken before. */
  readonly servings?: number | undefined;
  /** 1 to 120 months; null keeps for ever. */
  readonly keepMonths?: number | null | undefined;
  readonly dateIn?: Day | undefined;
  /** Changes the keep period too, unless that was set by hand. */
  readonly typeId?: number | undefined;
}

/**
 * Corrects products, all in the same way, as one change. Refuses all with `not_found`, `name_invalid`,
 * `value_invalid`, `date_in_future`, `date_before_date_in`, `already_out` (servings of what is out).
 */
export async function editProducts(
  work: Work,
  actor: Actor,
  publicIds: readonly string[],
  correction: Correction,
): Promise<{ products: ProductRow[]; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const products = await productsById(work, actor.household.id, publicIds);
  const freezers = await freezerNumbers(work, actor.household.id);
  const catalogue = await catalogueOf(work);
  const facts = [];
  for (const product of products) {
    const patch = await correct(work, actor, catalogue, product, correction);
    const what = setProduct(product, patch);
    facts.push(productFact('product_edited', product, freezers.get(product.freezerId) ?? 0, what));
  }
  const change = await record(work, actor, facts);
  for (const { row, what } of facts) {
    if (what.name) await indexName(work, actor.household.id, row.name, row.foldedName);
    if (what.note) await indexNote(work, actor.household.id, row.id, row.note ?? null);
  }
  return { products, change };
}

async function correct(
  work: Work,
  actor: Actor,
  catalogue: Catalogue,
  product: ProductRow,
  { name, note, servings, keepMonths, dateIn, typeId }: Correction,
): Promise<Partial<ProductRow>> {
  const patch: Partial<ProductRow> = {};
  if (name !== undefined) patch.name = cleanName(name, longestName);
  if (note !== undefined) patch.note = cleanNote(note);
  if (servings !== undefined) Object.assign(patch, withServings(product, servings));
  if (dateIn !== undefined) {
    patch.dateIn = checkDateIn(dateIn, todayOf(actor));
    const day = await firstTakingDay(work, product.id);
    if (day && day < dateIn) refuse('date_before_date_in', { day, dateIn });
  }
  if (typeId !== undefined) {
    const type = catalogue.byId.get(typeId) ?? refuse('not_found', { what: 'type' });
    patch.typeId = typeId;
    if (!product.keepByHand) patch.keepMonths = type.keepMonths;
  }
  if (keepMonths !== undefined) Object.assign(patch, { keepMonths: checkKeep(keepMonths), keepByHand: 1 });
  return patch;
}

/** `left` servings are left; those that were taken before stay counted. */
function withServings({ publicId, name, dateOut, servings, servingsLeft }: ProductRow, left: number) {
  if (dateOut) refuse('already_out', { publicId, name, dateOut });
  const taken = servings - servingsLeft;
  checkServings(left, mostServings - taken);
  return { servingsLeft: left, servings: taken + left };
}
