import { CoreError } from '../../packages/core/src/error.ts';
import { addFreezer } from '../../packages/core/src/freezers/boxes/add-freezer.ts';
import type { FreezerRow } from '../../packages/core/src/freezers/boxes/freezer.entity.ts';
import { freezersOf } from '../../packages/core/src/freezers/boxes/freezers.repository.ts';
import { makeMain } from '../../packages/core/src/freezers/boxes/make-main.ts';
import { nameBox } from '../../packages/core/src/freezers/boxes/name-box.ts';
import { removeFreezer, retireFreezer } from '../../packages/core/src/freezers/boxes/remove-freezer.ts';
import { renameFreezer } from '../../packages/core/src/freezers/boxes/rename-freezer.ts';
import { resizeFreezer } from '../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { addProducts } from '../../packages/core/src/freezers/products/add-products.ts';
import { editProducts } from '../../packages/core/src/freezers/products/edit-products.ts';
import { moveProducts } from '../../packages/core/src/freezers/products/move-products.ts';
import type { ProductTables } from '../../packages/core/src/freezers/products/products.repository.ts';
import { putBack } from '../../packages/core/src/freezers/products/put-back.ts';
import { takeOut } from '../../packages/core/src/freezers/products/take-out.ts';
import { undo, undoLatest } from '../../packages/core/src/history/undo.ts';
import type { Actor } from '../../packages/core/src/journal/actor.ts';
import { database, type JournalTables, type Work } from '../../packages/core/src/journal/work.repository.ts';
import { setDayStart, setTimeZone } from '../../packages/core/src/members/settings.ts';

/** One random act: which one, and numbers from which it makes its wishes. */
export interface Act {
  readonly act: (typeof acts)[number];
  readonly numbers: readonly number[];
}

/** What there is when an act begins. */
interface Scene {
  readonly work: Work;
  readonly actor: Actor;
  readonly freezers: readonly FreezerRow[];
  readonly products: readonly string[];
  readonly changes: readonly string[];
  /** The next of the act's numbers, at most `below - 1`. */
  readonly next: (below: number) => number;
}

export const acts = [
  ...([
    'add',
    'add',
    'take',
    'take',
    'put back',
    'put back',
    'move',
    'edit',
    'add freezer',
    'rename',
    'resize',
    'resize',
  ] as const),
  ...([
    'name box',
    'main',
    'remove',
    'retire',
    'setting',
    'undo',
    'undo',
    'undo',
    'undo',
    'undo',
    'undo latest',
    'resize and add',
  ] as const),
] as const;

const names = ['Lasagne', 'lasagné', 'Pea soup', 'Salmon', 'Bread'];
const days = ['2026-11-20', '2026-11-19', '2026-11-10', '2026-10-31'];

/** Does the act in this work; what the core refuses is dropped. Returns whether it went through. */
export async function perform(work: Work, actor: Actor, { act, numbers }: Act): Promise<boolean> {
  let used = 0;
  const next = (below: number) => (numbers[used++] ?? 0) % below;
  const freezers = await freezersOf(work, actor.household.id);
  const { products, changes } = await latest(work, actor.household.id);
  try {
    await performers[act]({ work, actor, freezers, products, changes, next });
    return true;
  } catch (error) {
    if (error instanceof CoreError) return false;
    throw error;
  }
}

const performers: Record<Act['act'], (scene: Scene) => Promise<unknown>> = {
  add: ({ work, actor, freezers, next }) => addProducts(work, actor, [item(freezers, next), item(freezers, next)]),
  take: ({ work, actor, products, next }) =>
    takeOut(work, actor, {
      publicIds: some(products, next),
      servings: [undefined, 1, 2][next(3)],
      fate: (['eaten', 'thrown', 'gone'] as const)[next(3)] ?? 'eaten',
      day: days[next(4)],
    }),
  'put back': ({ work, actor, products, next }) => putBack(work, actor, one(products, next)),
  move: ({ work, actor, products, freezers, next }) => {
    const { id } = freezers[next(freezers.length)] as FreezerRow;
    return moveProducts(work, actor, some(products, next), { freezerId: id, box: next(5) + 1, number: wish(next) });
  },
  edit: ({ work, actor, products, next }) =>
    editProducts(work, actor, some(products, next), {
      ...(next(2) && { name: names[next(5)] }),
      ...(next(2) && { note: ['', 'no salt', 'for Ann'][next(3)] }),
      ...(next(2) && { servings: next(6) + 1 }),
      ...(next(2) && { keepMonths: [null, 3, 12][next(3)] }),
      ...(next(2) && { dateIn: days[next(4)] }),
      ...(next(2) && { typeId: next(50) + 1 }),
    }),
  'add freezer': ({ work, actor, next }) => addFreezer(work, actor, { name: `Cellar ${next(4)}`, boxes: next(5) + 1 }),
  rename: ({ work, actor, freezers, next }) => renameFreezer(work, actor, freezer(freezers, next), `Cellar ${next(4)}`),
  resize: ({ work, actor, freezers, next }) => resizeFreezer(work, actor, freezer(freezers, next), next(6) + 1),
  'name box': ({ work, actor, freezers, next }) =>
    nameBox(work, actor, freezer(freezers, next), next(5) + 1, next(4) ? `Shelf ${next(3)}` : null),
  main: ({ work, actor, freezers, next }) => makeMain(work, actor, freezer(freezers, next)),
  remove: ({ work, actor, freezers, next }) => removeFreezer(work, actor, freezer(freezers, next)),
  retire: ({ work, actor, freezers, next }) => retireFreezer(work, actor, freezer(freezers, next)),
  setting: ({ work, actor, next }) =>
    next(2) ? setDayStart(work, actor, next(13)) : setTimeZone(work, actor, next(2) ? 'Europe/Paris' : 'Asia/Tokyo'),
  undo: ({ work, actor, changes, next }) => undo(work, actor, one(changes, next)),
  'undo latest': ({ work, actor, next }) => undoLatest(work, actor, { shared: next(2) === 1 }),
  'resize and add': async ({ work, actor, freezers, next }) => {
    const [first] = freezers as readonly [FreezerRow, ...FreezerRow[]];
    await resizeFreezer(work, actor, first.publicId, first.boxes + 1);
    await addProducts(work, actor, [{ ...item(freezers, next), freezerId: first.id, box: first.boxes + 1 }]);
    await setDayStart(work, actor, next(13));
  },
};

function item(freezers: readonly FreezerRow[], next: Scene['next']) {
  const { id: freezerId } = freezers[next(2) && next(freezers.length)] as FreezerRow;
  const name = names[next(5)] as string;
  return {
    ...{ name, freezerId, box: next(4) + 1, count: next(3) + 1, servings: next(2) ? next(6) + 1 : undefined },
    ...{ note: next(2) ? 'with peas' : undefined, dateIn: days[next(4)], number: wish(next) },
  };
}

const wish = (next: Scene['next']) => (next(3) ? undefined : next(5) + 1);
const one = (ids: readonly string[], next: Scene['next']) => ids[next(ids.length || 1)] ?? 'nothing';
const some = (ids: readonly string[], next: Scene['next']) => [one(ids, next), ...(next(2) ? [one(ids, next)] : [])];
const freezer = (freezers: readonly FreezerRow[], next: Scene['next']) =>
  (freezers[next(freezers.length)] as FreezerRow).publicId;

/** The latest products and changes of the household, by public id. */
async function latest(work: Work, householdId: number): Promise<{ products: string[]; changes: string[] }> {
  const db = database<ProductTables & JournalTables>(work);
  const products = await db
    .selectFrom('product')
    .select('publicId')
    .where('householdId', '=', householdId)
    .orderBy('id', 'desc')
    .limit(8)
    .execute();
  const changes = await db
    .selectFrom('change')
    .select('publicId')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('event')
          .select('event.number')
          .whereRef('event.changeId', '=', 'change.id')
          .where('event.scope', '=', 'household')
          .where('event.scopeId', '=', householdId),
      ),
    )
    .orderBy('id', 'desc')
    .limit(8)
    .execute();
  return { products: products.map((row) => row.publicId), changes: changes.map((row) => row.publicId) };
}
