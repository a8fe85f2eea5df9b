import { expect, it } from 'vitest';
import { makeMain } from '../../../packages/core/src/freezers/boxes/make-main.ts';
import { nameBox } from '../../../packages/core/src/freezers/boxes/name-box.ts';
import { renameFreezer } from '../../../packages/core/src/freezers/boxes/rename-freezer.ts';
import { resizeFreezer } from '../../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { addProducts } from '../../../packages/core/src/freezers/products/add-products.ts';
import { editProducts } from '../../../packages/core/src/freezers/products/edit-products.ts';
import { moveProducts } from '../../../packages/core/src/freezers/products/move-products.ts';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import type { ChangeRef } from '../../../packages/core/src/journal/journal.repository.ts';
import { hasChanged, type Work } from '../../../packages/core/src/journal/work.repository.ts';
import { setDayStart } from '../../../packages/core/src/members/settings.ts';
import { kitchen } from '../../support/kitchen.ts';
import { onEachDatabase } from '../../support/store.ts';

interface Place {
  readonly work: Work;
  readonly actor: Actor;
  readonly freezer: { readonly id: number; readonly publicId: string };
  /** A lasagne for 4 in box 1. */
  readonly product: string;
}

type Verb = (place: Place) => Promise<{ change: ChangeRef | undefined } | ChangeRef | undefined>;

/** Verbs that ask for what is so already. */
const verbs: Record<string, Verb> = {
  'a correction': ({ work, actor, product }) => editProducts(work, actor, [product], { servings: 4, note: '' }),
  'a move': ({ work, actor, product, freezer }) =>
    moveProducts(work, actor, [product], { freezerId: freezer.id, box: 1, number: 1 }),
  'an add of nothing': ({ work, actor }) => addProducts(work, actor, []),
  'a freezer’s name': ({ work, actor, freezer }) => renameFreezer(work, actor, freezer.publicId, 'Freezer'),
  'a freezer’s size': ({ work, actor, freezer }) => resizeFreezer(work, actor, freezer.publicId, 4),
  'a box’s name': ({ work, actor, freezer }) => nameBox(work, actor, freezer.publicId, 1, null),
  'the main freezer': ({ work, actor, freezer }) => makeMain(work, actor, freezer.publicId),
  'a setting': ({ work, actor }) => setDayStart(work, actor, 0),
};

onEachDatabase((opened) => {
  it.each(Object.entries(verbs))('%s that changes nothing makes no change', async (_name, verb) => {
    const { actor, freezer, run, add } = await kitchen(opened.store);
    const [product] = await add({ servings: 4 });
    await run(async (work) => {
      const done = await verb({ work, actor, freezer, product });
      expect(done && 'change' in done ? done.change : done).toBeUndefined();
      expect(hasChanged(work)).toBe(false);
    });
  });

  it('a verb after one that changed nothing makes the change of the work', async () => {
    const { actor, run } = await kitchen(opened.store);
    await run(async (work) => {
      expect(await setDayStart(work, actor, 0)).toBeUndefined();
      const change = await setDayStart(work, actor, 3);
      expect(change?.publicId).toMatch(/^[0-9A-Za-z]{10}$/);
      expect(await setDayStart(work, actor, 4)).toEqual(change);
      expect(hasChanged(work)).toBe(true);
    });
  });
});
