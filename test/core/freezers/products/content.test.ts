import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../../packages/core/src/freezers/boxes/add-freezer.ts';
import { addProducts } from '../../../../packages/core/src/freezers/products/add-products.ts';
import { content, type Shown } from '../../../../packages/core/src/freezers/products/content.repository.ts';
import { moveProducts } from '../../../../packages/core/src/freezers/products/move-products.ts';
import type { Cursor, Page } from '../../../../packages/core/src/freezers/products/page.ts';
import type { ProductView } from '../../../../packages/core/src/freezers/products/product-view.ts';
import { putBack } from '../../../../packages/core/src/freezers/products/put-back.ts';
import { takeOut } from '../../../../packages/core/src/freezers/products/take-out.ts';
import { undo } from '../../../../packages/core/src/history/undo.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { stored } from '../../../support/member.ts';
import { everyPage } from '../../../support/pages.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  /** 45 inside in boxes 1 and 2, 30 outside, of which three left on each of ten days. */
  async function full() {
    const own = await kitchen(opened.store);
    const { actor, freezer, run, add } = own;
    const out: string[] = [];
    for (const count of [20, 10]) out.push(...(await add({ box: 3, count, dateIn: '2026-11-01' })));
    for (let group = 0; group < 10; group++) {
      const day = `2026-11-${String(2 + group).padStart(2, '0')}`;
      const publicIds = out.slice(group * 3, group * 3 + 3);
      await run((work) => takeOut(work, actor, { publicIds, fate: 'eaten', day }));
    }
    for (const count of [20, 10]) await add({ box: 2, count });
    await add({ box: 1, count: 15 });
    const show = (shown: Shown, cursor?: Cursor, box?: number) =>
      run((work) => content(work, { householdId: actor.household.id, freezerId: freezer.id, box }, shown, cursor));
    return { ...own, show, out };
  }

  const places = ({ items }: Page<ProductView>) => items.map(({ box, number }) => `${box}.${number}`);
  const numbers = (box: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${box}.${from + index}`);

  describe('content', () => {
    it('inside is listed by address, in pages of twenty', async () => {
      const { show } = await full();
      const first = await show('inside');
      expect(places(first)).toEqual([...numbers(1, 1, 15), ...numbers(2, 1, 5)]);
      expect([first.hasPrevious, first.hasNext]).toEqual([false, true]);
      expect(first.items[0]).toMatchObject({ name: 'Lasagne', freezer: 1, dateIn: '2026-11-20', dateOut: null });
      const third = (await everyPage((cursor) => show('inside', cursor))).at(-1);
      expect(places(third as Page<ProductView>)).toEqual(numbers(2, 26, 30));
      expect([third?.hasPrevious, third?.hasNext]).toEqual([true, false]);
    });

    it('outside is listed by the day it left, the latest first', async () => {
      const { show, out } = await full();
      const pages = await everyPage((cursor) => show('outside', cursor));
      expect(pages.map(({ items }) => items.length)).toEqual([20, 10]);
      expect(pages.flatMap(({ items }) => items.map(({ publicId }) => publicId))).toEqual(out.toReversed());
      expect(pages[0]?.items[0]?.dateOut).toBe('2026-11-11');
    });

    it.each(['inside', 'outside', 'all'] as const)('%s reads the same backward as forward', async (shown) => {
      const { show, out } = await full();
      const pages = await everyPage((cursor) => show(shown, cursor));
      const ids = pages.flatMap(({ items }) => items.map(({ publicId }) => publicId));
      expect(ids).toHaveLength({ inside: 45, outside: 30, all: 75 }[shown]);
      expect(new Set(ids).size).toBe(ids.length);
      if (shown === 'all') expect(ids.slice(45)).toEqual(out.toReversed());
      const back = await everyPage((cursor) => show(shown, cursor), pages.at(-1));
      expect(back.flatMap(({ items }) => items.map(({ publicId }) => publicId))).toEqual(ids);
    });

    it('can be that of one box', async () => {
      const { show } = await full();
      const ofBox = async (shown: Shown, box: number) =>
        (await everyPage((cursor) => show(shown, cursor, box))).flatMap(places);
      expect(await ofBox('inside', 1)).toEqual(numbers(1, 1, 15));
      expect(await ofBox('inside', 3)).toEqual([]);
      expect(await ofBox('outside', 3)).toHaveLength(30);
      expect(await ofBox('all', 2)).toEqual(numbers(2, 1, 30));
    });

    it('goes on from where the cursor’s row lay, though it was taken or moved', async () => {
      const { freezer, run, show, take } = await full();
      const last = (await show('inside')).items.at(-1)?.publicId ?? '';
      await take(last);
      expect(places(await show('inside', { after: last }))[0]).toBe('2.6');
      const next = (await show('inside', { after: last })).items[0]?.publicId ?? '';
      await run((work, actor) => moveProducts(work, actor, [next], { freezerId: freezer.id, box: 4 }));
      expect(places(await show('inside', { before: next }))).toEqual([...numbers(2, 11, 30)]);
      expect(places(await show('all', { after: last }))[0]).toBe('3.30');
    });

    it.each(['inside', 'outside', 'all'] as const)(
      '%s starts again when the cursor’s row is gone or none',
      async (shown) => {
        const { actor, freezer, run, show } = await full();
        const first = await show(shown);
        const { products, change } = await run((work) =>
          addProducts(work, actor, [{ name: 'Soup', freezerId: freezer.id, box: 2 }]),
        );
        await run((work) => undo(work, actor, change?.publicId ?? ''));
        for (const gone of [products[0]?.publicId ?? '', 'no such id']) {
          expect(await show(shown, { after: gone })).toEqual(first);
          expect(await show(shown, { before: gone })).toEqual(first);
        }
      },
    );

    it('starts again when nothing is left where the cursor leads', async () => {
      const { actor, freezer, run, add, take } = await kitchen(opened.store);
      const show = (shown: Shown, cursor?: Cursor) =>
        run((work) => content(work, { householdId: actor.household.id, freezerId: freezer.id }, shown, cursor));
      const [...ids] = await add({ count: 20 });
      const [later] = await add({ box: 2 });
      const last = ids.at(-1) ?? '';
      await take(later);
      expect(places(await show('inside', { after: last }))).toEqual(numbers(1, 1, 20));
      await run((work) => takeOut(work, actor, { publicIds: ids, fate: 'eaten' }));
      await add({ box: 3 });
      const all = await show('all');
      for (const [shown, cursor] of [
        ['inside', { before: later }],
        ['outside', { after: ids[0] ?? '' }],
        ['outside', { before: later }],
        ['all', { after: ids[0] ?? '' }],
      ] as const) {
        const page = await show(shown, cursor);
        expect(page).toEqual(await show(shown));
        expect(page.items.length).toBeGreaterThan(0);
      }
      expect(all.items).toHaveLength(20);
    });

    it('outside starts again when the cursor’s row is back inside', async () => {
      const { run, show } = await full();
      const first = await show('outside');
      const last = first.items.at(-1)?.publicId ?? '';
      await run((work, actor) => putBack(work, actor, last));
      const again = await show('outside');
      expect(await show('outside', { after: last })).toEqual(again);
      expect(again.items).toHaveLength(20);
    });

    it('is that of its freezer alone', async () => {
      const { actor, run, show } = await full();
      const { freezer: cellar } = await run((work) => addFreezer(work, actor, { name: 'Cellar', boxes: 1 }));
      await stored(opened.store, actor, { name: 'Ham', freezerId: cellar.id, box: 1 });
      const part = { householdId: actor.household.id, freezerId: cellar.id };
      const { items } = await run((work) => content(work, part, 'all', undefined));
      expect(items.map(({ name, freezer }) => [name, freezer])).toEqual([['Ham', 2]]);
      expect((await show('inside')).items.every(({ freezer }) => freezer === 1)).toBe(true);
    });
  });
});
