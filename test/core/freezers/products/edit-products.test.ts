import { describe, expect, it } from 'vitest';
import { type Correction, editProducts } from '../../../../packages/core/src/freezers/products/edit-products.ts';
import { findProducts } from '../../../../packages/core/src/freezers/products/find.repository.ts';
import { householdTallies } from '../../../../packages/core/src/freezers/tendencies/tallies.repository.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function table() {
    const own = await kitchen(opened.store);
    const edit = async (publicIds: readonly string[], correction: Correction) =>
      (await own.run((work, actor) => editProducts(work, actor, publicIds, correction))).products;
    return { ...own, edit };
  }

  describe('correcting', () => {
    it('changes what is named and nothing else, of all products alike', async () => {
      const { add, edit } = await table();
      const ids = await add({ count: 2, servings: 4, note: 'no salt' });
      const edited = await edit(ids, { name: ' Pea  soup ', note: 'with mint' });
      expect(edited).toMatchObject(Array(2).fill({ name: 'Pea soup', note: 'with mint', servings: 4, keepByHand: 0 }));
      expect((await edit(ids, { note: ' ' })).map(({ note }) => note)).toEqual([null, null]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('makes products findable by their new name and note, and no longer by the old ones', async () => {
      const { actor, run, add, edit } = await table();
      const ids = await add({ note: 'no salt' });
      await edit(ids, { name: 'Pea soup', note: 'with mint' });
      const found = async (text: string) => {
        const { items } = await run((work) =>
          findProducts(work, actor.household.id, { text, where: 'inside' }, undefined),
        );
        return items.length;
      };
      expect(await Promise.all(['soup', 'mint', 'lasagne', 'salt'].map(found))).toEqual([1, 1, 0, 0]);
    });

    it('changes the keep period with the type, until it was set by hand', async () => {
      const { actor, run, add, edit } = await table();
      const [id] = await add({ dateIn: '2026-10-31' });
      const [changed] = await edit([id], { typeId: 21 });
      expect(changed).toMatchObject({ typeId: 21, keepMonths: 2, keepByHand: 0 });
      expect((await edit([id], { typeId: 1 }))[0]).toMatchObject({ typeId: 1, keepMonths: 3 });
      expect((await edit([id], { keepMonths: 4 }))[0]).toMatchObject({
        keepMonths: 4,
        keepByHand: 1,
        bestBefore: '2027-02-28',
      });
      expect((await edit([id], { typeId: 21 }))[0]).toMatchObject({ typeId: 21, keepMonths: 4, keepByHand: 1 });
      expect((await edit([id], { typeId: 1, keepMonths: null }))[0]).toMatchObject({
        keepMonths: null,
        bestBefore: null,
      });
      expect(await run((work) => householdTallies(work, actor.household.id))).toContainEqual({
        typeId: 1,
        stored: 1,
        latest: null,
      });
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('sets the servings that are left and still counts those that were taken', async () => {
      const { add, edit, take } = await table();
      const [id] = await add({ servings: 4 });
      await take(id, { servings: 1 });
      expect((await edit([id], { servings: 5 }))[0]).toMatchObject({ servings: 6, servingsLeft: 5 });
      expect((await edit([id], { servings: 98 }))[0]).toMatchObject({ servings: 99, servingsLeft: 98 });
      expect(await refusal(edit([id], { servings: 99 }))).toEqual([
        'value_invalid',
        { option: 'servings', min: 1, max: 98 },
      ]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('moves the day it went in, up to the first day on which something left', async () => {
      const { add, edit, take } = await table();
      const [id] = await add({ servings: 2, dateIn: '2026-11-01', keepMonths: 1 });
      await take(id, { servings: 1, day: '2026-11-10' });
      expect((await edit([id], { dateIn: '2026-11-10' }))[0]).toMatchObject({
        dateIn: '2026-11-10',
        bestBefore: '2026-12-10',
      });
      expect(await refusal(edit([id], { dateIn: '2026-11-11' }))).toEqual([
        'date_before_date_in',
        { day: '2026-11-10', dateIn: '2026-11-11' },
      ]);
    });

    it('of what is out changes all but its servings', async () => {
      const { add, edit, take } = await table();
      const [id] = await add();
      await take(id);
      expect((await edit([id], { name: 'Soup', typeId: 21 }))[0]).toMatchObject({ name: 'Soup', typeId: 21 });
      expect(await refusal(edit([id], { servings: 2 }))).toEqual([
        'already_out',
        { publicId: id, name: 'Soup', dateOut: '2026-11-20' },
      ]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  describe('correcting is refused', () => {
    it.each([
      { why: 'no name', correction: { name: '\u200b' }, is: ['name_invalid', { max: 256, empty: true }] },
      {
        why: 'tomorrow',
        correction: { dateIn: '2026-11-21' },
        is: ['date_in_future', { day: '2026-11-21', today: '2026-11-20' }],
      },
      {
        why: 'no servings',
        correction: { servings: 0 },
        is: ['value_invalid', { option: 'servings', min: 1, max: 99 }],
      },
      {
        why: 'too many months',
        correction: { keepMonths: 121 },
        is: ['value_invalid', { option: 'months', min: 1, max: 120 }],
      },
      { why: 'a type there is not', correction: { typeId: 0 }, is: ['not_found', { what: 'type' }] },
    ])('for $why', async ({ correction, is }) => {
      const { add, edit } = await table();
      expect(await refusal(edit(await add(), correction))).toEqual(is);
    });

    it('for another household’s product, as for one that does not exist', async () => {
      const { edit } = await table();
      const [theirs] = await (await table()).add();
      for (const id of [theirs, '0000000000']) {
        expect(await refusal(edit([id], { name: 'Mine' }))).toEqual(['not_found', { what: 'product' }]);
      }
    });
  });
});
