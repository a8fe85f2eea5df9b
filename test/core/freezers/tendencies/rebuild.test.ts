import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { rebuildCounters } from '../../../../packages/core/src/freezers/tendencies/rebuild.repository.ts';
import {
  everyoneTallies,
  householdTallies,
} from '../../../../packages/core/src/freezers/tendencies/tallies.repository.ts';
import { database } from '../../../../packages/core/src/journal/work.repository.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  it('makes all counters anew as they were', async () => {
    const { add, take, run, actor } = await kitchen(opened.store);
    const other = await kitchen(opened.store);
    const ids = await add({ count: 5 });
    await take(ids[1] ?? '', { day: '2026-11-20' });
    await add({ name: 'Salmon', box: 2 });
    await other.add({ name: 'Salmon', count: 3 });
    const byType = (a: { typeId: number }, b: { typeId: number }) => a.typeId - b.typeId;
    const kept = () =>
      run(async (work) => [
        (await everyoneTallies(work)).sort(byType),
        (await householdTallies(work, actor.household.id)).sort(byType),
      ]);
    const before = await kept();
    await run(async (work) => {
      for (const table of ['household_tally', 'everyone_tally']) {
        await sql`update ${sql.table(table)} set stored = 17`.execute(database(work));
      }
      await sql`update box set inside = 9, "nextNumber" = null`.execute(database(work));
    });
    expect(await kept()).not.toEqual(before);
    expect(await inconsistencies(opened.store)).not.toEqual([]);
    await run((work) => rebuildCounters(work));
    expect(await kept()).toEqual(before);
    expect(await inconsistencies(opened.store)).toEqual([]);
  });
});
