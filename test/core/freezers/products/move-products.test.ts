import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../../packages/core/src/freezers/boxes/add-freezer.ts';
import { boxesOf } from '../../../../packages/core/src/freezers/boxes/freezers.repository.ts';
import { type Destination, moveProducts } from '../../../../packages/core/src/freezers/products/move-products.ts';
import { history } from '../../../../packages/core/src/history/history.repository.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function table() {
    const own = await kitchen(opened.store);
    const move = async (publicIds: readonly string[], to: Partial<Destination>) => {
      const destination = { freezerId: own.freezer.id, box: 1, ...to };
      const { products } = await own.run((work, actor) => moveProducts(work, actor, publicIds, destination));
      return products.map(({ box, number }) => `${box}.${number}`);
    };
    return { ...own, move };
  }

  describe('moving', () => {
    it('keeps the number where it is free, else gives the next one', async () => {
      const { freezer, run, add, move } = await table();
      const [, second, third] = (await add({ count: 3 })) as [string, string, string];
      await add({ box: 2, number: 2 });
      expect(await move([second, third], { box: 2 })).toEqual(['2.1', '2.3']);
      const boxes = await run((work) => boxesOf(work, freezer.id));
      expect(boxes.map(({ inside, nextNumber }) => [inside, nextNumber])).toEqual([
        [1, 2],
        [3, 4],
        [0, 1],
        [0, 1],
      ]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('gives the first the number that was asked for, in its own box too', async () => {
      const { add, move } = await table();
      const [first, second] = (await add({ count: 2 })) as [string, string];
      expect(await move([first, second], { box: 3, number: 7 })).toEqual(['3.7', '3.2']);
      expect(await move([first], { box: 3, number: 1 })).toEqual(['3.1']);
      const [third] = await add({ box: 2, number: 7 });
      expect(await move([first, third], { box: 3, number: 7 })).toEqual(['3.7', '3.3']);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('to where it lies already tells nothing', async () => {
      const { actor, run, add, move } = await table();
      const [first] = await add();
      expect(await move([first], { box: 1 })).toEqual(['1.1']);
      expect(await move([first], { box: 1, number: 1 })).toEqual(['1.1']);
      const { items } = await run((work) => history(work, { householdId: actor.household.id }, undefined));
      expect(items.map(({ kind }) => kind)).toEqual(['product_added', 'freezer_added']);
    });

    it('goes to another freezer of the household', async () => {
      const { run, add, move, row } = await table();
      const [first] = await add({ number: 5 });
      const { freezer: cellar } = await run((work, actor) => addFreezer(work, actor, { name: 'Cellar', boxes: 2 }));
      expect(await move([first], { freezerId: cellar.id, box: 2 })).toEqual(['2.5']);
      expect((await row(first)).freezerId).toBe(cellar.id);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  describe('moving is refused', () => {
    it.each([
      { why: 'a box there is not', to: { box: 5 }, is: ['box_out_of_range', { box: 5, boxes: 4, freezer: 1 }] },
      {
        why: 'a number that is none',
        to: { box: 2, number: 0 },
        is: ['value_invalid', { option: 'number', min: 1, max: 99 }],
      },
      {
        why: 'half a number',
        to: { box: 2, number: 1.5 },
        is: ['value_invalid', { option: 'number', min: 1, max: 99 }],
      },
      {
        why: 'number 0 of its own box',
        to: { number: 0 },
        is: ['value_invalid', { option: 'number', min: 1, max: 99 }],
      },
      {
        why: 'a number that is taken',
        to: { box: 2, number: 3 },
        is: ['number_taken', { box: 2, freezer: 1, number: 3, next: 1 }],
      },
      { why: 'a freezer there is not', to: { freezerId: 987654 }, is: ['not_found', { what: 'freezer' }] },
    ])('for $why', async ({ to, is }) => {
      const { add, move, row } = await table();
      const ids = await add({ count: 2 });
      await add({ box: 2, number: 3 });
      expect(await refusal(move(ids, to))).toEqual(is);
      expect(await row(ids[0])).toMatchObject({ box: 1, number: 1 });
    });

    it('for what is out, even in the same box', async () => {
      const { add, move, take } = await table();
      const [first] = await add();
      await take(first);
      const is = ['already_out', { publicId: first, name: 'Lasagne', dateOut: '2026-11-20' }];
      expect(await refusal(move([first], { box: 2 }))).toEqual(is);
      expect(await refusal(move([first], { box: 1 }))).toEqual(is);
    });

    it('into a full box', async () => {
      const { add, move } = await table();
      const [first] = await add();
      for (const count of [20, 20, 20, 20, 19]) await add({ box: 2, count });
      expect(await refusal(move([first], { box: 2 }))).toEqual(['box_full', { box: 2, freezer: 1 }]);
    });

    it('for what is another household’s, the product or the freezer', async () => {
      const { freezer, add, move } = await table();
      const other = await table();
      const [theirs] = await other.add();
      const [mine] = await add();
      expect(await refusal(move([theirs], { box: 2 }))).toEqual(['not_found', { what: 'product' }]);
      expect(await refusal(move([mine], { freezerId: other.freezer.id }))).toEqual(['not_found', { what: 'freezer' }]);
      expect(await refusal(other.move([theirs], { freezerId: freezer.id }))).toEqual([
        'not_found',
        { what: 'freezer' },
      ]);
    });
  });
});
