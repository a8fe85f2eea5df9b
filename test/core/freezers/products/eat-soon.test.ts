import { describe, expect, it } from 'vitest';
import { eatSoon, nextDue } from '../../../../packages/core/src/freezers/products/eat-soon.repository.ts';
import type { Cursor } from '../../../../packages/core/src/freezers/products/page.ts';
import { takeOut } from '../../../../packages/core/src/freezers/products/take-out.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { everyPage } from '../../../support/pages.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function table() {
    const own = await kitchen(opened.store);
    const soon = (until: string, servings?: number, cursor?: Cursor) =>
      own.run((work, actor) => eatSoon(work, actor.household.id, { until, servings }, cursor));
    return { ...own, soon };
  }

  describe('what to eat soon', () => {
    it('is what is inside and best before the day or earlier, the earliest first', async () => {
      const { add, take, soon } = await table();
      await add({ name: 'Late', dateIn: '2026-11-05', keepMonths: 1 });
      await add({ name: 'Over', dateIn: '2026-08-31', keepMonths: 1 });
      await add({ name: 'On the day', dateIn: '2026-11-04', keepMonths: 1, box: 3 });
      await add({ name: 'For ever', keepMonths: null });
      await take((await add({ name: 'Gone', dateIn: '2026-08-01', keepMonths: 1 }))[0]);
      const { items, hasNext } = await soon('2026-12-04');
      expect(items.map(({ name, bestBefore }) => [name, bestBefore])).toEqual([
        ['Over', '2026-09-30'],
        ['On the day', '2026-12-04'],
      ]);
      expect(hasNext).toBe(false);
    });

    it('feeds as many as were asked for with what is left', async () => {
      const { add, take, soon } = await table();
      for (const servings of [2, 4, 6]) await add({ name: `For ${servings}`, servings, keepMonths: 1 });
      await take((await add({ name: 'Begun', servings: 5, keepMonths: 1 }))[0], { servings: 2 });
      const names = async (servings: number) => (await soon('2027-01-01', servings)).items.map(({ name }) => name);
      expect(await names(4)).toEqual(['For 4', 'For 6']);
      expect(await names(3)).toEqual(['For 4', 'For 6', 'Begun']);
      expect(await names(7)).toEqual([]);
      expect(await names(9e15)).toEqual([]);
    });

    it('turns its pages forward and backward, also where many are due on one day', async () => {
      const { add, take, soon } = await table();
      const ids: string[] = [];
      for (const dateIn of ['2026-10-01', '2026-10-02', '2026-10-03']) {
        ids.push(...(await add({ dateIn, keepMonths: 1, count: 15 })));
      }
      const read = (cursor: Cursor) => soon('2026-12-31', 1, cursor);
      const pages = await everyPage(read);
      expect(pages.flatMap(({ items }) => items.map(({ publicId }) => publicId))).toEqual(ids);
      expect(await everyPage(read, pages.at(-1))).toHaveLength(3);
      await take(ids[19] ?? '');
      expect((await read({ after: ids[19] ?? '' })).items[0]?.publicId).toBe(ids[20]);
      expect(await read({ after: 'none' })).toEqual(await read(undefined));
    });

    it('starts again when nothing is left where the cursor leads', async () => {
      const { run, actor, add, take, soon } = await table();
      const [...first] = await add({ keepMonths: 1, count: 20 });
      const [second] = await add({ keepMonths: 2 });
      await take(second);
      const forward = await soon('2027-12-31', 1, { after: first.at(-1) ?? '' });
      expect(forward).toEqual(await soon('2027-12-31'));
      expect(forward.items).toHaveLength(20);
      await run((work) => takeOut(work, actor, { publicIds: first, fate: 'eaten' }));
      await add({ keepMonths: 3 });
      const back = await soon('2027-12-31', 1, { before: second });
      expect(back).toEqual(await soon('2027-12-31'));
      expect(back.items).toHaveLength(1);
    });

    it('and what comes due next are the household’s own', async () => {
      const { add, run, actor } = await table();
      const next = (day: string) => run((work) => nextDue(work, actor.household.id, day));
      await (await table()).add({ keepMonths: 1 });
      expect(await next('2026-11-20')).toBeUndefined();
      await add({ name: 'Second', dateIn: '2026-11-11', keepMonths: 1 });
      await add({ name: 'First', dateIn: '2026-11-10', keepMonths: 1 });
      expect(await next('2026-12-09')).toMatchObject({ name: 'First', bestBefore: '2026-12-10', freezer: 1 });
      expect(await next('2026-12-10')).toMatchObject({ name: 'Second' });
      expect(await next('2026-12-11')).toBeUndefined();
    });
  });
});
