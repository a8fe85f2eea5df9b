import { describe, expect, it } from 'vitest';
import { addFreezer } from '../../../packages/core/src/freezers/boxes/add-freezer.ts';
import { makeMain } from '../../../packages/core/src/freezers/boxes/make-main.ts';
import { nameBox } from '../../../packages/core/src/freezers/boxes/name-box.ts';
import { removeFreezer, retireFreezer } from '../../../packages/core/src/freezers/boxes/remove-freezer.ts';
import { renameFreezer } from '../../../packages/core/src/freezers/boxes/rename-freezer.ts';
import { resizeFreezer } from '../../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { addProducts } from '../../../packages/core/src/freezers/products/add-products.ts';
import { editProducts } from '../../../packages/core/src/freezers/products/edit-products.ts';
import { moveProducts } from '../../../packages/core/src/freezers/products/move-products.ts';
import { putBack } from '../../../packages/core/src/freezers/products/put-back.ts';
import { takeOut } from '../../../packages/core/src/freezers/products/take-out.ts';
import { undo } from '../../../packages/core/src/history/undo.ts';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import type { ChangeRef } from '../../../packages/core/src/journal/journal.repository.ts';
import type { Work } from '../../../packages/core/src/journal/work.repository.ts';
import { setDayStart, setLanguage, setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { kitchen } from '../../support/kitchen.ts';
import { rowsOf } from '../../support/rows.ts';
import { onEachDatabase } from '../../support/store.ts';

/** What a verb is tried on: a product inside with servings taken, one that is out, an empty freezer with a named box. */
interface Set {
  readonly work: Work;
  readonly actor: Actor;
  readonly freezer: { readonly id: number; readonly publicId: string };
  readonly spare: { readonly publicId: string };
  readonly inside: string;
  readonly out: string;
}

const verbs: Record<string, (set: Set) => Promise<{ change: ChangeRef | undefined } | ChangeRef | undefined>> = {
  'an add of several': ({ work, actor, freezer }) =>
    addProducts(work, actor, [
      { name: 'Soup', freezerId: freezer.id, box: 1, count: 2, note: 'no salt' },
      { name: 'Bread', freezerId: freezer.id, box: 2, servings: 3 },
    ]),
  'taking all': ({ work, actor, inside }) => takeOut(work, actor, { publicIds: [inside], fate: 'thrown' }),
  'taking some': ({ work, actor, inside }) => takeOut(work, actor, { publicIds: [inside], fate: 'gone', servings: 1 }),
  'putting back what was out': ({ work, actor, out }) => putBack(work, actor, out),
  'putting back servings': ({ work, actor, inside }) => putBack(work, actor, inside),
  'a move': ({ work, actor, inside, freezer }) =>
    moveProducts(work, actor, [inside], { freezerId: freezer.id, box: 3, number: 8 }),
  'a correction of everything': ({ work, actor, inside }) =>
    editProducts(work, actor, [inside], {
      ...{ name: 'Pie', note: 'crisp', servings: 9, keepMonths: null, dateIn: '2026-10-02', typeId: 30 },
    }),
  'a correction of several': ({ work, actor, inside, out }) => editProducts(work, actor, [inside, out], { note: '' }),
  'adding a freezer': ({ work, actor }) => addFreezer(work, actor, { name: 'Attic', boxes: 3 }),
  'renaming a freezer': ({ work, actor, freezer }) => renameFreezer(work, actor, freezer.publicId, 'Kitchen'),
  'a larger freezer': ({ work, actor, freezer }) => resizeFreezer(work, actor, freezer.publicId, 7),
  'a smaller freezer with a named box': ({ work, actor, spare }) => resizeFreezer(work, actor, spare.publicId, 1),
  'naming a box': ({ work, actor, freezer }) => nameBox(work, actor, freezer.publicId, 2, 'Fish'),
  'renaming a box': ({ work, actor, spare }) => nameBox(work, actor, spare.publicId, 2, 'FISH'),
  'taking a box’s name away': ({ work, actor, spare }) => nameBox(work, actor, spare.publicId, 2, null),
  'another main freezer': ({ work, actor, spare }) => makeMain(work, actor, spare.publicId),
  'removing a freezer with a named box': ({ work, actor, spare }) => removeFreezer(work, actor, spare.publicId),
  'retiring a freezer': ({ work, actor, spare }) => retireFreezer(work, actor, spare.publicId),
  'removing the main freezer': async ({ work, actor, spare }) => {
    await makeMain(work, actor, spare.publicId);
    return removeFreezer(work, actor, spare.publicId);
  },
  'a box more and a product in it': async ({ work, actor, freezer }) => {
    await resizeFreezer(work, actor, freezer.publicId, 5);
    return addProducts(work, actor, [{ name: 'Soup', freezerId: freezer.id, box: 5 }]);
  },
  'a product that goes and one that takes its number': async ({ work, actor, freezer, inside }) => {
    await takeOut(work, actor, { publicIds: [inside], fate: 'eaten' });
    return addProducts(work, actor, [{ name: 'Soup', freezerId: freezer.id, box: 1, number: 1 }]);
  },
  'the language': ({ work, actor }) => setLanguage(work, actor, 'fr'),
  'the zone': ({ work, actor }) => setTimeZone(work, actor, 'Asia/Tokyo'),
  'the hour at which the day starts': ({ work, actor }) => setDayStart(work, actor, 5),
  'a setting and a product': async ({ work, actor, freezer }) => {
    await setDayStart(work, actor, 6);
    return addProducts(work, actor, [{ name: 'Soup', freezerId: freezer.id, box: 1 }]);
  },
};

onEachDatabase((opened) => {
  async function scene() {
    const own = await kitchen(opened.store);
    const { run, add, take, actor, freezer } = own;
    const [inside] = await add({ servings: 4, dateIn: '2026-10-01', note: 'with peas' });
    const [out] = await add({ name: 'Salmon', note: 'smoked' });
    await take(inside, { servings: 1, day: '2026-10-05' });
    await take(out);
    const { freezer: spare } = await run((work) => addFreezer(work, actor, { name: 'Garage', boxes: 2 }));
    await run((work) => nameBox(work, actor, spare.publicId, 2, 'Fish'));
    const rows = () => run((work) => rowsOf(work, actor));
    const by = (verb: (set: Set) => Promise<{ change: ChangeRef | undefined } | ChangeRef | undefined>) =>
      run(async (work) => {
        const done = await verb({ work, actor, freezer, spare, inside, out });
        const change = done && 'change' in done ? done.change : done;
        if (!change) throw new Error('nothing was changed');
        return change;
      });
    const undone = async (publicId: string) => (await run((work) => undo(work, actor, publicId))).change.publicId;
    return { ...own, rows, by, undone };
  }

  describe('undo', () => {
    it.each(Object.entries(verbs))('takes back %s, redo does it again, and so on', async (_name, verb) => {
      const { rows, by, undone } = await scene();
      const before = await rows();
      const change = await by(verb);
      const after = await rows();
      expect(after).not.toEqual(before);
      const first = await undone(change.publicId);
      expect(await rows()).toEqual(before);
      const second = await undone(first);
      expect(await rows()).toEqual(after);
      await undone(second);
      expect(await rows()).toEqual(before);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });
});
