import {
  type Actor,
  addDays,
  addFreezer,
  addProducts,
  freezersOf,
  meet,
  resizeFreezer,
  type Store,
  takeOut,
  type Work,
} from '@tend/core';
import { englishNames } from '../../test/core/freezers/types/everyday-names.ts';
import { present } from '../person.ts';

/** A household as the core makes it: so many freezers of so many boxes, products that came and mostly went again. */
export interface Shape {
  readonly externalId: string;
  readonly freezers: number;
  readonly boxes: number;
  /** All products ever stored. */
  readonly products: number;
  /** How many lie in the box at the end; at most 99. */
  readonly inside: (freezer: number, box: number) => number;
  /** Of those that stay inside, each so-manieth is a soup. */
  readonly soupEvery: number;
}

interface Box {
  readonly freezerId: number;
  readonly box: number;
  readonly inside: number;
  readonly ids: string[];
}

const names = englishNames.map(([name]) => name).filter((name) => !/soup|ratatouille/.test(name));
const soups = ['chicken soup', 'pea soup', 'leek and potato soup', 'pumpkin soup'];

/** Two years, evenly; what is inside in the end came in the last part of it. */
const days = 730;

/** Lets somebody live there for two years, through the verbs of the core. */
export async function live(store: Store, shape: Shape): Promise<void> {
  const { actor, boxes } = await store.work((work) => settle(work, shape));
  const staying = boxes.reduce((sum, { inside }) => sum + inside, 0);
  const leaving = shape.products - staying;
  for (let at = 0; at < shape.products; ) {
    const now = moment(at / shape.products);
    const many = Math.min(5, shape.products - at);
    await store.work(async (work) => {
      for (let one = at; one < at + many; one += 1) {
        const stays = one >= leaving;
        const box = stays ? room(boxes) : (boxes[one % boxes.length] as Box);
        const name = stays ? stayingName(one - leaving, shape) : (names[(one * 7) % names.length] as string);
        const servings = 1 + (one % 6);
        const item = { name, freezerId: box.freezerId, box: box.box, servings };
        const { products } = await addProducts(work, { ...actor, now }, [item]);
        if (stays) box.ids.push(products[0]?.publicId ?? '');
        else await takeOut(work, { ...actor, now }, { publicIds: [products[0]?.publicId ?? ''], fate: 'eaten' });
      }
    });
    at += many;
  }
}

function room(boxes: readonly Box[]): Box {
  const emptiest = boxes
    .filter(({ ids, inside }) => ids.length < inside)
    .sort((a, b) => a.ids.length - b.ids.length)[0];
  if (!emptiest) throw new Error('no box has room');
  return emptiest;
}

function stayingName(kept: number, { soupEvery }: Shape): string {
  if (kept < 3) return 'ratatouille';
  if (kept % soupEvery === 0) return soups[kept % soups.length] as string;
  return names[(kept * 11) % names.length] as string;
}

async function settle(work: Work, shape: Shape): Promise<{ actor: Actor; boxes: Box[] }> {
  const identity = { platform: 'terminal', externalId: shape.externalId } as const;
  const begun = moment(0);
  const met = await meet(work, { identity, displayName: 'Ann', freezerName: 'Freezer', zone: 'Europe/Paris' }, begun);
  const member = { id: met.memberId, zone: 'Europe/Paris', dayStart: 0 };
  const actor: Actor = { member, household: { id: met.householdId }, via: 'terminal', now: begun };
  const [first] = await freezersOf(work, met.householdId);
  await resizeFreezer(work, actor, first?.publicId ?? '', shape.boxes);
  for (let number = 2; number <= shape.freezers; number += 1) {
    await addFreezer(work, actor, { name: `Freezer ${number}`, boxes: shape.boxes });
  }
  const freezers = await freezersOf(work, met.householdId);
  const boxes = freezers.flatMap(({ id, number }) =>
    Array.from({ length: shape.boxes }, (_, index) => {
      return { freezerId: id, box: index + 1, inside: shape.inside(number, index + 1), ids: [] };
    }),
  );
  return { actor, boxes };
}

/** From 0, two years ago, to 1, a month and a half ago. */
function moment(part: number): string {
  return `${addDays(present.slice(0, 10), -Math.round(days - part * (days - 45)))}T18:00:00.000Z`;
}
