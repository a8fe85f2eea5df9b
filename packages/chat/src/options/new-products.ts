import { type Day, mostAtOnce, type NewProduct, refuse } from '@tend/core';
import type { BoxValue } from './box.ts';
import { box } from './box.ts';
import type { PackedOptions } from './call.ts';
import { count } from './count.ts';
import { day } from './day.ts';
import { type FreezerValue, freezer } from './freezer.ts';
import { type MeantBox, meantBox, meantFreezer } from './meant-box.ts';
import { meantType } from './meant-type.ts';
import { type KeepMonths, months } from './months.ts';
import { name } from './name.ts';
import { note } from './note.ts';
import { numberAsked } from './number-asked.ts';
import { servings } from './servings.ts';
import type { Turn } from './turn.ts';
import { type TypeValue, type } from './type.ts';

/** What one line says of the products that go in. */
export interface Line {
  readonly what: string;
  readonly servings?: number | undefined;
  readonly box?: BoxValue | undefined;
  readonly freezer?: FreezerValue | undefined;
  readonly type?: TypeValue | undefined;
  readonly months?: KeepMonths | undefined;
  readonly frozen?: Day | undefined;
  readonly count?: number | undefined;
  readonly note?: string | undefined;
  readonly number?: number | undefined;
}

/**
 * What the lines put in; a box named in one line holds for the next. Undefined when it is not said which box: a freezer
 * of one box needs no saying.
 */
export async function newProducts(
  turn: Turn,
  first: Line,
  more: readonly PackedOptions[],
): Promise<NewProduct[] | undefined> {
  if (more.length >= mostAtOnce) return refuse('limit_reached', { what: 'lines', max: mostAtOnce });
  const products: NewProduct[] = [];
  let target: MeantBox | undefined;
  for (const line of [first, ...more.map(unpackLine)]) {
    if (line.box) target = await meantBox(turn, line.box, line.freezer);
    else if (!target || line.freezer) target = await onlyBox(turn, line.freezer);
    if (!target) return undefined;
    products.push(await newProduct(turn, line, target));
  }
  return products;
}

async function onlyBox(turn: Turn, said: FreezerValue | undefined): Promise<MeantBox | undefined> {
  const freezer = await meantFreezer(turn, said);
  return freezer.boxes === 1 ? { freezer, box: 1 } : undefined;
}

async function newProduct(turn: Turn, line: Line, { freezer, box }: MeantBox): Promise<NewProduct> {
  const { what, servings, count, note, number, frozen, months: keep } = line;
  return {
    ...{ name: what, freezerId: freezer.id, box, servings, count, note, number, dateIn: frozen },
    typeId: line.type && (await meantType(turn, line.type)),
    keepMonths: keep === 'forever' ? null : keep,
  };
}

const kinds = { what: name, servings, box, freezer, type, months, frozen: day, count, note, number: numberAsked };

function unpackLine(packed: PackedOptions): Line {
  const values = Object.entries(kinds).map(([key, kind]) => [
    key,
    packed[key] === undefined ? undefined : kind.unpack(packed[key]),
  ]);
  return { what: '', ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
}
