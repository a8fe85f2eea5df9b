import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../../packages/core/src/freezers/boxes/freezers.repository.ts';
import type { NewProduct } from '../../../../packages/core/src/freezers/products/add-products.ts';
import { productById } from '../../../../packages/core/src/freezers/products/products.repository.ts';
import { type Takings, takeOut } from '../../../../packages/core/src/freezers/products/take-out.ts';
import { latestTaking } from '../../../../packages/core/src/freezers/products/takings.repository.ts';
import { householdTallies } from '../../../../packages/core/src/freezers/tendencies/tallies.repository.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { member, stored } from '../../../support/member.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function kitchen(...items: Partial<NewProduct>[]) {
    const { actor, freezer } = await member(opened.store);
    const wanted = items.map((item) => ({ name: 'Lasagne', freezerId: freezer.id, box: 1, ...item }));
    const products = await stored(opened.store, actor, ...wanted);
    const publicIds = products.map(({ publicId }) => publicId);
    const take = (takings: Partial<Takings> = {}) =>
      opened.store.work((work) => takeOut(work, actor, { publicIds, fate: 'eaten', ...takings }));
    return { actor, freezer, publicIds, take, first: products[0]?.publicId ?? '' };
  }

  describe('taking', () => {
    it('all of a product frees its number and tells the tendency', async () => {
      const { actor, freezer, take, first } = await kitchen({ count: 3, servings: 4 });
      const { products } = await take({ publicIds: [first], day: '2026-11-20', fate: 'thrown' });
      expect(products).toMatchObject([{ servings: 4, servingsLeft: 0, dateOut: '2026-11-20', box: 1, number: 1 }]);
      await opened.store.work(async (work) => {
        expect((await boxesOf(work, freezer.id))[0]).toMatchObject({ inside: 2, nextNumber: 1 });
        expect(await householdTallies(work, actor.household.id)).toMatchObject([{ stored: 3, latest: '2026-11-20' }]);
        const row = await productById(work, actor.household.id, first);
        expect(await latestTaking(work, row.id)).toMatchObject({
          servings: 4,
          fate: 'thrown',
          memberId: actor.member.id,
        });
      });
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('some servings leaves the rest at the same address; the last take sets date out', async () => {
      const { take, first } = await kitchen({ servings: 4, dateIn: '2026-10-01' });
      expect((await take({ servings: 3, day: '2026-11-01' })).products).toMatchObject([
        { servingsLeft: 1, dateOut: null, number: 1 },
      ]);
      expect((await take({ publicIds: [first], servings: 1, fate: 'gone', day: '2026-10-15' })).products).toMatchObject(
        [{ servingsLeft: 0, dateOut: '2026-10-15', number: 1 }],
      );
    });

    it('several is one change, each product once, today unless said', async () => {
      const { publicIds, take } = await kitchen({ servings: 2 }, { box: 2 });
      const { products } = await take({ publicIds: [...publicIds, ...publicIds] });
      expect(products.map(({ dateOut, servingsLeft }) => [dateOut, servingsLeft])).toEqual([
        ['2026-11-20', 0],
        ['2026-11-20', 0],
      ]);
    });
  });

  describe('taking what went in on what is tomorrow by now, because the zone or the start of the day changed', () => {
    const since = async (stored: Partial<NewProduct> = {}) => {
      const own = await kitchen({ dateIn: '2026-11-20', ...stored }, { name: 'Old', dateIn: '2026-11-01' });
      const actor = { ...own.actor, member: { ...own.actor.member, dayStart: 11 } };
      const take = (takings: Partial<Takings> = {}) =>
        opened.store.work((work) => takeOut(work, actor, { publicIds: own.publicIds, fate: 'eaten', ...takings }));
      return { ...own, take };
    };

    it('is taken on the day it went in, and all else today', async () => {
      const { take } = await since();
      const { products } = await take();
      expect(products.map(({ dateOut }) => dateOut)).toEqual(['2026-11-20', '2026-11-19']);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('can be said to have been on that day, but on no other one after today or before it', async () => {
      const { take, first } = await since({ servings: 2 });
      const day = (said: string) => take({ publicIds: [first], servings: 1, day: said });
      expect((await day('2026-11-20')).products).toMatchObject([{ servingsLeft: 1 }]);
      expect(await refusal(day('2026-11-21'))).toEqual(['date_in_future', { day: '2026-11-21', today: '2026-11-19' }]);
      expect(await refusal(day('2026-11-19'))).toMatchObject(['date_before_date_in', { dateIn: '2026-11-20' }]);
    });
  });

  describe('taking is refused', () => {
    it.each([
      {
        why: 'more than is left',
        takings: { servings: 4 },
        is: ['not_enough_servings', { wanted: 4, left: 3, name: 'Soup' }],
      },
      { why: 'no servings', takings: { servings: 0 }, is: ['value_invalid', { option: 'servings', min: 1, max: 99 }] },
      {
        why: 'tomorrow',
        takings: { day: '2026-11-21' },
        is: ['date_in_future', { day: '2026-11-21', today: '2026-11-20' }],
      },
      {
        why: 'before it went in',
        takings: { day: '2026-11-09' },
        is: ['date_before_date_in', { day: '2026-11-09', dateIn: '2026-11-10' }],
      },
      { why: 'a day that is none', takings: { day: 'soon' }, is: ['value_invalid', { option: 'day', text: 'soon' }] },
      { why: 'nothing', takings: { publicIds: [] }, is: ['not_found', { what: 'product' }] },
      { why: 'what does not exist', takings: { publicIds: ['0000000000'] }, is: ['not_found', { what: 'product' }] },
    ])('for $why, and changes nothing', async ({ takings, is: [code, data] }) => {
      const { actor, take, publicIds, first } = await kitchen(
        { dateIn: '2026-10-01', servings: 5 },
        { name: 'Soup', servings: 3, dateIn: '2026-11-10' },
      );
      expect(await refusal(take({ publicIds, ...takings }))).toEqual([code, expect.objectContaining(data as object)]);
      const row = await opened.store.work((work) => productById(work, actor.household.id, first));
      expect(row).toMatchObject({ servingsLeft: 5, dateOut: null });
    });

    it('for what is out already, and writes none of the others in the same unit of work', async () => {
      const { actor, publicIds, take, first } = await kitchen({}, { name: 'Soup' });
      await take({ publicIds: publicIds.slice(1) });
      await opened.store.work(async (work) => {
        expect(await refusal(takeOut(work, actor, { publicIds, fate: 'eaten' }))).toEqual([
          'already_out',
          { publicId: publicIds[1], name: 'Soup', dateOut: '2026-11-20' },
        ]);
      });
      const row = await opened.store.work((work) => productById(work, actor.household.id, first));
      expect(row.dateOut).toBeNull();
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('for another household’s product, as for one that does not exist', async () => {
      const mine = await kitchen({});
      const theirs = await kitchen({});
      expect(await refusal(mine.take({ publicIds: [mine.first, theirs.first] }))).toEqual([
        'not_found',
        { what: 'product' },
      ]);
    });
  });
});
