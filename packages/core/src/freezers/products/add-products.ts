import { refuse } from '../../error.ts';
import { type Actor, todayOf } from '../../journal/actor.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import { publicId } from '../../journal/public-id.ts';
import type { Work } from '../../journal/work.repository.ts';
import { cleanName } from '../../members/typed-text.ts';
import type { Day } from '../../time/day.ts';
import { boxIn } from '../boxes/box-in.ts';
import { freeNumbers, highestNumber } from '../boxes/numbering.ts';
import { lockHousehold, record } from '../record.ts';
import { type Catalogue, catalogueOf } from '../types/catalogue.repository.ts';
import { otherType } from '../types/product-type.ts';
import { checkDateIn, checkKeep, checkServings, cleanNote, longestName } from './limits.ts';
import type { ProductRow } from './product.entity.ts';
import { derived, foldedName, productCreated, productFact } from './product-facts.ts';
import { insertProduct, latestOfName, numbersInside } from './products.repository.ts';
import { indexName, indexNote } from './search.repository.ts';

/** What goes in. What is not said is taken from the household's latest product of that name, else from its type. */
export interface NewProduct {
  readonly name: string;
  readonly freezerId: number;
  readonly box: number;
  /** 1 to 20; that many, numbered one after another. Default 1. */
  readonly count?: number | undefined;
  /** 1 to 99. */
  readonly servings?: number | undefined;
  readonly note?: string | undefined;
  readonly typeId?: number | undefined;
  /** 1 to 120; null keeps for ever. */
  readonly keepMonths?: number | null | undefined;
  /** Not after the actor's today, which is the default. */
  readonly dateIn?: Day | undefined;
  /** A number that must be free; for the first of them. */
  readonly number?: number | undefined;
}

/** How many products one line, and how many lines one message can add. */
export const mostAtOnce = 20;

/**
 * Puts products into their boxes, as one change. Refuses all of them when one cannot be: `name_invalid`,
 * `value_invalid`, `date_in_future`, `not_found` (freezer, type), `box_out_of_range`, `box_full`, `number_taken`,
 * `limit_reached`.
 */
export async function addProducts(
  work: Work,
  actor: Actor,
  items: readonly NewProduct[],
): Promise<{ products: ProductRow[]; change: ChangeRef | undefined }> {
  if (items.length > mostAtOnce) refuse('limit_reached', { what: 'lines', max: mostAtOnce });
  await lockHousehold(work, actor);
  const catalogue = await catalogueOf(work);
  const taken = new Map<string, number[]>();
  const earlier = new Map<string, Latest>();
  const wanted = [];
  const newNames = new Map<string, string>();
  for (const item of items) {
    const name = cleanName(item.name, longestName);
    const note = cleanNote(item.note);
    const freezer = await boxIn(work, actor.household.id, item.freezerId, item.box);
    const numbers = taken.get(`${freezer.id}.${item.box}`) ?? (await numbersInside(work, freezer.id, item.box));
    taken.set(`${freezer.id}.${item.box}`, numbers);
    const free = chooseNumbers(numbers, item, freezer.number);
    numbers.push(...free);
    const folded = foldedName(name);
    const latest = earlier.get(folded) ?? (await latestOfName(work, actor.household.id, folded));
    const attributes = describe(actor, catalogue, item, name, latest);
    earlier.set(folded, attributes);
    for (const number of free) {
      const place = { householdId: actor.household.id, freezerId: freezer.id, box: item.box, number };
      const said = { name, note, dateOut: null, ...attributes, ...derived({ name, ...attributes }) };
      wanted.push({ freezer: freezer.number, row: { publicId: publicId(), ...place, ...said } });
    }
    if (!latest) newNames.set(folded, name);
  }
  // All can be put in: nothing is written before that is sure.
  const facts = [];
  for (const { freezer, row } of wanted) {
    const product = await insertProduct(work, row);
    facts.push(productFact('product_added', product, freezer, productCreated(product), 'created'));
    if (product.note) await indexNote(work, actor.household.id, product.id, product.note);
  }
  for (const [folded, name] of newNames) await indexName(work, actor.household.id, name, folded);
  return { products: facts.map((fact) => fact.row), change: await record(work, actor, facts) };
}

function chooseNumbers(taken: readonly number[], item: NewProduct, freezer: number): number[] {
  const count = item.count ?? 1;
  if (!Number.isInteger(count) || count < 1) refuse('value_invalid', { option: 'count', min: 1, max: mostAtOnce });
  if (count > mostAtOnce) refuse('limit_reached', { what: 'count', max: mostAtOnce });
  const wanted = item.number;
  const free = freeNumbers(taken, highestNumber);
  const next = free[0];
  if (next === undefined || free.length < count) refuse('box_full', { box: item.box, freezer });
  if (wanted === undefined) return free.slice(0, count);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > highestNumber) {
    refuse('value_invalid', { option: 'number', min: 1, max: highestNumber });
  }
  if (!free.includes(wanted)) refuse('number_taken', { box: item.box, freezer, number: wanted, next });
  return [wanted, ...free.filter((number) => number !== wanted).slice(0, count - 1)];
}

type Latest = Pick<ProductRow, 'typeId' | 'servings'>;

function describe(actor: Actor, catalogue: Catalogue, item: NewProduct, name: string, latest: Latest | undefined) {
  const typeId = item.typeId ?? latest?.typeId ?? catalogue.match(name) ?? otherType;
  const type = catalogue.byId.get(typeId) ?? refuse('not_found', { what: 'type' });
  const servings = checkServings(item.servings ?? latest?.servings ?? 1);
  const keepMonths = item.keepMonths === undefined ? type.keepMonths : checkKeep(item.keepMonths);
  const dateIn = checkDateIn(item.dateIn ?? todayOf(actor), todayOf(actor));
  const keepByHand = item.keepMonths === undefined ? 0 : 1;
  return { typeId, servings, servingsLeft: servings, keepMonths, keepByHand, dateIn };
}
