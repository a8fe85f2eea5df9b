import { database, type Work } from '../../journal/work.repository.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import type { EntryTables } from './entries.repository.ts';
import type { EntryRow } from './entry.entity.ts';

/** Public ids of entries: those of one tracker, and those of the member's others. */
export interface KnownEntries {
  readonly here: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * Which of these public ids the tracker has entries of, and which the member's other trackers have, also removed ones;
 * those of the same public id do not count, as they cannot come back beside it.
 */
export async function knownEntries(
  work: Work,
  tracker: Pick<TrackerRow, 'id' | 'publicId' | 'memberId'>,
  ids: readonly string[],
): Promise<KnownEntries> {
  if (ids.length === 0) return { here: new Set(), elsewhere: new Set() };
  const rows = await database<EntryTables>(work)
    .selectFrom('tracker')
    .innerJoin('entry', 'entry.trackerId', 'tracker.id')
    .select(['entry.publicId', 'entry.trackerId'])
    .where('tracker.memberId', '=', tracker.memberId)
    .where(({ eb, or }) => or([eb('tracker.id', '=', tracker.id), eb('tracker.publicId', '!=', tracker.publicId)]))
    .where('entry.publicId', 'in', ids)
    .execute();
  const own = Map.groupBy(rows, ({ trackerId }) => trackerId === tracker.id);
  const idsOf = (isHere: boolean) => new Set((own.get(isHere) ?? []).map(({ publicId }) => publicId));
  return { here: idsOf(true), elsewhere: idsOf(false) };
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
