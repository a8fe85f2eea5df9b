/** The highest number a product can have in its box. */
export const highestNumber = 99;

/** The lowest numbers from 1 to 99 that are not taken, at most `count` of them; fewer when the box has no room. */
export function freeNumbers(taken: readonly number[], count: number): number[] {
  const used = new Set(taken);
  const free: number[] = [];
  for (let number = 1; number <= highestNumber && free.length < count; number++) {
    if (!used.has(number)) free.push(number);
  }
  return free;
}

/** The number the next product gets, or null when the box is full. */
export function nextNumber(taken: readonly number[]): number | null {
  return freeNumbers(taken, 1)[0] ?? null;
}
