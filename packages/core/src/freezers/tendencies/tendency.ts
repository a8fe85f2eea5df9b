import type { Day } from '../../time/day.ts';

export interface Counted {
  readonly typeId: number;
  readonly stored: number;
}

export interface Left extends Counted {
  /** The latest day on which a product of the type left, or null. */
  readonly latest: Day | null;
}

/** Everyone's tendency: the types most often stored first, then by id. Types nobody stored are left out. */
export function everyoneTendency<Row extends Counted>(tallies: readonly Row[]): Row[] {
  return tallies.filter(({ stored }) => stored > 0).sort((a, b) => b.stored - a.stored || a.typeId - b.typeId);
}

/**
 * A household's own tendency: the types of which one left most recently first, those of which none ever left last;
 * then the most often stored, then by id.
 */
export function householdTendency<Row extends Left>(tallies: readonly Row[]): Row[] {
  return tallies
    .filter(({ stored }) => stored > 0)
    .sort((a, b) => compareLatest(a.latest, b.latest) || b.stored - a.stored || a.typeId - b.typeId);
}

function compareLatest(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? 1 : -1;
}
