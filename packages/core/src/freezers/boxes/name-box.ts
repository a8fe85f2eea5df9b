import { refuse } from '../../error.ts';
import type { Actor } from '../../journal/actor.ts';
import { assign } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { cleanName } from '../../members/typed-text.ts';
import { lockHousehold, record } from '../record.ts';
import type { BoxRow } from './box.entity.ts';
import { foldedBoxName } from './folded-name.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { boxFact } from './freezer-facts.ts';
import { longestBoxName } from './freezer-limits.ts';
import { boxesOf, freezerBy } from './freezers.repository.ts';

/**
 * Names a box of the freezer, or (null) takes its name away; the name then works wherever the number does. Refuses with
 * `not_found`, `box_out_of_range`, `name_invalid`, `name_taken` (by another box of that freezer).
 */
export async function nameBox(
  work: Work,
  actor: Actor,
  publicId: string,
  number: number,
  text: string | null,
): Promise<{ freezer: FreezerRow; box: BoxRow; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const freezer = await freezerBy(work, actor.household.id, { id: publicId });
  const boxes = await boxesOf(work, freezer.id);
  const box = boxes.find((one) => one.number === number);
  if (!box) return refuse('box_out_of_range', { box: number, boxes: freezer.boxes, freezer: freezer.number });
  const name = text === null ? null : cleanName(text, longestBoxName);
  const foldedName = foldedBoxName(name);
  if (foldedName !== null && boxes.some((one) => one !== box && one.foldedName === foldedName)) {
    refuse('name_taken', { name: name ?? '' });
  }
  const what = assign(box, { name });
  box.foldedName = foldedName;
  return { freezer, box, change: await record(work, actor, [boxFact(freezer, box, what)]) };
}
