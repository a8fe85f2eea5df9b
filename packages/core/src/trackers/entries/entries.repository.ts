import { refuse } from '../../error.ts';
import { type Cursor, type Page, pageOf, pageSize } from '../../freezers/products/page.ts';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { Tracker, type TrackerRow } from '../tracker.entity.ts';
import { Entry, type EntryRow } from './entry.entity.ts';

export type EntryTables = Tables<typeof Entry | typeof Tracker>;

/** The member's entry with that public id, with its tracker; else throws `not_found`. */
export async function entryById(
  work: Work,
  memberId: number,
  publicId: string,
): Promise<{ entry: EntryRow; tracker: TrackerRow }> {
  const row = await database<EntryTables>(work)
    .selectFrom('tracker')
    .innerJoin('entry', 'entry.trackerId', 'tracker.id')
    .selectAll('tracker')
    .select(['entry.id as entryId', 'entry.publicId as entryPublicId', 'entry.day', 'entry.at', 'entry.value'])
    .select('entry.note')
    .where('tracker.memberId', '=', memberId)
    .where('tracker.removedOn', 'is', null)
    .where('entry.publicId', '=', publicId)
    .limit(1)
    .executeTakeFirst();
  if (!row) return refuse('not_found', { what: 'entry' });
  const { entryId, entryPublicId, day, at, value, note, ...tracker } = row;
  const entry = { id: entryId, publicId: entryPublicId, trackerId: tracker.id, day, at, value, note };
  return { entry: work.em.map(Entry, entry), tracker: work.em.map(Tracker, tracker) };
}

/** A page of the tracker's entries, the latest first. When the row that the cursor names is gone, the first page. */
export async function entriesOf(work: Work, { id }: Pick<TrackerRow, 'id'>, cursor: Cursor): Promise<Page<EntryRow>> {
  const entries = database<EntryTables>(work).selectFrom('entry').selectAll().where('trackerId', '=', id);
  const name = cursor && ('after' in cursor ? cursor.after : cursor.before);
  const at = name === undefined ? undefined : await entries.where('publicId', '=', name).executeTakeFirst();
  const start = at ? cursor : undefined;
  const backwards = start !== undefined && 'before' in start;
  const direction = backwards ? 'asc' : 'desc';
  const rows = await entries
    .$if(at !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('day', 'at', 'id'), backwards ? '>' : '<', tuple(at?.day ?? '', at?.at ?? '', at?.id ?? 0)),
      ),
    )
    .orderBy('day', direction)
    .orderBy('at', direction)
    .orderBy('id', direction)
    .limit(pageSize + 1)
    .execute();
  return pageOf(rows as EntryRow[], start);
}

/** How many entries the tracker has. */
export async function entryCount(work: Work, { id }: Pick<TrackerRow, 'id'>): Promise<number> {
  const query = database<EntryTables>(work)
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number | string>().as('entries'));
  return Number((await query.where('trackerId', '=', id).executeTakeFirstOrThrow()).entries);
}

/** Whether the tracker has an entry of a value that is none of these. */
export async function hasOtherValues(work: Work, trackerId: number, values: readonly number[]): Promise<boolean> {
  const row = await database<EntryTables>(work)
    .selectFrom('entry')
    .select('id')
    .where('trackerId', '=', trackerId)
    .$if(values.length > 0, (query) => query.where('value', 'not in', values))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A new entry, written when the work is flushed. */
export function createEntry(work: Work, data: Omit<EntryRow, 'id'> & { id?: number }): EntryRow {
  return work.em.create(Entry, data as EntryRow);
}

/** Deletes the row when the work is flushed. */
export function removeEntryRow(work: Work, entry: EntryRow): void {
  work.em.remove(entry);
}

/** The entry with that row id. */
export async function entryByRow(work: Work, id: number): Promise<EntryRow | undefined> {
  const query = database<EntryTables>(work).selectFrom('entry').selectAll().where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && work.em.map(Entry, row);
}
