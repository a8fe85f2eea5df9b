import { refuse } from '../../error.ts';
import type { Work } from '../../journal/work.repository.ts';
import { cleanName } from '../../members/typed-text.ts';
import { foldedFreezerName } from './folded-name.ts';
import { managedFreezers } from './freezers.repository.ts';

/** How many boxes a freezer, and how many freezers in use a household can have. */
export const mostBoxes = 99;
export const mostFreezers = 20;

/** In characters. */
export const longestFreezerName = 64;
export const longestBoxName = 32;

/** 1 to 99 boxes, else `value_invalid`. */
export function checkBoxes(boxes: number): number {
  if (Number.isInteger(boxes) && boxes >= 1 && boxes <= mostBoxes) return boxes;
  return refuse('value_invalid', { option: 'boxes', min: 1, max: mostBoxes });
}

/** A cleaned name that no other freezer in use of the household has; else `name_invalid` or `name_taken`. */
export async function freeName(work: Work, householdId: number, text: string, besides?: number) {
  const name = cleanName(text, longestFreezerName);
  const foldedName = foldedFreezerName(name);
  const others = (await managedFreezers(work, householdId)).filter((freezer) => freezer.id !== besides);
  if (others.some((freezer) => freezer.foldedName === foldedName)) refuse('name_taken', { name });
  return { name, foldedName };
}
