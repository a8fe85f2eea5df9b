import { householdById } from '../../households/households.repository.ts';
import type { JournalEvent } from '../../journal/events.repository.ts';
import { reversed } from '../../journal/fact.ts';
import { blocked, formerValues, isAsLeft, opposite, type Reverse, takeBack } from '../../journal/reversal.ts';
import type { Work } from '../../journal/work.repository.ts';
import { foldedBoxName, foldedFreezerName } from './folded-name.ts';
import type { FreezerRow } from './freezer.entity.ts';
import { freezerFact } from './freezer-facts.ts';
import { mustBeSpare, mustBeUnused, mustFit, mustHaveFreeName, mustHaveRoom } from './freezer-guards.ts';
import {
  boxesOf,
  createFreezer,
  fitBoxes,
  freezerByRow,
  managedFreezers,
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
  const retired = event.what.retiredOn;
  if (retired?.[0]) await mustBeSpare(work, event, freezer);
  const name = event.what.name?.[0] ?? freezer.name;
  const foldedName = foldedFreezerName(String(name));
  if (event.what.name || retired?.[1]) await mustHaveFreeName(work, event, { ...freezer, foldedName });
  if (retired?.[1]) await mustHaveRoom(work, event, freezer);
  const what = await takeBack(work, freezer, event);
  freezer.foldedName = foldedName;
  await work.em.flush();
  await fitBoxes(work, freezer);
  return freezerFact(event.kind, freezer, what);
};

/** Takes back that a box was named. The box is known by its number: it may have gone and come back meanwhile. */
export const reverseBox: Reverse = async (work, _actor, event) => {
  const boxes = await boxesOf(work, event.holderId ?? 0);
  const number = Number(event.place?.split('.')[1]);
  const box = boxes.find((one) => one.number === number);
  if (!box) return blocked(work, event);
  const foldedName = foldedBoxName(event.what.name?.[0] as string | null);
  if (foldedName !== null && boxes.some((one) => one !== box && one.foldedName === foldedName)) {
    return blocked(work, event);
  }
  const what = await takeBack(work, box, event);
  box.foldedName = foldedName;
  return { ...event, row: box, holderId: box.freezerId, place: event.place ?? undefined, what };
};

/** Takes back that a freezer became the main one, if the former one is in use. */
export const reverseHousehold: Reverse = async (work, _actor, event) => {
  const household = await householdById(work, event.objectId);
  const former = event.what.mainFreezer?.[0];
  const heir = (await managedFreezers(work, household.id)).find((freezer) => freezer.number === former);
  if (!heir) return blocked(work, event);
  const what = await takeBack(work, household, event);
  return { ...event, row: household, label: heir.name, holderId: undefined, place: undefined, how: 'changed', what };
};

async function writeAgain(work: Work, event: JournalEvent) {
  const values = formerValues(event) as unknown as FreezerRow;
  const foldedName = foldedFreezerName(values.name);
  const freezer = createFreezer(work, {
    ...values,
    id: event.objectId,
    householdId: event.scopeId,
    foldedName,
    retiredOn: null,
  });
  await mustHaveFreeName(work, event, freezer);
  await mustHaveRoom(work, event, freezer);
  await work.em.flush();
  await fitBoxes(work, freezer);
  return freezerFact(event.kind, freezer, reversed(event.what), opposite(event.how));
}
