import { sql } from 'kysely';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import type { Box } from '../boxes/box.entity.ts';
import { nextNumber } from '../boxes/numbering.ts';
import type { ProductTables } from '../products/products.repository.ts';
import type { EveryoneTally } from './everyone-tally.entity.ts';
import type { HouseholdTally } from './household-tally.entity.ts';
import { slots } from './tallies.repository.ts';

type RebuiltTables = ProductTables & Tables<typeof HouseholdTally | typeof EveryoneTally | typeof Box>;

/** Makes all counters anew from the products: the tallies of both tendencies and what each box holds. */
export async function rebuildCounters(work: Work): Promise<void> {
  const db = database<RebuiltTables>(work);
  await db.deleteFrom('household_tally').execute();
  await db.deleteFrom('everyone_tally').execute();
  await db
    .insertInto('household_tally')
    .columns(['householdId', 'typeId', 'stored', 'latest'])
    .expression((eb) =>
      eb
        .selectFrom('product')
        .select(['householdId', 'typeId'])
        .select(({ fn }) => [fn.countAll<number>().as('stored'), fn.max('dateOut').as('latest')])
        .groupBy(['householdId', 'typeId']),
    )
    .execute();
  const slot = sql<number>`"householdId" % ${sql.lit(slots)}`;
  await db
    .insertInto('everyone_tally')
    .columns(['typeId', 'slot', 'stored'])
    .expression((eb) =>
      eb
        .selectFrom('product')
        .select(['typeId', slot.as('slot'), eb.fn.countAll<number>().as('stored')])
        .groupBy(['typeId', slot]),
    )
    .execute();
  await recountBoxes(work);
}

async function recountBoxes(work: Work): Promise<void> {
  const db = database<RebuiltTables>(work);
  await db.updateTable('box').set({ inside: 0, nextNumber: 1 }).execute();
  const boxes = await db
    .selectFrom('product')
    .select(['freezerId', 'box'])
    .where('dateOut', 'is', null)
    .distinct()
    .orderBy('freezerId')
    .orderBy('box')
    .execute();
  for (const { freezerId, box } of boxes) {
    const rows = await db
      .selectFrom('product')
      .select('number')
      .where('freezerId', '=', freezerId)
      .where('box', '=', box)
      .where('dateOut', 'is', null)
      .execute();
    const counted = { inside: rows.length, nextNumber: nextNumber(rows.map((row) => row.number)) };
    await db.updateTable('box').set(counted).where('freezerId', '=', freezerId).where('number', '=', box).execute();
  }
}
