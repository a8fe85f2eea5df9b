import { openStore } from '@tend/core';
import { inconsistencies } from '../../test/support/consistency.ts';
import { withoutFsync } from '../tap.ts';
import { live, type Shape } from './household.ts';

/** Makes a database in which these households have lived, and checks that all in it fits together. */
export async function fill(path: string, shapes: readonly Shape[]): Promise<void> {
  const store = await withoutFsync(() => openStore(`sqlite:${path}`));
  for (const shape of shapes) await live(store, shape);
  const faults = await inconsistencies(store);
  if (faults.length > 0) throw new Error(`what the benchmark stored does not fit together: ${faults[0]}`);
  await store.close();
}

/** The ten households of 100 products that are multiplied. */
export const ten: readonly Shape[] = Array.from({ length: 10 }, (_, index) => ({
  externalId: `person ${index}`,
  freezers: 1,
  boxes: 4,
  products: 100,
  inside: (_, box) => 6 + ((box + index) % 4),
  soupEvery: 5,
}));

/** A household of 100 products, or of 10,000 with the same main freezer but for its fullness. */
export function one(products: 100 | 10_000): Shape {
  const few = products === 100;
  const inside = (freezer: number, box: number) =>
    box === 2 && freezer === 1 ? 3 : few ? (freezer === 1 ? 4 : 0) : 90;
  return { externalId: 'person 0', freezers: 4, boxes: 8, products, inside, soupEvery: few ? 1 : 10 };
}
