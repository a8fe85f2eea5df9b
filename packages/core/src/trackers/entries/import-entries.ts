import { createHash } from 'node:crypto';
import { CoreError, refuse } from '../../error.ts';
import { cleanNote } from '../../freezers/products/limits.ts';
import type { Actor } from '../../journal/actor.ts';
import { append, type ChangeRef } from '../../journal/journal.repository.ts';
import type { Work } from '../../journal/work.repository.ts';
import type { Day, Instant } from '../../time/day.ts';
import { begun } from '../begin-mood.ts';
import { lockMember } from '../record.ts';
import { keepStanding } from '../standing/kept-standings.repository.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { entryCreated, entryFact } from '../tracker-facts.ts';
import { trackerBy } from '../trackers.repository.ts';
import type { EntryRow } from './entry.entity.ts';
import { insertEntries, knownEntries } from './import.repository.ts';
import { checkValue } from './value.ts';
import { checkWhen } from './when.ts';

/** An entry from a file. */
export interface ImportedEntry {
  readonly publicId: string;
  readonly day: Day;
  readonly at: Instant;
  readonly value: number;
  readonly note?: string | undefined;
}

/** How many entries went in (or would), how many were there already, and which cannot be, by their place among the rows. */
export interface Imported {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly { readonly index: number; readonly error: CoreError }[];
  readonly change: ChangeRef | undefined;
}

/** The most entries that one unit of work takes in. */
export const mostImported = 500;

/**
 * Takes in entries of one tracker; those it knows by their public id stay as they are, and those that cannot be are left
 * out and told. An id that another of the member's trackers has is not this one's: such an entry gets another, the same
 * whenever it comes. `dry` only tells, also of a tracker that is only planned. Refuses with `limit_reached` and `not_found`.
 * The tracker's streak is counted anew when it is read, until `settleStandings` keeps it.
 */
export async function importEntries(
  work: Work,
  actor: Actor,
  tracker: TrackerRow,
  rows: readonly ImportedEntry[],
  { dry = false } = {},
): Promise<Imported> {
  if (rows.length > mostImported) refuse('limit_reached', { what: 'entries', max: mostImported });
  if (dry) {
    const { good, refused, again } = await sorted(work, actor, tracker, rows);
    return { added: good.length, known: again, refused, change: undefined };
  }
  await lockMember(work, actor);
  const found = await begun(work, actor, await trackerBy(work, actor.member.id, { id: tracker.publicId }), tracker);
  const { good, refused, again } = await sorted(work, actor, found, rows);
  const entries = await insertEntries(
    work,
    good.map((row) => ({ ...row, trackerId: found.id })),
  );
  const facts = entries.map((entry) => entryFact('entry_imported', found, entry, entryCreated(entry), 'created'));
  const change = await append(work, actor, { kind: 'member', id: actor.member.id }, facts);
  if (entries.length > 0) await keepStanding(work, found.id, undefined, 0);
  return { added: entries.length, known: again, refused, change };
}

/** The rows that are new and can be, how many are known, and those that cannot be. */
async function sorted(work: Work, actor: Actor, tracker: TrackerRow, said: readonly ImportedEntry[]) {
  const { rows, known } = await named(work, tracker, said);
  const good: Omit<EntryRow, 'id' | 'trackerId'>[] = [];
  const refused: { index: number; error: CoreError }[] = [];
  const seen = new Set(known);
  let again = 0;
  for (const [index, row] of rows.entries()) {
    try {
      const entry = checked(actor, tracker, row);
      if (seen.has(row.publicId)) again += 1;
      else good.push(entry);
      seen.add(row.publicId);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      refused.push({ index, error });
    }
  }
  return { good, refused, again };
}

/** The rows under ids that no other of the member's trackers has, and which of those this one has already. */
async function named(work: Work, tracker: TrackerRow, said: readonly ImportedEntry[]) {
  const idsOf = (rows: readonly ImportedEntry[]) => rows.map(({ publicId }) => publicId);
  const { here, elsewhere } = await knownEntries(work, tracker, idsOf(said));
  if (elsewhere.size === 0) return { rows: said, known: here };
  const rows = said.map((row) =>
    elsewhere.has(row.publicId) && !here.has(row.publicId)
      ? { ...row, publicId: idWithin(tracker, row.publicId) }
      : row,
  );
  return { rows, known: (await knownEntries(work, tracker, idsOf(rows))).here };
}

/** Another id for an entry, the same whenever the same file comes. */
function idWithin({ publicId }: TrackerRow, id: string): string {
  const digest = createHash('sha256').update(`${publicId} ${id}`).digest('base64url');
  return digest.replace(/[-_]/g, '').slice(0, id.length);
}

function checked(actor: Actor, tracker: TrackerRow, { publicId, value, note, ...when }: ImportedEntry) {
  if (!/^[0-9A-Za-z]{10}$/.test(publicId)) refuse('value_invalid', { option: 'id', text: publicId });
  return {
    publicId,
    ...checkWhen(actor, when),
    value: checkValue(tracker, value, { retired: true }),
    note: cleanNote(note),
  };
}
