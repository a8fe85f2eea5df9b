import { sql } from 'kysely';
import { database } from '../../packages/core/src/journal/work.repository.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';

const ofMember = ['member', 'identity', 'membership', 'change', 'draft', 'question', 'kept_reply', 'tracker'] as const;
const ofTracker = ['entry', 'skip', 'standing'] as const;
const ofHousehold = ['household', 'freezer', 'product', 'household_tally', 'name_key', 'note_word'] as const;

/** All rows of a person and their household, as text: what nobody else may change. */
export function belongings(store: Store, externalId: string): Promise<string> {
  return store.work(async (work) => {
    const db = database<unknown>(work);
    const mine = await sql<{ memberId: number; householdId: number }>`
      select identity."memberId", membership."householdId" from identity
      join membership on membership."memberId" = identity."memberId" where identity."externalId" = ${externalId}`.execute(
      db,
    );
    const { memberId, householdId } = mine.rows[0] ?? { memberId: 0, householdId: 0 };
    const rows: Record<string, unknown> = {};
    const keep = async (table: string, column: string, id: number) => {
      const all = sql`select * from ${sql.table(table)} where ${sql.ref(column)} = ${id}`;
      rows[table] = (await all.execute(db)).rows.map((row) => JSON.stringify(row)).sort();
    };
    for (const table of ofMember) await keep(table, table === 'member' ? 'id' : 'memberId', memberId);
    for (const table of ofHousehold) await keep(table, table === 'household' ? 'id' : 'householdId', householdId);
    for (const table of ofTracker) {
      const all = sql`select * from ${sql.table(table)} where "trackerId" in (select id from tracker where "memberId" = ${memberId})`;
      rows[table] = (await all.execute(db)).rows.map((row) => JSON.stringify(row)).sort();
    }
    rows.box = (
      await sql`select box.* from box join freezer on freezer.id = "freezerId"
      where "householdId" = ${householdId} order by box.id`.execute(db)
    ).rows;
    rows.taking = (
      await sql`select taking.* from taking join product on product.id = "productId"
      where "householdId" = ${householdId} order by taking.id`.execute(db)
    ).rows;
    rows.event = (
      await sql`select * from event where (scope = 'household' and "scopeId" = ${householdId})
      or (scope = 'member' and "scopeId" = ${memberId}) order by scope, number`.execute(db)
    ).rows;
    return JSON.stringify(rows, undefined, 1);
  });
}
