import { refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import { assign } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { freezerFact, unnamed } from './freezer-facts.ts';
import { checkBoxes } from './freezer-limits.ts';
import { boxesOf, fitBoxes, freezerBy } from './freezers.repository.ts';

/**
 * Gives the freezer another count of boxes. Boxes that go must be empty, else `box_not_empty` names them; their names go
 * with them. Refuses with `not_found`, `value_invalid` too.
 */
export async function resizeFreezer(
  work: Work,
  actor: Actor,
  publicId: string,
  boxes: number,
): Promise<{ freezer: FreezerRow; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  checkBoxes(boxes);
  const freezer = await freezerBy(work, actor.household.id, { id: publicId });
  const going = (await boxesOf(work, freezer.id)).filter((box) => box.number > boxes);
  const full = going.filter((box) => box.inside > 0).map((box) => box.number);
  if (full.length > 0) refuse('box_not_empty', { boxes: full, freezer: freezer.number });
  const unnamedBoxes = unnamed(freezer, going);
  const resized = freezerFact('freezer_resized', freezer, assign(freezer, { boxes }));
  const change = await record(work, actor, [...unnamedBoxes, resized]);
  await fitBoxes(work, freezer);
  return { freezer, change };
}
