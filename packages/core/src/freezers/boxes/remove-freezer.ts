import { refuse } from '../../error.ts';
import { householdById } from '../../households/households.repository.ts';
import { type Actor, todayOf } from '../../journal/actor.ts';
import { assign, type Fact, reversed } from '../../journal/fact.ts';
import type { ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import { hasHistory } from '../products/products.repository.ts';
import { lockHousehold, record } from '../record.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { freezerCreated, freezerFact, mainFact, unnamed } from './freezer-facts.ts';
import { boxesOf, managedFreezers, removeFreezerRow } from './freezers.repository.ts';

/** What became of the freezer, and the number of the main one from now on. */
export interface Removed {
  readonly freezer: FreezerRow;
  readonly mainFreezer: number;
  readonly change: ChangeRef | undefined;
}

/**
 * Removes a freezer that never held anything. Refuses with `freezer_not_empty`, `freezer_has_history` (retire it
 * instead), `not_found`, and `limit_reached` for the only freezer.
 */
export async function removeFreezer(work: Work, actor: Actor, publicId: string): Promise<Removed> {
  const freezer = await emptyFreezer(work, actor, publicId);
  if (await hasHistory(work, freezer.id)) {
    refuse('freezer_has_history', { freezer: freezer.number, name: freezer.name });
  }
  const passed = await passMainOn(work, actor, freezer);
  const unnamedBoxes = unnamed(freezer, await boxesOf(work, freezer.id));
  const removed = freezerFact('freezer_removed', freezer, reversed(freezerCreated(freezer)), 'removed');
  removeFreezerRow(work, freezer);
  return { freezer, ...passed.result, change: await record(work, actor, [...passed.facts, ...unnamedBoxes, removed]) };
}

/** Hides a freezer in which nothing lies, and keeps its history. Refuses as `removeFreezer` does, but for a history. */
export async function retireFreezer(work: Work, actor: Actor, publicId: string): Promise<Removed> {
  const freezer = await emptyFreezer(work, actor, publicId);
  const passed = await passMainOn(work, actor, freezer);
  const retired = freezerFact('freezer_retired', freezer, assign(freezer, { retiredOn: todayOf(actor) }));
  return { freezer, ...passed.result, change: await record(work, actor, [...passed.facts, retired]) };
}

async function emptyFreezer(work: Work, actor: Actor, publicId: string): Promise<FreezerRow> {
  await lockHousehold(work, actor);
  const freezers = await managedFreezers(work, actor.household.id);
  const freezer = freezers.find((one) => one.publicId === publicId) ?? refuse('not_found', { what: 'freezer' });
  const inside = (await boxesOf(work, freezer.id)).reduce((sum, box) => sum + box.inside, 0);
  if (inside > 0) refuse('freezer_not_empty', { freezer: freezer.number, name: freezer.name, inside });
  if (freezers.length === 1) refuse('limit_reached', { what: 'last_freezer', max: 1 });
  return freezer;
}

/** The household's lowest other freezer becomes the main one when the main one goes. */
async function passMainOn(
  work: Work,
  actor: Actor,
  going: FreezerRow,
): Promise<{ facts: Fact[]; result: { mainFreezer: number } }> {
  const household = await householdById(work, actor.household.id);
  if (household.mainFreezer !== going.number) return { facts: [], result: { mainFreezer: household.mainFreezer } };
  const heir = (await managedFreezers(work, actor.household.id)).find((freezer) => freezer.id !== going.id);
  if (!heir) return { facts: [], result: { mainFreezer: household.mainFreezer } };
  const what = assign(household, { mainFreezer: heir.number });
  return { facts: [mainFact(household, heir, what)], result: { mainFreezer: heir.number } };
}
