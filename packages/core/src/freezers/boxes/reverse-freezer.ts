import { householdById } from '../../households/households.repository.ts';
import type { JournalEvent } from '../../journal/events.repository.ts';
import { reversed } from '../../journal/fact.ts';
import { blocked, formerValues, isAsLeft, opposite, type Reverse, takeBack } from '../../journal/reversal.ts';
import type { Work } from '../../journal/work.repository.ts';
import { hasHistory } from '../products/products.repository.ts';
import { fold } from '../types/fold.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { freezerFact } from './freezer-facts.ts';
import {
  boxByRow,
  boxesOf,
  createFreezer,
  fitBoxes,
  freezerByRow,
  freezersOf,
  removeFreezerRow,
} from './freezers.repository.ts';

/** Takes back what happened to a freezer: that it was added, renamed, resized, removed or retired. */
export const reverseFreezer: Reverse = async (work, _actor, event) => {
  if (event.how === 'removed') return writeAgain(work, event);
  const freezer = await freezerByRow(work, event.objectId);
  if (!freezer || !isAsLeft(freezer, event.what)) return blocked(work, event);
  if (event.how === 'created') {
    await mustBeUnused(work, event, freezer);
    removeFreezerRow(work, freezer);
    return freezerFact(event.kind, freezer, reversed(event.what), 'removed');
  }
  const boxes = event.what.boxes?.[0];
  if (typeof boxes === 'number') await mustFit(work, event, freezer, boxes);
  const what = await takeBack(work, freezer, event);
  freezer.foldedName = fold(freezer.name).slice(0, 128);
  if ('name' in what || 'retiredOn' in what) await mustHaveFreeName(work, event, freezer);
  await work.em.flush();
  await fitBoxes(work, freezer);
  return freezerFact(event.kind, freezer, what);
};

/** Takes back that a box was named. */
export const reverseBox: Reverse = async (work, _actor, event) => {
  const box = await boxByRow(work, event.objectId);
  const what = await takeBack(work, box, event);
  if (!box) return blocked(work, event);
  box.foldedName = box.name ? fold(box.name).slice(0, 64) : null;
  const others = await boxesOf(work, box.freezerId);
  if (box.foldedName && others.some((one) => one.id !== box.id && one.foldedName === box.foldedName)) {
    return blocked(work, event);
  }
  return { ...event, row: box, holderId: box.freezerId, place: event.place ?? undefined, what };
};

/** Takes back that a freezer became the main one, if the former one is still in use. */
export const reverseHousehold: Reverse = async (work, _actor, event) => {
  const household = await householdById(work, event.objectId);
  const former = event.what.mainFreezer?.[0];
  const heir = (await freezersOf(work, household.id)).find((freezer) => freezer.number === former);
  if (!heir) return blocked(work, event);
  const what = await takeBack(work, household, event);
  return { ...event, row: household, label: heir.name, holderId: undefined, place: undefined, how: 'changed', what };
};

async function writeAgain(work: Work, event: JournalEvent) {
  const values = formerValues(event) as unknown as FreezerRow;
  const foldedName = fold(values.name).slice(0, 128);
  const freezer = createFreezer(work, {
    ...values,
    id: event.objectId,
    householdId: event.scopeId,
    foldedName,
    retiredOn: null,
  });
  await mustHaveFreeName(work, event, freezer);
  await work.em.flush();
  await fitBoxes(work, freezer);
  return freezerFact(event.kind, freezer, reversed(event.what), opposite(event.how));
}

/** A freezer goes only when nothing ever lay in it, it is not the main one, and another is left. */
async function mustBeUnused(work: Work, event: JournalEvent, freezer: FreezerRow): Promise<void> {
  const { mainFreezer } = await householdById(work, freezer.householdId);
  if (mainFreezer === freezer.number || (await hasHistory(work, freezer.id))) await blocked(work, event);
}

async function mustFit(work: Work, event: JournalEvent, freezer: FreezerRow, boxes: number): Promise<void> {
  const going = (await boxesOf(work, freezer.id)).filter((box) => box.number > boxes);
  if (going.some((box) => box.inside > 0)) await blocked(work, event);
}

async function mustHaveFreeName(work: Work, event: JournalEvent, freezer: FreezerRow): Promise<void> {
  const others = (await freezersOf(work, freezer.householdId)).filter((one) => one.id !== freezer.id);
  if (others.some((one) => one.foldedName === freezer.foldedName)) await blocked(work, event);
}
