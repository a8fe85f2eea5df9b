import { describe, expect, it } from 'vitest';
import { exportProducts } from '../../../../packages/core/src/freezers/products/export-products.repository.ts';
import { importProducts } from '../../../../packages/core/src/freezers/products/import-products.ts';
import type { ImportedProduct } from '../../../../packages/core/src/freezers/products/imported-product.ts';
import { undo } from '../../../../packages/core/src/history/undo.ts';
import { publicId } from '../../../../packages/core/src/journal/public-id.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { onEachDatabase } from '../../../support/store.ts';

const lasagne = (changes: Partial<ImportedProduct> = {}): ImportedProduct => ({
  publicId: publicId(),
  freezer: { name: 'Freezer', number: 1 },
  ...{ box: 1, number: 1, name: 'Lasagne', type: 'homemade dish', servings: 4, keepMonths: 3 },
  ...{ dateIn: '2026-11-01', takings: [], ...changes },
});
const taken = (day: string, servings: number) => ({ day, servings, fate: 'eaten' as const });

onEachDatabase((opened) => {
  describe('products from a file', () => {
    it('go in with what left of them, once, and are taken back as one change', async () => {
      const { run, actor } = await kitchen(opened.store);
      const file = [
        lasagne({ takings: [taken('2026-11-02', 3)] }),
        lasagne({ takings: [taken('2026-11-02', 1), taken('2026-11-05', 3)], note: 'burnt' }),
        lasagne({ number: 7, type: 'nothing known', name: 'Bread', keepMonths: null }),
      ];
      const dry = await run((work) => importProducts(work, actor, file, { dry: true }));
      expect(dry).toMatchObject({ added: 3, renumbered: 0, known: 0, refused: [], change: undefined });
      const { added, change } = await run((work) => importProducts(work, actor, file));
      expect(added).toBe(3);
      const { products } = await run((work) => exportProducts(work, actor.household.id, undefined));
      expect(
        products.map(({ publicId: id, servingsLeft, dateOut, takings }) => [id, servingsLeft, dateOut, takings.length]),
      ).toEqual([
        [file[0]?.publicId, 1, null, 1],
        [file[1]?.publicId, 0, '2026-11-05', 2],
        [file[2]?.publicId, 4, null, 0],
      ]);
      expect(await run((work) => importProducts(work, actor, file))).toMatchObject({
        added: 0,
        known: 3,
        change: undefined,
      });
      expect(await inconsistencies(opened.store)).toEqual([]);
      await run((work) => undo(work, actor, change?.publicId ?? ''));
      expect((await run((work) => exportProducts(work, actor.household.id, undefined))).products).toEqual([]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('get the next number where theirs is taken, and an id of their own where another household has theirs', async () => {
      const ann = await kitchen(opened.store);
      const ben = await kitchen(opened.store);
      const file = [lasagne(), lasagne()];
      expect(await ann.run((work) => importProducts(work, ann.actor, file))).toMatchObject({ added: 2, renumbered: 1 });
      expect(await ben.run((work) => importProducts(work, ben.actor, file))).toMatchObject({ added: 2, known: 0 });
      expect(await ben.run((work) => importProducts(work, ben.actor, file))).toMatchObject({ added: 0, known: 2 });
      const { products } = await ben.run((work) => exportProducts(work, ben.actor.household.id, undefined));
      expect(products.map(({ number }) => number)).toEqual([1, 2]);
      expect(products.some(({ publicId: id }) => file.some((one) => one.publicId === id))).toBe(false);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it.each([
      ['an id that is none', { publicId: '1' }, 'value_invalid'],
      ['no name', { name: ' ' }, 'name_invalid'],
      ['an unknown freezer', { freezer: { name: 'Attic', number: 9 } }, 'not_found'],
      ['a box that is not there', { box: 50 }, 'box_out_of_range'],
      ['a number beyond 99', { number: 100 }, 'value_invalid'],
      ['a date to come', { dateIn: '2031-01-01' }, 'date_in_future'],
      [
        'more servings taken than there were',
        { takings: [taken('2026-11-02', 3), taken('2026-11-03', 2)] },
        'value_invalid',
      ],
      ['a taking before it went in', { takings: [taken('2026-10-02', 3)] }, 'date_before_date_in'],
      ['121 months', { keepMonths: 121 }, 'value_invalid'],
    ] as const)('with %s are left out, and the others go in', async (_what, wrong, code) => {
      const { run, actor } = await kitchen(opened.store);
      const done = await run((work) =>
        importProducts(work, actor, [lasagne(wrong as Partial<ImportedProduct>), lasagne()]),
      );
      expect(done.added).toBe(1);
      expect(done.refused.map(({ index, error }) => [index, error.code])).toEqual([[0, code]]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });
});
