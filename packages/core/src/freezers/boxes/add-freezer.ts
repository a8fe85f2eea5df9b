import { refuse } from '../../error.ts';
import { householdById } from '../../households/households.repository.ts';
import type { Actor } from '../../journal/actor.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import { publicId } from '../../journal/public-id.ts';
import type { Work } from '../../journal/work.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { freezerCreated, freezerFact } from './freezer-facts.ts';
import { checkBoxes, freeName, mostFreezers } from './freezer-limits.ts';
import { createFreezer, fitBoxes, managedFreezers } from './freezers.repository.ts';

/**
 * Adds a freezer with the lowest number never used in the household; the main freezer stays the main one. Refuses with
 * `name_invalid`, `name_taken`, `value_invalid`, `limit_reached`. `begin` makes it part of the first contact, which
 * cannot be undone.
 */
export async function addFreezer(
  work: Work,
  actor: Actor,
  { name, boxes }: { readonly name: string; readonly boxes: number },
  kind: 'do' | 'begin' = 'do',
): Promise<{ freezer: FreezerRow; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const householdId = actor.household.id;
  checkBoxes(boxes);
  const named = await freeName(work, householdId, name);
  if ((await managedFreezers(work, householdId)).length >= mostFreezers) {
    refuse('limit_reached', { what: 'freezers', max: mostFreezers });
  }
  const household = await householdById(work, householdId);
  const number = household.lastFreezer + 1;
  household.lastFreezer = number;
  const freezer = createFreezer(work, { publicId: publicId(), householdId, number, ...named, boxes, retiredOn: null });
  const added = freezerFact('freezer_added', freezer, freezerCreated(freezer), 'created');
  const change = await record(work, actor, [added], { kind });
  await fitBoxes(work, freezer);
  return { freezer, change };
}
