import { householdById } from '../../households/households.repository.ts';
import type { JournalEvent } from '../../journal/events.repository.ts';
import { blocked } from '../../journal/reversal.ts';
import type { Work } from '../../journal/work.repository.ts';
import { boxesInUse, hasHistory } from '../products/products.repository.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { mostFreezers } from './freezer-limits.ts';
import { boxesOf, managedFreezers } from './freezers.repository.ts';

// What must hold of a freezer for an event about it to be taken back, else `undo_blocked`.

/** A freezer goes for good only when nothing ever lay in it, no box of it is named, and it can be spared. */
export async function mustBeUnused(work: Work, event: JournalEvent, freezer: FreezerRow): Promise<void> {
  const named = (await boxesOf(work, freezer.id)).some((box) => box.name != null);
  if (freezer.retiredOn || named || (await hasHistory(work, freezer.id))) await blocked(work, event);
  await mustBeSpare(work, event, freezer);
}

/** A freezer goes only when nothing lies in it and it is neither the main one nor the only one. */
export async function mustBeSpare(work: Work, event: JournalEvent, freezer: FreezerRow): Promise<void> {
  const { mainFreezer } = await householdById(work, freezer.householdId);
  const isOnly = (await managedFreezers(work, freezer.householdId)).every((one) => one.id === freezer.id);
  // What the boxes hold is counted only at the end, so the products themselves are asked.
  const used = await boxesInUse(work, freezer.id);
  if (mainFreezer === freezer.number || isOnly || used.length > 0) await blocked(work, event);
}

/** A freezer comes back only where the household has not the most it can have. */
export async function mustHaveRoom(
  work: Work,
  event: JournalEvent,
  freezer: Pick<FreezerRow, 'id' | 'householdId'>,
): Promise<void> {
  const others = (await managedFreezers(work, freezer.householdId)).filter((one) => one.id !== freezer.id);
  if (others.length >= mostFreezers) await blocked(work, event);
}

/** A freezer gets smaller only when nothing lies in the boxes that go and none is named. */
export async function mustFit(work: Work, event: JournalEvent, freezer: FreezerRow, boxes: number): Promise<void> {
  const named = (await boxesOf(work, freezer.id)).filter((box) => box.name != null).map((box) => box.number);
  // What the boxes hold is counted only at the end, so the products themselves are asked.
  const used = [...named, ...(await boxesInUse(work, freezer.id))];
  if (used.some((box) => box > boxes)) await blocked(work, event);
}

/** A freezer gets a name, or comes back, only while no other one in use has that name. */
export async function mustHaveFreeName(
  work: Work,
  event: JournalEvent,
  freezer: Pick<FreezerRow, 'id' | 'householdId' | 'foldedName'>,
): Promise<void> {
  const others = (await managedFreezers(work, freezer.householdId)).filter((one) => one.id !== freezer.id);
  if (others.some((one) => one.foldedName === freezer.foldedName)) await blocked(work, event);
}
