import { database, type Work } from '../../journal/work.repository.ts';
import type { EntryTables } from './entries.repository.ts';
import type { EntryRow } from './entry.entity.ts';

/** Which of these public ids the tracker has entries of. */
export async function knownEntries(work: Work, trackerId: number, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database<EntryTables>(work)
    .selectFrom('entry')
    .select('publicId')
    .where('trackerId', '=', trackerId)
    .where('publicId', 'in', ids)
    .execute();
  return new Set(rows.map(({ publicId }) => publicId));
}

/** Writes new entries in one statement and returns them with their row ids, unmanaged. */
export async function insertEntries(work: Work, entries: readonly Omit<EntryRow, 'id'>[]): Promise<EntryRow[]> {
  if (entries.length === 0) return [];
  const rows = await database<EntryTables>(work)
    .insertInto('entry')
    .values(entries as never)
    .returningAll()
    .execute();
  return rows as EntryRow[];
}
