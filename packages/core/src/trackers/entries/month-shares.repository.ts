import { sql } from 'kysely';
import type { Work } from '../../journal/work.repository.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { type DaySpan, entriesIn } from './day-totals.repository.ts';

/** How often each value of the trackers was logged in each month, the most frequent first, by row id and month: `12 2026-11`. */
export async function sharesByMonth(
  work: Work,
  trackers: readonly Pick<TrackerRow, 'id'>[],
  span: DaySpan,
): Promise<Map<string, { value: number; entries: number }[]>> {
  const shares = new Map<string, { value: number; entries: number }[]>();
  if (trackers.length === 0) return shares;
  const month = sql<string>`substr(cast("day" as text), 1, 7)`;
  const rows = await entriesIn(
    work,
    trackers.map(({ id }) => id),
    span,
  )
    .select(({ fn }) => ['trackerId', month.as('month'), 'value', fn.countAll<number | string>().as('entries')])
    .groupBy(['trackerId', month, 'value'])
    .orderBy('entries', 'desc')
    .orderBy('value')
    .execute();
  for (const { trackerId, month, value, entries } of rows) {
    const key = `${trackerId} ${month}`;
    shares.set(key, [...(shares.get(key) ?? []), { value, entries: Number(entries) }]);
  }
  return shares;
}
