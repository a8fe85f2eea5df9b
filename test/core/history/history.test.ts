import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../packages/core/src/freezers/boxes/add-freezer.ts';
import { nameBox } from '../../../packages/core/src/freezers/boxes/name-box.ts';
import { addProducts } from '../../../packages/core/src/freezers/products/add-products.ts';
import { history, productsOfChange } from '../../../packages/core/src/history/history.repository.ts';
import { undo } from '../../../packages/core/src/history/undo.ts';
import { setDayStart } from '../../../packages/core/src/members/settings.ts';
import { kitchen } from '../../support/kitchen.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  async function table() {
    const own = await kitchen(opened.store);
    const read = (of: { freezerId?: number; productId?: number } = {}, cursor?: Parameters<typeof history>[2]) =>
      own.run((work, actor) => history(work, { householdId: actor.household.id, ...of }, cursor));
    return { ...own, read };
  }

  describe('the history', () => {
    it('tells who did what, when, where and what changed, the latest first', async () => {
      const { actor, run, add, take, read } = await table();
      const [id] = await add({ box: 2, servings: 2 });
      const { change } = await take(id, { servings: 1, fate: 'thrown' });
      await run((work) => setDayStart(work, actor, 3));
      await run((work) => undo(work, actor, change?.publicId ?? ''));
      const { items } = await read();
      expect(items.map(({ number, kind, changeKind, undone, how }) => [number, kind, changeKind, undone, how])).toEqual(
        [
          [4, 'product_taken', 'undo', false, 'changed'],
          [3, 'product_taken', 'do', true, 'changed'],
          [2, 'product_added', 'do', false, 'created'],
          [1, 'freezer_added', 'begin', false, 'created'],
        ],
      );
      expect(items[1]).toMatchObject({
        ...{ changeId: change?.publicId, memberName: 'Ann', at: actor.now, label: 'Lasagne', place: '1.2.1' },
        ...{ object: 'product', scope: 'household', scopeId: actor.household.id },
      });
      expect(items[1]?.what).toEqual({
        servingsLeft: [2, 1],
        taking: [null, { id: expect.any(Number), day: '2026-11-20', servings: 1, fate: 'thrown' }],
      });
    });

    it('marks a change as undone only while it is', async () => {
      const { run, add, take, read } = await table();
      const [id] = await add();
      let latest = (await take(id)).change?.publicId ?? '';
      const marks = async () =>
        (await read()).items
          .filter(({ kind }) => kind === 'product_taken')
          .map(({ changeKind, undone }) => `${changeKind}${undone ? ' (undone)' : ''}`);
      const seen: string[][] = [];
      for (let turn = 0; turn < 4; turn++) {
        seen.push(await marks());
        latest = (await run((work, actor) => undo(work, actor, latest))).change.publicId;
      }
      expect(seen).toEqual([
        ['do'],
        ['undo', 'do (undone)'],
        ['redo', 'undo (undone)', 'do'],
        ['undo', 'redo (undone)', 'undo', 'do (undone)'],
      ]);
    });

    it('can be that of one freezer or one product', async () => {
      const { actor, freezer, run, add, take, row, read } = await table();
      const { freezer: cellar } = await run((work) => addFreezer(work, actor, { name: 'Cellar', boxes: 1 }));
      const [id] = await add({ freezerId: cellar.id });
      await add();
      await take(id);
      await run((work) => nameBox(work, actor, cellar.publicId, 1, 'Fish'));
      const kinds = async (of: Parameters<typeof read>[0]) => (await read(of)).items.map(({ kind }) => kind);
      expect(await kinds({ freezerId: cellar.id })).toEqual([
        'box_named',
        'product_taken',
        'product_added',
        'freezer_added',
      ]);
      expect(await kinds({ freezerId: freezer.id })).toEqual(['product_added', 'freezer_added']);
      expect(await kinds({ productId: (await row(id)).id })).toEqual(['product_taken', 'product_added']);
      const stranger = await table();
      expect((await stranger.read({ freezerId: cellar.id })).items).toEqual([]);
      expect((await stranger.read({ productId: (await row(id)).id })).items).toEqual([]);
    });

    it('has pages forward and backward, whatever the cursor says', async () => {
      const { add, read } = await table();
      await add({ count: 20 });
      await add({ count: 20, box: 2 });
      const numbers = async (cursor?: Parameters<typeof history>[2]) => {
        const { items, hasPrevious, hasNext } = await read({}, cursor);
        return [items[0]?.number, items.at(-1)?.number, hasPrevious, hasNext];
      };
      expect(await numbers()).toEqual([41, 22, false, true]);
      expect(await numbers({ after: '22' })).toEqual([21, 2, true, true]);
      expect(await numbers({ after: '2' })).toEqual([1, 1, true, false]);
      expect(await numbers({ before: '1' })).toEqual([21, 2, true, true]);
      expect(await numbers({ before: '21' })).toEqual([41, 22, false, true]);
      expect(await numbers({ after: 'nonsense' })).toEqual([41, 22, false, true]);
      expect(await numbers({ after: '99999999999999' })).toEqual([41, 22, true, true]);
    });
  });

  it('knows the products that a change put in, in order, and only to its household', async () => {
    const { actor, freezer, run, take } = await table();
    const items = ['Soup', 'Bread', 'Salmon'].map((name) => ({ name, freezerId: freezer.id, box: 1 }));
    const { products, change } = await run((work) => addProducts(work, actor, items));
    const ids = products.map(({ publicId }) => publicId);
    const taken = await take(ids[0] ?? '');
    const of = (changeId: string, householdId = actor.household.id) =>
      run((work) => productsOfChange(work, householdId, changeId));
    expect(await of(change?.publicId ?? '')).toEqual(ids);
    expect(await of(taken.change?.publicId ?? '')).toEqual([]);
    expect(await of(change?.publicId ?? '', (await table()).actor.household.id)).toEqual([]);
  });
});
