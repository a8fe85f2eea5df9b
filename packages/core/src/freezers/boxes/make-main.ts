import { householdById } from '../../households/households.repository.ts';
import type { Actor } from '../../journal/actor.ts';
import { assign } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { mainFact } from './freezer-facts.ts';
import { freezerBy } from './freezers.repository.ts';

/** Makes the freezer the one whose addresses have two parts; returns the number of the former one. `not_found`. */
export async function makeMain(
  work: Work,
  actor: Actor,
  publicId: string,
): Promise<{ freezer: FreezerRow; former: number; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const freezer = await freezerBy(work, actor.household.id, { id: publicId });
  const household = await householdById(work, actor.household.id);
  const former = household.mainFreezer;
  const what = assign(household, { mainFreezer: freezer.number });
  return { freezer, former, change: await record(work, actor, [mainFact(household, freezer, what)]) };
}
