import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../../packages/core/src/freezers/boxes/add-freezer.ts';
import { retireFreezer } from '../../../../packages/core/src/freezers/boxes/remove-freezer.ts';
import { addProducts, type NewProduct } from '../../../../packages/core/src/freezers/products/add-products.ts';
import { editProducts } from '../../../../packages/core/src/freezers/products/edit-products.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { member, stored } from '../../../support/member.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

const places = (products: readonly { box: number; number: number }[]) =>
  products.map(({ box, number }) => `${box}.${number}`);

onEachDatabase((opened) => {
  async function kitchen() {
    const { actor, freezer } = await member(opened.store);
    const add = (...items: Partial<NewProduct>[]) =>
      stored(
        opened.store,
        actor,
        ...items.map((item) => ({ name: 'Lasagne', freezerId: freezer.id, box: 1, ...item })),
      );
    return { actor, freezer, add };
  }

  describe('adding', () => {
    it('numbers each product with the lowest free number of its box', async () => {
      const { add } = await kitchen();
      expect(places(await add({ count: 3 }))).toEqual(['1.1', '1.2', '1.3']);
      expect(places(await add({}, { box: 2 }, {}))).toEqual(['1.4', '2.1', '1.5']);
      expect(places(await add({ number: 9, count: 3 }))).toEqual(['1.9', '1.6', '1.7']);
      expect(places(await add({ count: 2 }))).toEqual(['1.8', '1.10']);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('tells the type and the keep period from the name, and serves one from today', async () => {
      const { add } = await kitchen();
      const [product] = await add({ name: '  lasagne   aux\nlégumes ', note: ' no salt ' });
      expect(product).toMatchObject({ name: 'lasagne aux légumes', note: 'no salt', servings: 1, servingsLeft: 1 });
      expect(product).toMatchObject({ dateIn: '2026-11-20', dateOut: null, keepByHand: 0 });
      expect(product?.publicId).toMatch(/^[0-9A-Za-z]{10}$/);
      const [nothing] = await add({ name: 'Zxqwv' });
      expect(nothing?.typeId).toBe(50);
    });

    it('takes type and servings from the latest product of the name, ignoring case and accents', async () => {
      const { add, actor } = await kitchen();
      const [first] = await add({ name: 'Pâtes', servings: 4 });
      await opened.store.work((work) => editProducts(work, actor, [first?.publicId ?? ''], { typeId: 7 }));
      const [second] = await add({ name: 'PATES' });
      expect(second).toMatchObject({ typeId: 7, servings: 4 });
      const [third] = await add({ name: 'pates', servings: 2, typeId: 9 });
      expect(third).toMatchObject({ typeId: 9, servings: 2 });
      expect((await add({ name: 'patés' }))[0]).toMatchObject({ typeId: 9, servings: 2 });
    });

    it('lets a line take after an earlier line of the same message', async () => {
      const { add } = await kitchen();
      const products = await add({ name: 'Stew', servings: 5, typeId: 7 }, { name: 'stew' });
      expect(products.map(({ servings, typeId }) => [servings, typeId])).toEqual([
        [5, 7],
        [5, 7],
      ]);
    });

    it('keeps a keep period that was said, and for ever', async () => {
      const { add } = await kitchen();
      const [six, ever] = await add({ keepMonths: 6, dateIn: '2026-08-31' }, { keepMonths: null });
      expect(six).toMatchObject({ keepMonths: 6, keepByHand: 1, bestBefore: '2027-02-28' });
      expect(ever).toMatchObject({ keepMonths: null, keepByHand: 1, bestBefore: null });
    });

    it('knows today by the zone and the hour at which the member’s day starts', async () => {
      const { actor, freezer } = await member(opened.store, { zone: 'Pacific/Auckland', dayStart: 4 });
      const item = { name: 'Soup', freezerId: freezer.id, box: 1 };
      const at = (now: string) => stored(opened.store, { ...actor, now }, item);
      expect((await at('2026-11-20T14:59:00.000Z'))[0]?.dateIn).toBe('2026-11-20');
      expect((await at('2026-11-20T15:00:00.000Z'))[0]?.dateIn).toBe('2026-11-21');
    });
  });

  describe('adding is refused', () => {
    const one = (items: readonly Partial<NewProduct>[]) => items;
    it.each([
      { why: 'a name of nothing', items: one([{ name: ' ' }]), is: ['name_invalid', { max: 256, empty: true }] },
      {
        why: 'a name too long',
        items: one([{ name: 'x'.repeat(257) }]),
        is: ['name_invalid', { max: 256, empty: false }],
      },
      {
        why: 'a note too long',
        items: one([{ note: 'x'.repeat(4001) }]),
        is: ['value_invalid', { option: 'note', max: 4000 }],
      },
      {
        why: 'no servings',
        items: one([{ servings: 0 }]),
        is: ['value_invalid', { option: 'servings', min: 1, max: 99 }],
      },
      {
        why: 'servings for a hundred',
        items: one([{ servings: 100 }]),
        is: ['value_invalid', { option: 'servings', min: 1, max: 99 }],
      },
      {
        why: 'half a serving',
        items: one([{ servings: 1.5 }]),
        is: ['value_invalid', { option: 'servings', min: 1, max: 99 }],
      },
      {
        why: 'no month',
        items: one([{ keepMonths: 0 }]),
        is: ['value_invalid', { option: 'months', min: 1, max: 120 }],
      },
      {
        why: 'too many months',
        items: one([{ keepMonths: 121 }]),
        is: ['value_invalid', { option: 'months', min: 1, max: 120 }],
      },
      {
        why: 'tomorrow',
        items: one([{ dateIn: '2026-11-21' }]),
        is: ['date_in_future', { day: '2026-11-21', today: '2026-11-20' }],
      },
      {
        why: 'a day that is none',
        items: one([{ dateIn: '2026-02-30' }]),
        is: ['value_invalid', { option: 'day', text: '2026-02-30' }],
      },
      { why: 'a type there is not', items: one([{ typeId: 4711 }]), is: ['not_found', { what: 'type' }] },
      {
        why: 'a box there is not',
        items: one([{ box: 5 }]),
        is: ['box_out_of_range', { box: 5, boxes: 4, freezer: 1 }],
      },
      { why: 'box 0', items: one([{ box: 0 }]), is: ['box_out_of_range', { box: 0, boxes: 4, freezer: 1 }] },
      {
        why: 'a number that is none',
        items: one([{ number: 100 }]),
        is: ['value_invalid', { option: 'number', min: 1, max: 99 }],
      },
      {
        why: 'a number twice',
        items: one([{ number: 1 }, { number: 1 }]),
        is: ['number_taken', { box: 1, freezer: 1, number: 1, next: 2 }],
      },
      { why: 'twenty-one at once', items: one([{ count: 21 }]), is: ['limit_reached', { what: 'count', max: 20 }] },
      ...[0, -1, 1.5, Number.NaN].map((count) => ({
        why: `${count} at once`,
        items: one([{ count }]),
        is: ['value_invalid', { option: 'count', min: 1, max: 20 }],
      })),
      {
        why: 'twenty-one lines',
        items: one(Array.from({ length: 21 }, () => ({}))),
        is: ['limit_reached', { what: 'lines', max: 20 }],
      },
    ])('for $why, and nothing of the message goes in', async ({ items, is }) => {
      const { add } = await kitchen();
      expect(await refusal(add({ box: 3 }, ...items))).toEqual(is);
      expect(places(await add({ box: 3 }))).toEqual(['3.1']);
    });

    it('for a number that a product inside has, with the next free one', async () => {
      const { add } = await kitchen();
      await add({ count: 2 });
      expect(await refusal(add({ number: 2 }))).toEqual(['number_taken', { box: 1, freezer: 1, number: 2, next: 3 }]);
    });

    it('for a box that has no room for all of them', async () => {
      const { add } = await kitchen();
      for (const count of [20, 20, 20, 20, 18]) await add({ count });
      expect(await refusal(add({ count: 2 }))).toEqual(['box_full', { box: 1, freezer: 1 }]);
      expect(places(await add({}))).toEqual(['1.99']);
      expect(await refusal(add({}))).toEqual(['box_full', { box: 1, freezer: 1 }]);
      expect(await refusal(add({ number: 5 }))).toEqual(['box_full', { box: 1, freezer: 1 }]);
    });

    it('for a freezer that is another household’s, retired, or none', async () => {
      const { actor, add } = await kitchen();
      const { freezer: other } = await member(opened.store);
      const { freezer } = await opened.store.work((work) => addFreezer(work, actor, { name: 'Cellar', boxes: 1 }));
      await opened.store.work((work) => retireFreezer(work, actor, freezer.publicId));
      for (const freezerId of [other.id, freezer.id, 987654]) {
        expect(await refusal(add({ freezerId }))).toEqual(['not_found', { what: 'freezer' }]);
      }
    });

    it('whole, even where the message is answered in the same unit of work', async () => {
      const { actor, freezer, add } = await kitchen();
      const items = [
        { name: 'Soup', freezerId: freezer.id, box: 1 },
        { name: 'Soup', freezerId: freezer.id, box: 9 },
      ];
      await opened.store.work(async (work) => {
        expect(await refusal(addProducts(work, actor, items))).toMatchObject(['box_out_of_range', {}]);
        await addProducts(work, actor, [{ name: 'Bread', freezerId: freezer.id, box: 2 }]);
        expect(await refusal(addProducts(work, actor, items))).toMatchObject(['box_out_of_range', {}]);
      });
      expect(places(await add({}))).toEqual(['1.1']);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  it('gives thirty adds at once into one box the numbers 1 to 30', async () => {
    const { add } = await kitchen();
    const added = await Promise.all(Array.from({ length: 30 }, () => add({})));
    const numbers = added.flat().map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await inconsistencies(opened.store)).toEqual([]);
  });
});
