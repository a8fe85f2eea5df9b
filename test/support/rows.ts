import { sql } from 'kysely';
import type { Actor } from '../../packages/core/src/journal/actor.ts';
import { database, type Work } from '../../packages/core/src/journal/work.repository.ts';

/**
 * All that an actor's household and the actor hold, in a fixed order, to be compared before and after: without the
 * journal, without the row ids of boxes (which come back with others) and without counters that stand at nothing.
 */
export async function rowsOf(work: Work, { member, household }: Actor): Promise<Record<string, unknown[]>> {
  const db = database(work);
  const ofHousehold = sql`"freezerId" in (select id from freezer where "householdId" = ${household.id})`;
  const ofMember = sql`"trackerId" in (select id from tracker where "memberId" = ${member.id})`;
  const tables = {
    household: sql`select "mainFreezer" from household where id = ${household.id}`,
    member: sql`select language, "timeZone", "dayStart" from member where id = ${member.id}`,
    freezer: sql`select * from freezer where "householdId" = ${household.id} order by id`,
    box: sql`select "freezerId", number, name, "foldedName", inside, "nextNumber" from box where ${ofHousehold}
      order by "freezerId", number`,
    product: sql`select * from product where "householdId" = ${household.id} order by id`,
    taking: sql`select * from taking where "productId" in (select id from product where ${ofHousehold}) order by id`,
    noteWord: sql`select * from note_word where "householdId" = ${household.id} order by "productId", word`,
    tracker: sql`select * from tracker where "memberId" = ${member.id} order by id`,
    entry: sql`select * from entry where ${ofMember} order by id`,
    skip: sql`select * from skip where ${ofMember} order by id`,
    standing: sql`select "trackerId", "upTo", streak, longest, entries from standing where ${ofMember} order by "trackerId"`,
    tally: sql`select * from household_tally where "householdId" = ${household.id} and stored > 0 order by "typeId"`,
  };
  const rows: Record<string, unknown[]> = {};
  for (const [name, query] of Object.entries(tables)) rows[name] = (await query.execute(db)).rows;
  return rows;
}
