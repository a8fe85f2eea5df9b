import { refuse } from '../../error.ts';
import type { Work } from '../../journal/work.repository.ts';
import { freezerState } from './freezers.repository.ts';

/**
 * The household's freezer in use with that row id, once it is sure that it has that box; `not_found` or
 * `box_out_of_range`. Reads the row as it is under the household's lock.
 */
export async function boxIn(work: Work, householdId: number, freezerId: number, box: number) {
  const freezer = await freezerState(work, householdId, freezerId);
  if (!freezer || freezer.retiredOn) return refuse('not_found', { what: 'freezer' });
  if (!Number.isInteger(box) || box < 1 || box > freezer.boxes) {
    return refuse('box_out_of_range', { box, boxes: freezer.boxes, freezer: freezer.number });
  }
  return freezer;
}
