import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../../packages/core/src/freezers/boxes/add-freezer.ts';
import type { FreezerRow } from '../../../../packages/core/src/freezers/boxes/freezer.entity.ts';
import { freezerEver } from '../../../../packages/core/src/freezers/boxes/freezer-ever.repository.ts';
import {
  boxesOf,
  freezerBy,
  freezersOf,
  namedBoxes,
} from '../../../../packages/core/src/freezers/boxes/freezers.repository.ts';
import { makeMain } from '../../../../packages/core/src/freezers/boxes/make-main.ts';
import { nameBox } from '../../../../packages/core/src/freezers/boxes/name-box.ts';
import { removeFreezer, retireFreezer } from '../../../../packages/core/src/freezers/boxes/remove-freezer.ts';
import { renameFreezer } from '../../../../packages/core/src/freezers/boxes/rename-freezer.ts';
import { resizeFreezer } from '../../../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { householdById } from '../../../../packages/core/src/households/households.repository.ts';
import { inconsistencies } from '../../../support/consistency.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { refusal } from '../../../support/refusal.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  async function cellar() {
    const own = await kitchen(opened.store);
    const { run, actor, freezer } = own;
    return {
      ...own,
      addFreezer: async (name: string, boxes = 2): Promise<FreezerRow> =>
        (await run((work) => addFreezer(work, actor, { name, boxes }))).freezer,
      names: () =>
        run(async (work) =>
          (await freezersOf(work, actor.household.id)).map(({ number, name }) => `${number} ${name}`),
        ),
      main: () => run(async (work) => (await householdById(work, actor.household.id)).mainFreezer),
      resize: (boxes: number, of = freezer) => run((work) => resizeFreezer(work, actor, of.publicId, boxes)),
      name: (box: number, name: string | null, of = freezer) =>
        run((work) => nameBox(work, actor, of.publicId, box, name)),
      rename: (name: string, of = freezer) => run((work) => renameFreezer(work, actor, of.publicId, name)),
      makeMain: (of: FreezerRow) => run((work) => makeMain(work, actor, of.publicId)),
      remove: (of = freezer) => run((work) => removeFreezer(work, actor, of.publicId)),
      retire: (of = freezer) => run((work) => retireFreezer(work, actor, of.publicId)),
    };
  }

  describe('freezers', () => {
    it('get the lowest number never used, and leave the main one as it is', async () => {
      const { addFreezer, remove, names, main } = await cellar();
      await remove(await addFreezer('Garage'));
      await addFreezer(' Cave  à vin ');
      expect(await names()).toEqual(['1 Freezer', '3 Cave à vin']);
      expect(await main()).toBe(1);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('are found by public id, number and name, ignoring case and accents', async () => {
      const { run, actor, addFreezer } = await cellar();
      const { id, publicId } = await addFreezer('Grenier été');
      for (const ref of [{ id: publicId }, { number: 2 }, { name: 'GRENIER ETE' }]) {
        expect((await run((work) => freezerBy(work, actor.household.id, ref))).id).toBe(id);
      }
      const stranger = await cellar();
      const lost = stranger.run((work) => freezerBy(work, stranger.actor.household.id, { id: publicId }));
      expect(await refusal(lost)).toMatchObject(['not_found', { what: 'freezer' }]);
    });

    it('are found by number and name ever after: of a name the one in use, else the one retired last', async () => {
      const { run, actor, addFreezer, retire, remove, rename } = await cellar();
      const ever = async (ref: { number: number } | { name: string }) =>
        (await run((work) => freezerEver(work, actor.household.id, ref))).number;
      const [second, third] = [await addFreezer('Cavé'), await addFreezer('Third')];
      await retire(second);
      await rename('Cave', third);
      expect(await Promise.all([ever({ name: 'CAVE' }), ever({ number: 2 }), ever({ number: 3 })])).toEqual([3, 2, 3]);
      await retire(third);
      expect(await ever({ name: 'cave' })).toBe(3);
      await remove(await addFreezer('Gone'));
      const stranger = await cellar();
      for (const lost of [{ number: 4 }, { number: 99_999_999_999 }, { name: 'Gone' }]) {
        expect(await refusal(ever(lost))).toMatchObject(['not_found', { what: 'freezer' }]);
      }
      const theirs = stranger.run((work) => freezerEver(work, stranger.actor.household.id, { name: 'cave' }));
      expect(await refusal(theirs)).toEqual(['not_found', { what: 'freezer', text: 'cave' }]);
    });

    it('have names of their own', async () => {
      const { addFreezer, rename, names, retire } = await cellar();
      const garage = await addFreezer('Garage');
      expect(await refusal(addFreezer('FREEZER'))).toEqual(['name_taken', { name: 'FREEZER' }]);
      expect(await refusal(rename('gârage'))).toEqual(['name_taken', { name: 'gârage' }]);
      expect(await refusal(rename(' '))).toEqual(['name_invalid', { max: 64, empty: true }]);
      expect(await refusal(addFreezer('x'.repeat(65)))).toEqual(['name_invalid', { max: 64, empty: false }]);
      await rename('GARAGE', garage);
      await retire(garage);
      await addFreezer('garage');
      expect(await names()).toEqual(['1 Freezer', '3 garage']);
      await (await cellar()).addFreezer('Garage');
    });

    it('keep names apart that are long, wide or only marks', async () => {
      const { addFreezer, name } = await cellar();
      for (const wide of [`${'\ufdfa'.repeat(7)}x${'😀'.repeat(50)}`, '😀'.repeat(64), '\u0301a']) {
        await addFreezer(wide);
        expect(await refusal(addFreezer(wide))).toMatchObject(['name_taken', {}]);
      }
      await name(1, '\u0301\u0301');
      expect(await refusal(name(2, '\u0302'))).toMatchObject(['name_taken', {}]);
    });

    it.each([0, 100, 1.5, -1])('cannot have %d boxes', async (boxes) => {
      const { addFreezer, resize } = await cellar();
      const is = ['value_invalid', { option: 'boxes', min: 1, max: 99 }];
      expect(await refusal(addFreezer('Garage', boxes))).toEqual(is);
      expect(await refusal(resize(boxes))).toEqual(is);
    });

    it('are twenty at most', async () => {
      const { addFreezer, names } = await cellar();
      for (let number = 2; number <= 20; number++) await addFreezer(`Number ${number}`);
      expect(await refusal(addFreezer('One more'))).toEqual(['limit_reached', { what: 'freezers', max: 20 }]);
      expect(await names()).toHaveLength(20);
    });
  });

  describe('resizing', () => {
    it('adds empty boxes and removes empty ones, with their names', async () => {
      const { run, actor, freezer, add, resize, name } = await cellar();
      await add({ box: 2 });
      await name(4, 'Fish');
      await resize(2);
      await resize(6);
      const boxes = await run((work) => boxesOf(work, freezer.id));
      expect(boxes.map(({ number, inside, nextNumber, name }) => [number, inside, nextNumber, name ?? null])).toEqual(
        [1, 2, 3, 4, 5, 6].map((number) => [number, number === 2 ? 1 : 0, number === 2 ? 2 : 1, null]),
      );
      expect(await run((work) => namedBoxes(work, actor.household.id))).toEqual([]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('names the boxes that still hold something', async () => {
      const { add, resize, take } = await cellar();
      const [third] = await add({ box: 3 });
      await add({ box: 4 });
      expect(await refusal(resize(2))).toEqual(['box_not_empty', { boxes: [3, 4], freezer: 1 }]);
      expect(await refusal(resize(3))).toEqual(['box_not_empty', { boxes: [4], freezer: 1 }]);
      await take(third);
      expect(await refusal(resize(2))).toEqual(['box_not_empty', { boxes: [4], freezer: 1 }]);
    });
  });

  describe('a box', () => {
    it('can be named, renamed and lose its name', async () => {
      const { run, actor, name } = await cellar();
      await name(2, ' Légumes ');
      await name(2, 'légumes');
      await name(3, 'Fish');
      await name(3, null);
      expect(await run((work) => namedBoxes(work, actor.household.id))).toEqual([
        { freezer: 1, box: 2, name: 'légumes' },
      ]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it.each([
      {
        why: 'for a box there is not',
        box: 5,
        text: 'Fish',
        is: ['box_out_of_range', { box: 5, boxes: 4, freezer: 1 }],
      },
      { why: 'for a name of nothing', box: 1, text: ' ', is: ['name_invalid', { max: 32, empty: true }] },
      { why: 'for a name too long', box: 1, text: 'x'.repeat(33), is: ['name_invalid', { max: 32, empty: false }] },
      { why: 'for the name of another box', box: 1, text: 'LEGUMES', is: ['name_taken', { name: 'LEGUMES' }] },
    ])('is refused a name $why', async ({ box, text, is }) => {
      const { name } = await cellar();
      await name(2, 'Légumes');
      expect(await refusal(name(box, text))).toEqual(is);
    });
  });

  describe('the main freezer', () => {
    it('is the one that was chosen', async () => {
      const { addFreezer, makeMain, main } = await cellar();
      expect((await makeMain(await addFreezer('Garage'))).former).toBe(1);
      expect(await main()).toBe(2);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('passes the mark on to the lowest other one when it goes', async () => {
      const { freezer, add, take, addFreezer, makeMain, remove, retire, main, names } = await cellar();
      const [garage, attic] = [await addFreezer('Garage'), await addFreezer('Attic')];
      await makeMain(attic);
      expect((await remove(attic)).mainFreezer).toBe(1);
      const [id] = await add();
      await take(id);
      expect((await retire(freezer)).mainFreezer).toBe(2);
      expect([await main(), await names()]).toEqual([2, ['2 Garage']]);
      expect((await addFreezer('Attic')).number).toBe(4);
      expect((await makeMain(garage)).former).toBe(2);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  describe('a freezer goes', () => {
    it('only when nothing lies in it, and for good only when nothing ever did', async () => {
      const { freezer, add, take, addFreezer, remove, retire, names } = await cellar();
      await addFreezer('Garage');
      const [id] = await add({ count: 2 });
      const full = ['freezer_not_empty', { freezer: 1, name: 'Freezer', inside: 2 }];
      expect(await refusal(remove())).toEqual(full);
      expect(await refusal(retire())).toEqual(full);
      await take(id);
      expect(await refusal(retire())).toMatchObject(['freezer_not_empty', { inside: 1 }]);
      const other = await cellar();
      await other.addFreezer('Garage');
      const [theirs] = await other.add();
      await other.take(theirs);
      expect(await refusal(other.remove())).toEqual(['freezer_has_history', { freezer: 1, name: 'Freezer' }]);
      await other.retire();
      expect(await other.names()).toEqual(['2 Garage']);
      expect(await names()).toEqual(['1 Freezer', '2 Garage']);
      expect(await refusal(other.retire())).toEqual(['not_found', { what: 'freezer' }]);
      expect(freezer.retiredOn).toBeNull();
    });

    it('never when it is the only one', async () => {
      const { remove, retire } = await cellar();
      expect(await refusal(remove())).toEqual(['limit_reached', { what: 'last_freezer', max: 1 }]);
      expect(await refusal(retire())).toEqual(['limit_reached', { what: 'last_freezer', max: 1 }]);
    });

    it('with the names of its boxes', async () => {
      const { addFreezer, name, remove } = await cellar();
      const garage = await addFreezer('Garage');
      await name(1, 'Fish', garage);
      await remove(garage);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  it('of another household is not found by any verb', async () => {
    const { resize, name, rename, makeMain, remove, retire } = await cellar();
    const { freezer: theirs } = await cellar();
    const nobodys = { ...theirs, publicId: '0000000000' };
    const attempts = [
      ...[theirs, nobodys].flatMap((freezer) => [
        () => resize(2, freezer),
        () => name(1, 'Mine', freezer),
        () => rename('Mine', freezer),
        () => makeMain(freezer),
        () => remove(freezer),
        () => retire(freezer),
      ]),
    ];
    for (const attempt of attempts) expect(await refusal(attempt())).toMatchObject(['not_found', { what: 'freezer' }]);
  });
});
