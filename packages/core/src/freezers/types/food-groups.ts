const meat = [6, 7, 8, 9, 10, 11, 12, 31, 32, 33];
const fish = [13, 14, 15, 41];
const vegetables = [28, 48];
const mince = [31];
const pasta = [44];

/** The types of food that dishes are made of: meat, fish, vegetables, eggs, tofu, potatoes. */
export const ingredients: ReadonlySet<number> = new Set([...meat, ...fish, ...vegetables, 43, 46, 47]);

/** The types of homemade dishes. */
export const dishes: ReadonlySet<number> = new Set([20, 21, 22, 23]);

type Change = readonly [group: readonly number[], typeId: number];

/** By type: the groups that make another type of it, the strongest first. */
const changes: ReadonlyMap<number, readonly Change[]> = new Map<number, readonly Change[]>([
  [6, [[mince, 31]]],
  [7, [[mince, 31]]],
  [8, [[mince, 31]]],
  [
    20,
    [
      [fish, 23],
      [meat, 22],
      [vegetables, 21],
    ],
  ],
  [22, [[fish, 23]]],
  [32, [[mince, 31]]],
  [35, [[pasta, 44]]],
  [
    37,
    [
      [fish, 23],
      [meat, 22],
    ],
  ],
]);

/**
 * The id of the type that `typeId` becomes when these types stand in the same name. A lasagne (20) with fish is 23, a pie (37) with
 * meat is 22, beef (6) that is minced is 31, bolognese (35) on spaghetti is 44. Any other stays what it is.
 */
export function typeWith(typeId: number, others: readonly number[]): number {
  const change = changes.get(typeId)?.find(([group]) => others.some((id) => group.includes(id)));
  return change?.[1] ?? typeId;
}
