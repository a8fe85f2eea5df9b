import { refuse } from '../../error.ts';
import { type Actor, todayOf } from '../../journal/actor.ts';
import type { Work } from '../../journal/work.repository.ts';
import { cleanName } from '../../members/typed-text.ts';
import type { Day } from '../../time/day.ts';
import { boxIn } from '../boxes/box-in.ts';
import { foldedFreezerName } from '../boxes/folded-name.ts';
import { freezersOf } from '../boxes/freezers.repository.ts';
import { highestNumber } from '../boxes/numbering.ts';
import { catalogueOf } from '../types/catalogue.repository.ts';
import { fold } from '../types/fold.ts';
import { otherType } from '../types/product-type.ts';
import { checkDateIn, checkKeep, checkServings, cleanNote, longestName } from './limits.ts';
import type { ProductRow } from './product.entity.ts';
import { derived } from './product-facts.ts';
import type { TakingRow } from './taking.entity.ts';

/** A product from a file, and what left of it. */
export interface ImportedProduct {
  /** 10 letters or digits. */
  readonly publicId: string;
  /** The household's freezer of that name, else the one of that number. */
  readonly freezer: { readonly name: string; readonly number: number };
  readonly box: number;
  /** 1 to 99. */
  readonly number: number;
  readonly name: string;
  readonly note?: string | undefined;
  /** The name of its type in any language; of a type that nobody knows it gets the one that its name tells. */
  readonly type: string;
  /** 1 to 99. */
  readonly servings: number;
  /** 1 to 120; null keeps for ever. */
  readonly keepMonths: number | null;
  readonly dateIn: Day;
  /** In order; all servings together at most what went in. */
  readonly takings: readonly Pick<TakingRow, 'day' | 'servings' | 'fate'>[];
}

/**
 * The product as a row, but for its id, once it is sure that it can be, and the number of its freezer. Refuses with
 * `value_invalid`, `name_invalid`, `not_found` (freezer), `box_out_of_range`, `date_in_future`, `date_before_date_in`,
 * `not_enough_servings`.
 */
export async function checkedProduct(work: Work, actor: Actor, product: ImportedProduct) {
  const today = todayOf(actor);
  if (!/^[0-9A-Za-z]{10}$/.test(product.publicId)) refuse('value_invalid', { option: 'id', text: product.publicId });
  const name = cleanName(product.name, longestName);
  const freezer = await boxIn(work, actor.household.id, await freezerId(work, actor, product), product.box);
  const { number } = product;
  if (!Number.isInteger(number) || number < 1 || number > highestNumber) {
    refuse('value_invalid', { option: 'number', min: 1, max: highestNumber });
  }
  const dateIn = checkDateIn(product.dateIn, today);
  const servings = checkServings(product.servings);
  const servingsLeft = product.takings.reduce(
    (left, taking) => left - checkServings(taking.servings, left || 1),
    servings,
  );
  if (servingsLeft < 0) refuse('value_invalid', { option: 'servings', min: 1, max: servings });
  for (const { day } of product.takings) {
    if (checkDateIn(day, today) < dateIn) refuse('date_before_date_in', { day, dateIn });
  }
  const { byId, types, match } = await catalogueOf(work);
  const said = fold(product.type);
  const named = types.find(({ names }) => Object.values(names).some((one) => fold(one) === said));
  const typeId = named?.id ?? match(name) ?? otherType;
  const keepMonths = checkKeep(product.keepMonths);
  const row: Omit<ProductRow, 'id' | 'publicId'> = {
    ...{ householdId: actor.household.id, freezerId: freezer.id, box: product.box, number, name },
    ...{ note: cleanNote(product.note), typeId, servings, servingsLeft, dateIn, keepMonths },
    keepByHand: keepMonths === byId.get(typeId)?.keepMonths ? 0 : 1,
    dateOut: servingsLeft === 0 ? (product.takings.at(-1)?.day ?? null) : null,
    ...derived({ name, dateIn, keepMonths }),
  };
  return { row, freezer: freezer.number };
}

async function freezerId(work: Work, { household }: Actor, { freezer }: ImportedProduct): Promise<number> {
  const freezers = await freezersOf(work, household.id);
  const name = foldedFreezerName(freezer.name);
  const meant =
    freezers.find((one) => one.foldedName === name) ?? freezers.find((one) => one.number === freezer.number);
  return meant?.id ?? refuse('not_found', { what: 'freezer', text: freezer.name });
}
