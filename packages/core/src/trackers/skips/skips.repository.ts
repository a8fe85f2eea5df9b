import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { type Day, dayNumber } from '../../time/day.ts';
import type { Span } from '../standing/spans.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { Skip, type SkipRow } from './skip.entity.ts';

type SkipTables = Tables<typeof Skip>;

/** The days that were skipped of each of the trackers, by their row ids. */
export async function skipsOf(work: Work, trackerIds: readonly number[]): Promise<Map<number, Span[]>> {
  const rows = await database<SkipTables>(work)
    .selectFrom('skip')
    .select(['trackerId', 'firstDay', 'lastDay'])
    .where('trackerId', 'in', trackerIds)
    .orderBy('firstDay')
    .execute();
  const spans = new Map<number, Span[]>(trackerIds.map((id) => [id, []]));
  for (const { trackerId, firstDay, lastDay } of rows) {
    spans.get(trackerId)?.push({ first: dayNumber(firstDay), last: dayNumber(lastDay) });
  }
  return spans;
}

/**
 * The days of the tracker that were skipped, in order: each one, or those of a pause that ended, from the first to the last.
 * With a span only those that reach into it.
 */
export async function skippedDays(
  work: Work,
  { id }: Pick<TrackerRow, 'id'>,
  span?: { readonly from: Day; readonly to: Day },
): Promise<{ firstDay: Day; lastDay: Day }[]> {
  const skips = database<SkipTables>(work)
    .selectFrom('skip')
    .select(['firstDay', 'lastDay'])
    .where('trackerId', '=', id)
    .orderBy('firstDay')
    .orderBy('id');
  return (span ? skips.where('firstDay', '<=', span.to).where('lastDay', '>=', span.from) : skips).execute();
}

/** A new skip, written when the work is flushed. */
export function createSkip(work: Work, data: Omit<SkipRow, 'id'> & { id?: number }): SkipRow {
  return work.em.create(Skip, data as SkipRow);
}

/** Deletes the row when the work is flushed. */
export function removeSkip(work: Work, skip: SkipRow): void {
  work.em.remove(skip);
}

/** The skip with that row id. */
export async function skipByRow(work: Work, id: number): Promise<SkipRow | undefined> {
  const row = await database<SkipTables>(work).selectFrom('skip').selectAll().where('id', '=', id).executeTakeFirst();
  return row && work.em.map(Skip, row);
}
