import { expect, it } from 'vitest';
import { freezerReport } from '../../../../packages/core/src/freezers/products/freezer-months.repository.ts';
import { countStatements } from '../../../support/count-statements.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  it('counts what went in, what left and what became of it, month by month', async () => {
    const { actor, add, take, run } = await kitchen(opened.store);
    const [old] = await add({ count: 2, dateIn: '2026-09-30', keepMonths: 1 });
    const [eaten, half, gone] = await add({ count: 3, dateIn: '2026-10-01', servings: 2 });
    await add({ dateIn: '2026-10-31' });
    const [quick] = await add({ dateIn: '2026-11-01' });
    await take(old, { day: '2026-10-31', fate: 'thrown' });
    await take(eaten, { day: '2026-11-01' });
    await take(half as string, { day: '2026-11-02', servings: 1, fate: 'eaten' });
    await take(half as string, { day: '2026-11-19', fate: 'thrown' });
    await take(gone as string, { day: '2026-11-03', fate: 'gone' });
    await take(quick, { day: '2026-11-20' });
    const report = (day: string) => run((work) => freezerReport(work, actor.household.id, day, '2026-11-20'));
    expect(await report('2026-11-15')).toEqual({
      now: { in: 1, out: 4, eaten: 2, thrownAway: 1 },
      before: { in: 4, out: 1, eaten: 0, thrownAway: 1 },
      overdue: 1,
    });
    expect((await report('2026-10-01')).before).toEqual({ in: 2, out: 0, eaten: 0, thrownAway: 0 });
    expect((await report('2020-01-01')).now).toEqual({ in: 0, out: 0, eaten: 0, thrownAway: 0 });
  });

  it('does not count a product on its last good day as overdue', async () => {
    const { actor, add, run } = await kitchen(opened.store);
    await add({ dateIn: '2026-10-20', keepMonths: 1 });
    const on = (today: string) => run((work) => freezerReport(work, actor.household.id, today, today));
    expect([(await on('2026-11-20')).overdue, (await on('2026-11-21')).overdue]).toEqual([0, 1]);
  });

  it('knows nothing of other households, and asks as much of a large one as of a small one', async () => {
    const ann = await kitchen(opened.store);
    const ben = await kitchen(opened.store);
    for (const box of [1, 2, 3]) await ben.add({ count: 20, box });
    const ask = (who: typeof ann) =>
      opened.store.work((work) =>
        countStatements(work, (counted) => freezerReport(counted, who.actor.household.id, '2026-11-20', '2026-11-20')),
      );
    const [small, few] = await ask(ann);
    const [large, many] = await ask(ben);
    expect([small.now.in, large.now.in]).toEqual([0, 60]);
    expect([few, many]).toEqual([4, 4]);
  });
});
