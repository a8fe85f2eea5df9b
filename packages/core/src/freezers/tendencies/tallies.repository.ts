import type { Kysely } from 'kysely';
import { type Given, prepared } from '../../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import type { Day } from '../../time/day.ts';
import type { ProductTables } from '../products/products.repository.ts';
import type { EveryoneTally } from './everyone-tally.entity.ts';
import type { HouseholdTally } from './household-tally.entity.ts';

type TallyTables = Tables<typeof HouseholdTally | typeof EveryoneTally>;

/** In how many parts everyone's counters are kept. */
export const slots = 16;

/** Adds to how many products of the type were ever stored, by the household and by everyone. */
export async function countStored(work: Work, householdId: number, typeId: number, by: number): Promise<void> {
  await addToHousehold(work, { householdId, typeId, by });
  await addToEveryone(work, { slot: householdId % slots, typeId, by });
}

const addToHousehold = prepared(
  (db: Kysely<TallyTables>, given: Given<{ householdId: number; typeId: number; by: number }>) =>
    db
      .insertInto('household_tally')
      .values({ householdId: given('householdId'), typeId: given('typeId'), stored: given('by'), latest: null })
      .onConflict((conflict) =>
        conflict
          .columns(['householdId', 'typeId'])
          .doUpdateSet((eb) => ({ stored: eb('household_tally.stored', '+', given('by')) })),
      ),
);

const addToEveryone = prepared((db: Kysely<TallyTables>, given: Given<{ slot: number; typeId: number; by: number }>) =>
  db
    .insertInto('everyone_tally')
    .values({ typeId: given('typeId'), slot: given('slot'), stored: given('by') })
    .onConflict((conflict) =>
      conflict
        .columns(['typeId', 'slot'])
        .doUpdateSet((eb) => ({ stored: eb('everyone_tally.stored', '+', given('by')) })),
    ),
);

/** Sets the latest day on which a product of the type left the household. */
export async function setLatest(work: Work, householdId: number, typeId: number, latest: Day | null): Promise<void> {
  await database<TallyTables>(work)
    .updateTable('household_tally')
    .set({ latest })
    .where('householdId', '=', householdId)
    .where('typeId', '=', typeId)
    .execute();
}

/** The latest day on which a product of the type left the household for good, or null. */
export async function latestLeft(work: Work, householdId: number, typeId: number): Promise<Day | null> {
  const row = await database<ProductTables>(work)
    .selectFrom('product')
    .select('dateOut')
    .where('householdId', '=', householdId)
    .where('typeId', '=', typeId)
    .where('dateOut', 'is not', null)
    .orderBy('dateOut', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.dateOut ?? null;
}

/** Everyone's counters, the 16 parts of each type summed. */
export async function everyoneTallies(work: Work): Promise<{ typeId: number; stored: number }[]> {
  const rows = await database<TallyTables>(work)
    .selectFrom('everyone_tally')
    .select((eb) => ['typeId', eb.fn.sum<number | string>('stored').as('stored')])
    .groupBy('typeId')
    .execute();
  return rows.map(({ typeId, stored }) => ({ typeId, stored: Number(stored) }));
}

/** The household's own counters. */
export async function householdTallies(
  work: Work,
  householdId: number,
): Promise<{ typeId: number; stored: number; latest: Day | null }[]> {
  const rows = await database<TallyTables>(work)
    .selectFrom('household_tally')
    .select(['typeId', 'stored', 'latest'])
    .where('householdId', '=', householdId)
    .execute();
  return rows.map((row) => ({ ...row, latest: row.latest ?? null }));
}
