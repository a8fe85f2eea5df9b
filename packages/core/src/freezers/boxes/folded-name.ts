import { fold } from '../types/fold.ts';

/** The name of a freezer as it is compared and kept: at most 128 UTF-16 units. */
export function foldedFreezerName(name: string): string {
  return fold(name).slice(0, 128).toWellFormed();
}

/** The name of a box as it is compared and kept: at most 64 UTF-16 units; null for none. */
export function foldedBoxName(name: string | null | undefined): string | null {
  return name == null ? null : fold(name).slice(0, 64).toWellFormed();
}
