import { cleanNote } from '../../freezers/products/limits.ts';
import type { Actor } from '../../journal/actor.ts';
import { publicId } from '../../journal/public-id.ts';
import type { Work } from '../../journal/work.repository.ts';
import { begun } from '../begin-mood.ts';
import { lockMember } from '../record.ts';
import { entryCreated, entryFact } from '../tracker-facts.ts';
import { trackerBy } from '../trackers.repository.ts';
import { createEntry } from './entries.repository.ts';
import { momentWithoutTime } from './no-time.repository.ts';
import { type Logged, recordEntry } from './record-entry.ts';
import { checkValue } from './value.ts';
import { checkWhen, isDayAlone, type When } from './when.ts';

/** What is logged: a value as `checkValue` has it, now unless it says when. */
export interface NewEntry extends When {
  /** The tracker's public id. */
  readonly tracker: string;
  readonly value: number;
  readonly note?: string | undefined;
}

/** Logs an entry. Refuses with `not_found`, `value_invalid` and `date_in_future`. */
export async function logEntry(
  work: Work,
  actor: Actor,
  { tracker: id, value, note, ...when }: NewEntry,
): Promise<Logged> {
  await lockMember(work, actor);
  const found = await trackerBy(work, actor.member.id, { id });
  const said = { ...checkWhen(actor, when), value: checkValue(found, value), note: cleanNote(note) };
  const tracker = await begun(work, actor, found);
  const at = isDayAlone(actor, when) ? await momentWithoutTime(work, tracker.id, said.day, actor.now) : said.at;
  const entry = createEntry(work, { publicId: publicId(), trackerId: tracker.id, ...said, at });
  const logged = entryFact('entry_logged', tracker, entry, entryCreated(entry), 'created');
  return recordEntry(work, actor, tracker, entry, [logged]);
}
