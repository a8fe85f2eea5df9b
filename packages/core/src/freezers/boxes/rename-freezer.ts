import type { Actor } from '../../journal/actor.ts';
import { assign } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { freezerFact } from './freezer-facts.ts';
import { freeName } from './freezer-limits.ts';
import { freezerBy } from './freezers.repository.ts';

/** Gives the freezer another name. Refuses with `not_found`, `name_invalid`, `name_taken`. */
export async function renameFreezer(
  work: Work,
  actor: Actor,
  publicId: string,
  name: string,
): Promise<{ freezer: FreezerRow; change: ChangeRef | undefined }> {
  await lockHousehold(work, actor);
  const freezer = await freezerBy(work, actor.household.id, { id: publicId });
  const named = await freeName(work, actor.household.id, name, freezer.id);
  const what = assign(freezer, { name: named.name });
  freezer.foldedName = named.foldedName;
  return { freezer, change: await record(work, actor, [freezerFact('freezer_renamed', freezer, what)]) };
}
