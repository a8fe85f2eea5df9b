import {
  catalogueOf,
  everyoneTallies,
  everyoneTendency,
  householdTallies,
  householdTendency,
  type ProductType,
} from '@tend/core';
import type { Turn } from '../../options/turn.ts';

/** All types: the household's own first, then those most often stored by everyone, then the rest of the catalogue. */
export async function likelyTypes({ work, contact }: Turn): Promise<ProductType[]> {
  const { types, byId } = await catalogueOf(work);
  const own = householdTendency(await householdTallies(work, contact.householdId));
  const all = everyoneTendency(await everyoneTallies(work));
  const ids = new Set([...own, ...all].map(({ typeId }) => typeId));
  const stored = [...ids].map((id) => byId.get(id)).filter((type) => type !== undefined);
  return [...stored, ...types.filter(({ id }) => !ids.has(id))];
}
