import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../../packages/core/src/freezers/boxes/add-freezer.ts';
import { retireFreezer } from '../../../../packages/core/src/freezers/boxes/remove-freezer.ts';
import { resizeFreezer } from '../../../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { putBack } from '../../../../packages/core/src/freezers/products/put-back.ts';
import { householdTallies } from '../../../../packages/core/src/freezers/tendencies/tallies.repository.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function table() {
    const own = await kitchen(opened.store);
    return { ...own, back: (publicId: string) => own.run((work, actor) => putBack(work, actor, publicId)) };
  }

  describe('putting back', () => {
    it('gives a product its place and number again, and forgets that it left', async () => {
      const { actor, run, add, take, back } = await table();
      const [, second] = await add({ count: 3, servings: 2 });
      await take(second ?? '');
      const { product, formerNumber } = await back(second ?? '');
      expect(product).toMatchObject({ box: 1, number: 2, servingsLeft: 2, dateOut: null });
      expect(formerNumber).toBe(2);
      expect(await run((work) => householdTallies(work, actor.household.id))).toMatchObject([
        { stored: 3, latest: null },
      ]);
    });

    it('gives the next number when the former one is taken, and says which it was', async () => {
      const { add, take, back } = await table();
      const [first] = await add({ count: 2 });
      await take(first);
      await add();
      const { product, formerNumber } = await back(first);
      expect([product.number, formerNumber]).toEqual([3, 1]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('brings back what was taken last, taking by taking', async () => {
      const { add, take, back } = await table();
      const [publicId] = await add({ servings: 6 });
      await take(publicId, { servings: 1 });
      await take(publicId, { servings: 2 });
      await take(publicId);
      expect((await back(publicId)).product).toMatchObject({ servingsLeft: 3, dateOut: null });
      expect((await back(publicId)).product).toMatchObject({ servingsLeft: 5, dateOut: null });
      expect((await back(publicId)).product).toMatchObject({ servingsLeft: 6, dateOut: null });
      expect(await refusal(back(publicId))).toEqual(['nothing_to_undo', {}]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  describe('putting back is refused', () => {
    it('when the box is gone', async () => {
      const { freezer, run, add, take, back } = await table();
      const [publicId] = await add({ box: 4 });
      await take(publicId);
      await run((work, actor) => resizeFreezer(work, actor, freezer.publicId, 3));
      expect(await refusal(back(publicId))).toEqual(['box_out_of_range', { box: 4, boxes: 3, freezer: 1 }]);
    });

    it('when the box is full', async () => {
      const { add, take, back } = await table();
      const [publicId] = await add();
      await take(publicId);
      for (const count of [20, 20, 20, 20, 19]) await add({ count });
      expect(await refusal(back(publicId))).toEqual(['box_full', { box: 1, freezer: 1 }]);
    });

    it('when the freezer is retired', async () => {
      const { freezer, run, add, take, back } = await table();
      const [publicId] = await add();
      await take(publicId);
      await run((work, actor) => addFreezer(work, actor, { name: 'Cellar', boxes: 1 }));
      await run((work, actor) => retireFreezer(work, actor, freezer.publicId));
      expect(await refusal(back(publicId))).toEqual(['not_found', { what: 'freezer' }]);
    });

    it('for what never left, and for another household’s product', async () => {
      const { add, back } = await table();
      const other = await table();
      const [theirs] = await other.add();
      await other.take(theirs);
      expect(await refusal(back((await add())[0]))).toEqual(['nothing_to_undo', {}]);
      expect(await refusal(back(theirs))).toEqual(['not_found', { what: 'product' }]);
      expect(await refusal(back('0000000000'))).toEqual(['not_found', { what: 'product' }]);
    });
  });
});
