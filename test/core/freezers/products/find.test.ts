import { describe, expect, it } from 'vitest';
import { addProducts } from '../../../../packages/core/src/freezers/products/add-products.ts';
import {
  findProducts,
  productsNamed,
  type Wanted,
} from '../../../../packages/core/src/freezers/products/find.repository.ts';
import type { Cursor } from '../../../../packages/core/src/freezers/products/page.ts';
import { undo } from '../../../../packages/core/src/history/undo.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { stored } from '../../../support/member.ts';
import { everyPage } from '../../../support/pages.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function table() {
    const own = await kitchen(opened.store);
    const find = (wanted: Partial<Wanted>, cursor?: Cursor) =>
      own.run((work, actor) =>
        findProducts(work, actor.household.id, { text: '', where: 'inside', ...wanted }, cursor),
      );
    const named = (wanted: Partial<Wanted>, cursor?: Cursor) =>
      own.run((work, actor) =>
        productsNamed(work, actor.household.id, { text: '', where: 'inside', ...wanted }, cursor),
      );
    return { ...own, find, named };
  }

  const shelf = [
    { name: 'Lasagne', note: 'no salt, for Zoé' },
    { name: 'Pâté de campagne' },
    { name: 'Green beans' },
    { name: 'Soupe aux poireaux', note: 'with potatoes' },
    { name: 'Pea soup' },
    { name: 'Bœuf bourguignon' },
    { name: 'Tomatoes' },
  ];

  describe('finding', () => {
    it('goes by words, beginnings, plurals, accents, notes and one wrong letter', async () => {
      const { actor, freezer, find } = await table();
      await stored(opened.store, actor, ...shelf.map((item) => ({ ...item, freezerId: freezer.id, box: 1 })));
      const texts = [
        { text: 'lasagne', found: ['Lasagne'] },
        { text: 'LASAGNES', found: ['Lasagne'] },
        { text: 'las', found: ['Lasagne'] },
        { text: 'la', found: [] },
        { text: 'lasange', found: ['Lasagne'] },
        { text: 'lassagne', found: ['Lasagne'] },
        { text: 'pate', found: ['Pâté de campagne'] },
        { text: 'campagne pate', found: ['Pâté de campagne'] },
        { text: 'bean', found: ['Green beans'] },
        { text: 'grean beans', found: ['Green beans'] },
        { text: 'poireau', found: ['Soupe aux poireaux'] },
        { text: 'soup', found: ['Soupe aux poireaux', 'Pea soup'] },
        { text: 'pea soup', found: ['Pea soup'] },
        { text: 'boeuf', found: ['Bœuf bourguignon'] },
        { text: 'bourgignon', found: ['Bœuf bourguignon'] },
        { text: 'tomato', found: ['Tomatoes'] },
        { text: 'salt', found: ['Lasagne'] },
        { text: 'zoe', found: ['Lasagne'] },
        { text: 'lasagne salt', found: ['Lasagne'] },
        { text: 'potato soupe', found: ['Soupe aux poireaux'] },
        { text: 'lasagne soup', found: [] },
        { text: 'chocolate', found: [] },
        { text: '  ', found: [] },
        { text: '%_*~', found: [] },
        { text: "'; drop table product; --", found: [] },
      ];
      for (const { text, found } of texts) {
        expect([text, (await find({ text })).items.map(({ name }) => name)]).toEqual([text, found]);
      }
    });

    it('goes by types as well, and by what is inside or outside', async () => {
      const { add, take, find } = await table();
      await add({ name: 'Minestrone', typeId: 2 });
      const [gone] = await add({ name: 'Laksa', typeId: 2 });
      await add({ name: 'Meal for two', typeId: 5 });
      await take(gone);
      const names = async (wanted: Partial<Wanted>) => (await find(wanted)).items.map(({ name }) => name);
      expect(await names({ text: 'meal soup', typeIds: [2] })).toEqual(['Minestrone']);
      expect(await names({ text: 'meal', typeIds: [2] })).toEqual(['Minestrone', 'Meal for two']);
      expect(await names({ text: 'meal', typeIds: [2], where: 'outside' })).toEqual(['Laksa']);
      expect(await names({ text: 'laksa' })).toEqual([]);
      expect(await names({ text: 'laksa', where: 'outside' })).toEqual(['Laksa']);
    });

    it('finds again what came back with a redo, and nothing of others', async () => {
      const { run, actor, freezer, find } = await table();
      await (await table()).add({ note: 'salt' });
      expect((await find({ text: 'lasagne' })).items).toEqual([]);
      expect((await find({ text: 'salt' })).items).toEqual([]);
      const item = { name: 'Quiche', note: 'leek', freezerId: freezer.id, box: 1 };
      const { change } = await run((work) => addProducts(work, actor, [item]));
      const undone = await run((work) => undo(work, actor, change?.publicId ?? ''));
      expect((await find({ text: 'leek' })).items).toEqual([]);
      await run((work) => undo(work, actor, undone.change?.publicId ?? ''));
      const count = async (text: string) => (await find({ text })).items.length;
      expect([await count('leek'), await count('quiches')]).toEqual([1, 1]);
    });

    it.each([
      { why: 'found', text: 'lasagne' },
      { why: 'found by a misspelling', text: 'lasange' },
    ])('turns the pages of what was $why, both ways', async ({ text }) => {
      const { add, take, find } = await table();
      const ids = [...(await add({ count: 20 })), ...(await add({ count: 20 })), ...(await add({ count: 5 }))];
      const read = (cursor: Cursor) => find({ text }, cursor);
      const pages = await everyPage(read);
      expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5]);
      expect(pages.flatMap(({ items }) => items.map(({ publicId }) => publicId))).toEqual(ids);
      const back = await everyPage(read, pages.at(-1));
      expect(back.flatMap(({ items }) => items.map(({ publicId }) => publicId))).toEqual(ids);
      expect(await read({ after: 'none' })).toEqual(pages[0]);
      for (const id of ids.slice(0, 25)) await take(id);
      const outside = await everyPage((cursor) => find({ text, where: 'outside' }, cursor));
      expect(outside.flatMap(({ items }) => items.map(({ publicId }) => publicId))).toEqual(
        ids.slice(0, 25).toReversed(),
      );
    });

    it('by an exact name ignores case and accents, and nothing else', async () => {
      const { add, take, named } = await table();
      const ids = await add({ name: 'Pâtés', count: 2 });
      await add({ name: 'Pâté' });
      await take(ids[0]);
      const count = async (text: string, where: Wanted['where'] = 'inside') =>
        (await named({ text, where })).items.length;
      expect(await Promise.all(['PATES', ' pâtés ', 'pate', 'pat', '\0'].map((text) => count(text)))).toEqual([
        1, 1, 1, 0, 0,
      ]);
      expect(await count('pates', 'outside')).toBe(1);
      const long = 'ﷺ'.repeat(200);
      await add({ name: long });
      expect(await count(long)).toBe(1);
    });
  });
});
