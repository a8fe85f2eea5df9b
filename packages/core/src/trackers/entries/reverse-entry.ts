import type { JournalEvent } from '../../journal/events.repository.ts';
import { reversed } from '../../journal/fact.ts';
import { blocked, formerValues, isAsLeft, opposite, type Reverse, takeBack } from '../../journal/reversal.ts';
import type { Work } from '../../journal/work.repository.ts';
import { choicesOf } from '../choices.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { entryFact } from '../tracker-facts.ts';
import { trackerByRow } from '../trackers.repository.ts';
import { createEntry, entryByRow, removeEntryRow } from './entries.repository.ts';
import type { EntryRow } from './entry.entity.ts';
import { knownEntries } from './import.repository.ts';

/** Takes back that an entry was logged, corrected or removed. */
export const reverseEntry: Reverse = async (work, _actor, event) => {
  const tracker = await trackerInUse(work, event);
  if (event.how === 'removed') {
    const values = formerValues(event) as unknown as EntryRow;
    await mustBeChoice(work, event, tracker, values.value);
    // A file may have brought it back already.
    const { here, elsewhere } = await knownEntries(work, tracker, [values.publicId]);
    if (here.size + elsewhere.size > 0) await blocked(work, event);
    const entry = createEntry(work, { ...values, id: event.objectId });
    return entryFact(event.kind, tracker, entry, reversed(event.what), opposite(event.how));
  }
  const entry = await entryByRow(work, event.objectId);
  if (!entry || !isAsLeft(entry, event.what)) return blocked(work, event);
  if (event.how === 'created') {
    removeEntryRow(work, entry);
    return entryFact(event.kind, tracker, entry, reversed(event.what), 'removed');
  }
  const what = await takeBack(work, entry, event);
  await mustBeChoice(work, event, tracker, entry.value);
  return entryFact(event.kind, tracker, entry, what);
};

/** The tracker that the event is about, unless it was removed meanwhile. */
export async function trackerInUse(work: Work, event: JournalEvent): Promise<TrackerRow> {
  const tracker = event.holderId === null ? undefined : await trackerByRow(work, event.holderId);
  if (tracker && !tracker.removedOn) return tracker;
  return blocked(work, { ...event, object: 'tracker', objectId: event.holderId ?? 0 });
}

/** A choice comes back only while the tracker knows it. */
async function mustBeChoice(work: Work, event: JournalEvent, tracker: TrackerRow, value: number): Promise<void> {
  if (tracker.kind !== 'choice' || choicesOf(tracker).some(({ key }) => key === value)) return;
  await blocked(work, { ...event, object: 'tracker', objectId: tracker.id });
}
