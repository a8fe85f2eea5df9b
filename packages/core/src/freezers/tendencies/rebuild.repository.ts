import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import type { Box } from '../boxes/box.entity.ts';
import { nextNumber } from '../boxes/numbering.ts';
import type { ProductTables } from '../products/products.repository.ts';
import type { EveryoneTally } from './everyone-tally.entity.ts';
import type { HouseholdTally } from './household-tally.entity.ts';
import { slots } from './tallies.repository.ts';

type RebuiltTables = ProductTables & Tables<typeof HouseholdTally | typeof EveryoneTally | typeof Box>;

/** How many households are rebuilt at a time. */
const batch = 500;

/** Makes all counters anew from the products: the tallies of both tendencies and what each box holds. */
export async function rebuildCounters(work: Work): Promise<void> {
  const db = database<RebuiltTables>(work);
  await db.deleteFrom('household_tally').execute();
  await db.deleteFrom('everyone_tally').execute();
  const households = await db.selectFrom('product').select('householdId').distinct().orderBy('householdId').execute();
  const everyone = new Map<string, { typeId: number; slot: number; stored: number }>();
  for (let from = 0; from < households.length; from += batch) {
    const ids = households.slice(from, from + batch).map((row) => row.householdId);
    const rows = await db
      .selectFrom('product')
      .select((eb) => [
        'householdId',
        'typeId',
        eb.fn.countAll<number>().as('stored'),
        eb.fn.max('dateOut').as('latest'),
      ])
      .where('householdId', 'in', ids)
      .groupBy(['householdId', 'typeId'])
      .execute();
    const tallies = rows.map(({ stored, latest, ...row }) => ({
      ...row,
      stored: Number(stored),
      latest: latest ?? null,
    }));
    await db.insertInto('household_tally').values(tallies).execute();
    for (const { typeId, householdId, stored } of tallies) {
      const slot = householdId % slots;
      const sum = everyone.get(`${typeId}.${slot}`)?.stored ?? 0;
      everyone.set(`${typeId}.${slot}`, { typeId, slot, stored: sum + stored });
    }
  }
  if (everyone.size > 0)
    await db
      .insertInto('everyone_tally')
      .values([...everyone.values()])
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
