import { sql } from 'kysely';
import { database, type Work } from '../../journal/work.repository.ts';
import { addDays, addMonths, type Day } from '../../time/day.ts';
import type { ProductTables } from './products.repository.ts';

/** What a month did to a household's freezers, in products; what became of one is what became of its last servings. */
export interface FreezerFigures {
  /** Frozen in that month. */
  readonly in: number;
  /** Of which the last servings left in that month. */
  readonly out: number;
  readonly eaten: number;
  readonly thrownAway: number;
}

/** A month, the one before, and how many products are overdue today. */
export interface FreezerReport {
  readonly now: FreezerFigures;
  readonly before: FreezerFigures;
  readonly overdue: number;
}

/**
 * The freezers in the month of `day` and in the one before, in four statements. Their cost grows with what is inside and
 * with what left in these months, not with all that ever was.
 */
export async function freezerReport(work: Work, householdId: number, day: Day, today: Day): Promise<FreezerReport> {
  const month = `${day.slice(0, 7)}-01`;
  const before = addMonths(month, -1);
  const span: Span = { householdId, from: before, to: addDays(addMonths(month, 1), -1) };
  const figures = new Map<string, { in: number; out: number; eaten: number; thrownAway: number }>();
  const of = (name: string) => {
    const known = figures.get(name) ?? { in: 0, out: 0, eaten: 0, thrownAway: 0 };
    figures.set(name, known);
    return known;
  };
  const inside = await putIn(work, span).where('product.dateOut', 'is', null).execute();
  // What left did so on the day it went in or later: the index by that day finds all that went in since.
  const outside = await putIn(work, span).where('product.dateOut', '>=', span.from).execute();
  for (const { month: name, products } of [...inside, ...outside]) {
    of(name).in += Number(products);
  }
  for (const { month: name, fate, products } of await left(work, span)) {
    const count = Number(products);
    of(name).out += count;
    if (fate === 'eaten') of(name).eaten += count;
    if (fate === 'thrown') of(name).thrownAway += count;
  }
  return {
    now: of(month.slice(0, 7)),
    before: of(before.slice(0, 7)),
    overdue: await overdueCount(work, householdId, today),
  };
}

interface Span {
  readonly householdId: number;
  readonly from: Day;
  readonly to: Day;
}

const monthIn = sql<string>`substr(cast("product"."dateIn" as text), 1, 7)`;
const monthOut = sql<string>`substr(cast("product"."dateOut" as text), 1, 7)`;

function putIn(work: Work, { householdId, from, to }: Span) {
  return database<ProductTables>(work)
    .selectFrom('product')
    .select(({ fn }) => [monthIn.as('month'), fn.countAll<number | string>().as('products')])
    .where('product.householdId', '=', householdId)
    .where('product.dateIn', '>=', from)
    .where('product.dateIn', '<=', to)
    .groupBy(monthIn);
}

function left(work: Work, { householdId, from, to }: Span) {
  return database<ProductTables>(work)
    .selectFrom('product')
    .leftJoin('taking', (join) =>
      join.on('taking.id', '=', ({ selectFrom }) =>
        selectFrom('taking as last')
          .select(({ fn }) => fn.max<number>('last.id').as('id'))
          .whereRef('last.productId', '=', 'product.id'),
      ),
    )
    .select(({ fn }) => [monthOut.as('month'), 'taking.fate', fn.countAll<number | string>().as('products')])
    .where('product.householdId', '=', householdId)
    .where('product.dateOut', '>=', from)
    .where('product.dateOut', '<=', to)
    .groupBy([monthOut, 'taking.fate'])
    .execute();
}

async function overdueCount(work: Work, householdId: number, today: Day): Promise<number> {
  const { products } = await database<ProductTables>(work)
    .selectFrom('product')
    .select(({ fn }) => fn.countAll<number | string>().as('products'))
    .where('householdId', '=', householdId)
    .where('dateOut', 'is', null)
    .where('bestBefore', '<', today)
    .executeTakeFirstOrThrow();
  return Number(products);
}
