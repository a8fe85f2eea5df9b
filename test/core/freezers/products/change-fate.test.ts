import { describe, expect, it } from 'vitest';
import { changeFate } from '../../../../packages/core/src/freezers/products/change-fate.ts';
import { productById } from '../../../../packages/core/src/freezers/products/products.repository.ts';
import { takeOut } from '../../../../packages/core/src/freezers/products/take-out.ts';
import { latestTaking } from '../../../../packages/core/src/freezers/products/takings.repository.ts';
import { undo, undoLatest } from '../../../../packages/core/src/history/undo.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { member, stored } from '../../../support/member.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function kitchen() {
    const { actor, freezer } = await member(opened.store);
    const [product] = await stored(opened.store, actor, {
      name: 'Lasagne',
      freezerId: freezer.id,
      box: 1,
      servings: 4,
    });
    const publicId = product?.publicId ?? '';
    const work = opened.store.work;
    return {
      take: () => work((one) => takeOut(one, actor, { publicIds: [publicId], fate: 'eaten', servings: undefined })),
      change: (fate: 'eaten' | 'thrown' | 'gone') => work((one) => changeFate(one, actor, publicId, fate)),
      undoLatest: () => work((one) => undoLatest(one, actor)),
      undo: (change: string) => work((one) => undo(one, actor, change)),
      fate: () =>
        work(async (one) => (await latestTaking(one, (await productById(one, actor.household.id, publicId)).id))?.fate),
    };
  }

  describe('the fate of what left', () => {
    it('is corrected as one change, taken back and done again', async () => {
      const { take, change, undoLatest, undo, fate } = await kitchen();
      await take();
      const { product, change: done } = await change('thrown');
      expect(product.dateOut).toBe('2026-11-20');
      expect(done).toBeDefined();
      expect(await fate()).toBe('thrown');
      const undone = await undoLatest();
      expect(await fate()).toBe('eaten');
      await undo(undone.change.publicId);
      expect(await fate()).toBe('thrown');
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('stands in the way of taking the taking back, until it is taken back itself', async () => {
      const { take, change, undo, undoLatest, fate } = await kitchen();
      const taken = (await take()).change?.publicId ?? '';
      await change('gone');
      expect(await refusal(undo(taken))).toMatchObject(['undo_blocked', {}]);
      await undoLatest();
      await undo(taken);
      expect(await fate()).toBeUndefined();
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('that is the same is no change, and of what is inside is refused', async () => {
      const { take, change } = await kitchen();
      expect(await refusal(change('thrown'))).toEqual(['nothing_to_undo', {}]);
      await take();
      expect((await change('eaten')).change).toBeUndefined();
    });
  });
});
