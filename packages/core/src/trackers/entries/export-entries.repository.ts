import { database, type Work } from '../../journal/work.repository.ts';
import type { Day, Instant } from '../../time/day.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import type { EntryTables } from './entries.repository.ts';
import type { EntryRow } from './entry.entity.ts';

/** Where a page of entries ends. */
export interface EntryKey {
  readonly day: Day;
  readonly at: Instant;
  readonly id: number;
}

/** The entries of the tracker after the key, the oldest first, at most `limit`, and the key of the next page if there is one. */
export async function exportEntries(
  work: Work,
  { id: trackerId }: Pick<TrackerRow, 'id'>,
  after: EntryKey | undefined,
  limit = 500,
): Promise<{ entries: EntryRow[]; next: EntryKey | undefined }> {
  const rows = await database<EntryTables>(work)
    .selectFrom('entry')
    .selectAll()
    .where('trackerId', '=', trackerId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('day', 'at', 'id'), '>', tuple(after?.day ?? '', after?.at ?? '', after?.id ?? 0)),
      ),
    )
    .orderBy('day')
    .orderBy('at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit) as EntryRow[];
  const last = rows.length > limit ? entries.at(-1) : undefined;
  return { entries, next: last && { day: last.day, at: last.at, id: last.id } };
}
