import { cleanNote } from '../../freezers/products/limits.ts';
import type { Actor } from '../../journal/actor.ts';
import { assign, reversed } from '../../journal/fact.ts';
import type { Work } from '../../journal/work.repository.ts';
import { lockMember } from '../record.ts';
import { entryCreated, entryFact } from '../tracker-facts.ts';
import { entryById, removeEntryRow } from './entries.repository.ts';
import { momentWithoutTime } from './no-time.repository.ts';
import { type Logged, recordEntry } from './record-entry.ts';
import { checkValue } from './value.ts';
import { checkWhen, isDayAlone, type When } from './when.ts';

/** What is corrected of an entry; what is not named stays. */
export interface EntryCorrection extends When {
  readonly value?: number | undefined;
  /** An empty text removes it. */
  readonly note?: string | undefined;
}

/** Corrects an entry. Refuses with `not_found`, `value_invalid` and `date_in_future`. */
export async function editEntry(
  work: Work,
  actor: Actor,
  publicId: string,
  { value, note, day, at }: EntryCorrection,
): Promise<Logged> {
  await lockMember(work, actor);
  const { entry, tracker } = await entryById(work, actor.member.id, publicId);
  const when = day === undefined && at === undefined ? undefined : checkWhen(actor, { day, at });
  const isMoved = day !== entry.day && isDayAlone(actor, { day, at });
  const moment = isMoved && when ? await momentWithoutTime(work, tracker.id, when.day, actor.now) : when?.at;
  const what = assign(entry, {
    ...(value !== undefined && { value: checkValue(tracker, value) }),
    ...(note !== undefined && { note: cleanNote(note) }),
    ...(when && { day: when.day }),
    ...((isMoved || at !== undefined) && { at: moment }),
  });
  return recordEntry(work, actor, tracker, entry, [entryFact('entry_edited', tracker, entry, what)]);
}

/** Removes an entry; `not_found`. */
export async function removeEntry(work: Work, actor: Actor, publicId: string): Promise<Logged> {
  await lockMember(work, actor);
  const { entry, tracker } = await entryById(work, actor.member.id, publicId);
  const removed = entryFact('entry_removed', tracker, entry, reversed(entryCreated(entry)), 'removed');
  removeEntryRow(work, entry);
  return recordEntry(work, actor, tracker, entry, [removed]);
}
