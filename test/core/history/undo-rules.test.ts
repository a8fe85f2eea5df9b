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
import { history } from '../../../packages/core/src/history/history.repository.ts';
import { undo, undoLatest } from '../../../packages/core/src/history/undo.ts';
import { setDayStart } from '../../../packages/core/src/members/settings.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { kitchen } from '../../support/kitchen.ts';
import { later, member } from '../../support/member.ts';
import { refusal } from '../../support/refusal.ts';
import { rowsOf } from '../../support/rows.ts';
import { onEachDatabase } from '../../support/store.ts';

const hour = 3_600_000;

onEachDatabase((opened) => {
  async function scene() {
    const own = await kitchen(opened.store);
    const { run, actor, freezer } = own;
    return {
      ...own,
      add: async (name = 'Soup', by = actor) =>
        run((work) => addProducts(work, by, [{ name, freezerId: freezer.id, box: 1 }])),
      undo: (publicId: string | undefined, by = actor) => run((work) => undo(work, by, publicId ?? '')),
      latest: async (by = actor, options = {}) =>
        (await run((work) => undoLatest(work, by, options))).events.map(({ kind, label }) => `${kind} ${label}`),
      names: async () =>
        (await run((work) => rowsOf(work, actor))).product?.map((row) => (row as { name: string }).name),
    };
  }

  describe('a typed undo', () => {
    it('takes back the latest change, then the one before, until nothing is left', async () => {
      const { add, latest, names } = await scene();
      for (const name of ['One', 'Two', 'Three']) await add(name);
      expect(await latest()).toEqual(['product_added Three']);
      expect(await latest()).toEqual(['product_added Two']);
      await add('Four');
      expect(await latest()).toEqual(['product_added Four']);
      expect(await names()).toEqual(['One']);
      expect(await latest()).toEqual(['product_added One']);
      expect(await refusal(latest())).toEqual(['nothing_to_undo', {}]);
    });

    it('takes back a redo as well', async () => {
      const { add, undo, latest, names, run, actor } = await scene();
      await add('One');
      await add('Two');
      const { change } = await run((work) => undoLatest(work, actor));
      await undo(change.publicId);
      expect(await names()).toEqual(['One', 'Two']);
      expect(await latest()).toEqual(['product_added Two']);
      expect(await latest()).toEqual(['product_added One']);
    });

    it('reaches back 24 hours', async () => {
      const { actor, add, latest } = await scene();
      await add();
      expect(await refusal(latest(later(actor, 24 * hour + 1)))).toEqual(['nothing_to_undo', {}]);
      expect(await latest(later(actor, 24 * hour))).toEqual(['product_added Soup']);
    });

    it('leaves alone what others did, and what changed nothing', async () => {
      const { actor, add, latest, run, freezer } = await scene();
      const { actor: other } = await member(opened.store, { household: actor.household });
      const { products } = await add('Mine');
      await run((work) => renameFreezer(work, actor, freezer.publicId, 'Freezer'));
      await run((work) => makeMain(work, actor, freezer.publicId));
      await run((work) => editProducts(work, actor, [products[0]?.publicId ?? ''], { name: 'Mine' }));
      await add('Theirs', other);
      expect(await latest()).toEqual(['product_added Mine']);
      expect(await refusal(latest())).toEqual(['nothing_to_undo', {}]);
      expect(await latest(other)).toEqual(['product_added Theirs']);
    });

    it('in a group takes back only what concerns its household', async () => {
      const { actor, add, latest, run } = await scene();
      await add();
      await run((work) => setDayStart(work, actor, 3));
      expect(await latest(actor, { shared: true })).toEqual(['product_added Soup']);
      expect(await refusal(latest(actor, { shared: true }))).toEqual(['nothing_to_undo', {}]);
      expect(await latest()).toEqual(['day_start_set ']);
    });

    it('never takes back the first contact', async () => {
      const { run, actor, latest, undo } = await scene();
      expect(await refusal(latest())).toEqual(['nothing_to_undo', {}]);
      const { items } = await run((work) => history(work, { householdId: actor.household.id }, undefined));
      expect(items).toMatchObject([{ kind: 'freezer_added', changeKind: 'begin' }]);
      expect(await refusal(undo(items[0]?.changeId ?? ''))).toEqual(['not_found', { what: 'change' }]);
    });
  });

  describe('undo by its button', () => {
    it('works once, also when it is pressed twice at once, and after days', async () => {
      const { actor, add, undo, names } = await scene();
      const { change } = await add();
      const presses = await Promise.allSettled([
        undo(change?.publicId, later(actor, 99 * hour)),
        undo(change?.publicId),
      ]);
      expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await refusal(undo(change?.publicId))).toEqual(['nothing_to_undo', {}]);
      expect(await names()).toEqual([]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('takes back what another member of the household did', async () => {
      const { actor, add, undo, names } = await scene();
      const { actor: other } = await member(opened.store, { household: actor.household });
      const { change } = await add('Theirs', other);
      await undo(change?.publicId);
      expect(await names()).toEqual([]);
    });

    it('finds no change of another household, no setting of another member, and none that does not exist', async () => {
      const { actor, undo, run } = await scene();
      const other = await scene();
      const { change: theirs } = await other.add();
      const { actor: housemate } = await member(opened.store, { household: actor.household });
      const setting = await run((work) => setDayStart(work, housemate, 2));
      for (const publicId of [theirs?.publicId, setting?.publicId, '0000000000']) {
        expect(await refusal(undo(publicId))).toEqual(['not_found', { what: 'change' }]);
      }
      expect(await other.names()).toEqual(['Soup']);
    });
  });

  describe('undo is blocked', () => {
    const cases: Record<
      string,
      (
        s: Awaited<ReturnType<typeof scene>>,
      ) => Promise<{ undo: string | undefined; by?: { publicId: string } | undefined }>
    > = {
      'an add, once the product was taken': async ({ add, take }) => {
        const { products, change } = await add();
        return { undo: change?.publicId, by: (await take(products[0]?.publicId ?? '')).change };
      },
      'an add, once the product was corrected': async ({ add, run, actor }) => {
        const { products, change } = await add();
        const edit = await run((work) => editProducts(work, actor, [products[0]?.publicId ?? ''], { note: 'new' }));
        return { undo: change?.publicId, by: edit.change };
      },
      'a take, once its number is another’s': async ({ add, take }) => {
        const { products } = await add();
        const { change } = await take(products[0]?.publicId ?? '');
        return { undo: change?.publicId, by: (await add('Bread')).change };
      },
      'a take of servings, once they were put back and others taken': async ({ take, run, actor, freezer }) => {
        const { products } = await run((work) =>
          addProducts(work, actor, [{ name: 'Soup', freezerId: freezer.id, box: 1, servings: 4 }]),
        );
        const id = products[0]?.publicId ?? '';
        const { change } = await take(id, { servings: 1 });
        const back = await run((work) => putBack(work, actor, id));
        await take(id, { servings: 1 });
        return { undo: change?.publicId, by: back.change };
      },
      'a correction of the day it went in, once something left before': async ({ add, take, run, actor }) => {
        const { products } = await add();
        const id = products[0]?.publicId ?? '';
        const { change } = await run((work) => editProducts(work, actor, [id], { dateIn: '2026-11-01' }));
        return { undo: change?.publicId, by: (await take(id, { day: '2026-11-05' })).change };
      },
      'a move, once the box is gone': async ({ run, actor, freezer }) => {
        const place = { freezerId: freezer.id, box: 4 };
        const { products } = await run((work) => addProducts(work, actor, [{ name: 'Soup', ...place }]));
        const ids = products.map(({ publicId }) => publicId);
        const { change } = await run((work) => moveProducts(work, actor, ids, { ...place, box: 1 }));
        await run((work) => resizeFreezer(work, actor, freezer.publicId, 3));
        return { undo: change?.publicId };
      },
      'a larger freezer, once the new box holds something': async ({ run, actor, freezer }) => {
        const { change } = await run((work) => resizeFreezer(work, actor, freezer.publicId, 5));
        await run((work) => addProducts(work, actor, [{ name: 'Soup', freezerId: freezer.id, box: 5 }]));
        return { undo: change?.publicId };
      },
      'a larger freezer, once the new box is named': async ({ run, actor, freezer }) => {
        const { change } = await run((work) => resizeFreezer(work, actor, freezer.publicId, 5));
        await run((work) => nameBox(work, actor, freezer.publicId, 5, 'Fish'));
        return { undo: change?.publicId };
      },
      'a new freezer, once it is the main one': async ({ run, actor }) => {
        const { freezer, change } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        await run((work) => makeMain(work, actor, freezer.publicId));
        return { undo: change?.publicId };
      },
      'a new freezer, once a box of it is named': async ({ run, actor }) => {
        const { freezer, change } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        await run((work) => nameBox(work, actor, freezer.publicId, 1, 'Fish'));
        return { undo: change?.publicId };
      },
      'a new freezer, once it is retired': async ({ run, actor }) => {
        const { freezer, change } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const retired = await run((work) => retireFreezer(work, actor, freezer.publicId));
        return { undo: change?.publicId, by: retired.change };
      },
      'a retirement and a removal, once there are twenty others': async ({ run, actor, undo }) => {
        const add = async (name: string) =>
          (await run((work) => addFreezer(work, actor, { name, boxes: 1 }))).freezer.publicId;
        for (let number = 2; number <= 18; number++) await add(`Number ${number}`);
        const [attic, cellar] = [await add('Attic'), await add('Cellar')];
        const removed = await run((work) => removeFreezer(work, actor, cellar));
        const retired = await run((work) => retireFreezer(work, actor, attic));
        for (const name of ['Shed', 'Garage']) await add(name);
        expect(await refusal(undo(removed.change?.publicId))).toMatchObject(['undo_blocked', { label: 'Cellar' }]);
        return { undo: retired.change?.publicId };
      },
      'the redo of a retirement, once something lies in it': async ({ run, actor, undo }) => {
        const { freezer } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => retireFreezer(work, actor, freezer.publicId));
        const undone = await undo(change?.publicId);
        await run((work) => addProducts(work, actor, [{ name: 'Beans', freezerId: freezer.id, box: 1 }]));
        return { undo: undone.change.publicId };
      },
      'the redo of the main freezer’s retirement, once something lies in it': async ({
        run,
        actor,
        add,
        freezer,
        undo,
      }) => {
        await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => retireFreezer(work, actor, freezer.publicId));
        const undone = await undo(change?.publicId);
        await add('Beans');
        return { undo: undone.change.publicId };
      },
      'the redo of a retirement, once it is the main one': async ({ run, actor, undo }) => {
        const { freezer } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => retireFreezer(work, actor, freezer.publicId));
        const undone = await undo(change?.publicId);
        await run((work) => makeMain(work, actor, freezer.publicId));
        return { undo: undone.change.publicId };
      },
      'the redo of a retirement, once it is the only one': async ({ run, actor, freezer, undo }) => {
        const { freezer: attic } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => retireFreezer(work, actor, attic.publicId));
        const undone = await undo(change?.publicId);
        await run((work) => removeFreezer(work, actor, freezer.publicId));
        return { undo: undone.change.publicId };
      },
      'the redo of a removal, once it is the only one': async ({ run, actor, freezer, undo }) => {
        const { freezer: attic } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => removeFreezer(work, actor, attic.publicId));
        const undone = await undo(change?.publicId);
        await run((work) => removeFreezer(work, actor, freezer.publicId));
        return { undo: undone.change.publicId };
      },
      'a main mark, once the former main freezer is retired': async ({ run, actor, freezer }) => {
        const { freezer: attic } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => makeMain(work, actor, attic.publicId));
        await run((work) => retireFreezer(work, actor, freezer.publicId));
        return { undo: change?.publicId };
      },
      'the redo of a main mark, once that freezer is retired': async ({ run, actor, undo }) => {
        const { freezer: attic } = await run((work) => addFreezer(work, actor, { name: 'Attic', boxes: 1 }));
        const { change } = await run((work) => makeMain(work, actor, attic.publicId));
        const undone = await undo(change?.publicId);
        await run((work) => retireFreezer(work, actor, attic.publicId));
        return { undo: undone.change.publicId };
      },
      'a freezer’s former name, once another has it': async ({ run, actor, freezer }) => {
        const { change } = await run((work) => renameFreezer(work, actor, freezer.publicId, 'Kitchen'));
        await run((work) => addFreezer(work, actor, { name: 'freezer', boxes: 1 }));
        return { undo: change?.publicId };
      },
      'a box’s former name, once another has it': async ({ run, actor, freezer }) => {
        await run((work) => nameBox(work, actor, freezer.publicId, 1, 'Fish'));
        const { change } = await run((work) => nameBox(work, actor, freezer.publicId, 1, 'Meat'));
        await run((work) => nameBox(work, actor, freezer.publicId, 2, 'fish'));
        return { undo: change?.publicId };
      },
    };

    it.each(Object.entries(cases))('%s', async (_name, prepare) => {
      const table = await scene();
      const { undo: publicId, by } = await prepare(table);
      const before = await table.run((work) => rowsOf(work, table.actor));
      const [code, data] = await refusal(table.undo(publicId));
      expect(code).toBe('undo_blocked');
      if (by) expect(data).toMatchObject({ by: { publicId: by.publicId } });
      expect(await table.run((work) => rowsOf(work, table.actor))).toEqual(before);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('wholly, even where the message is answered in the same unit of work', async () => {
      const { run, actor, add, take } = await scene();
      const [one, two] = [await add('One'), await add('Two')];
      const ids = [one, two].map(({ products }) => products[0]?.publicId ?? '');
      const { change } = await run((work) => editProducts(work, actor, ids, { note: 'both' }));
      await run((work) => editProducts(work, actor, ids.slice(0, 1), { note: 'one' }));
      await run(async (work) => {
        expect(await refusal(undo(work, actor, change?.publicId ?? ''))).toMatchObject([
          'undo_blocked',
          { label: 'One' },
        ]);
        await addProducts(work, actor, [{ name: 'Three', freezerId: one.products[0]?.freezerId ?? 0, box: 2 }]);
      });
      expect((await take(ids[1] ?? '')).products[0]?.note).toBe('both');
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });
});
