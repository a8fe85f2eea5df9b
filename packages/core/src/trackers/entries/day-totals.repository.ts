import { type Expression, type SqlBool, sql } from 'kysely';
import { database, type Work } from '../../journal/work.repository.ts';
import type { Day } from '../../time/day.ts';
import { type Daily, dailyOf } from '../kind.ts';
import type { DayTotal } from '../standing/reckon.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { keptNumber } from '../tracker-limits.ts';
import type { EntryTables } from './entries.repository.ts';

/** From a day to a day, both included; undefined is open. */
export interface DaySpan {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The days of the tracker on which something is logged, in order, each with what its entries come to (`dailyOf`). */
export async function dailyTotals(work: Work, tracker: TrackerRow, span: DaySpan): Promise<DayTotal[]> {
  return (await totalsOf(work, [tracker], span)).get(tracker.id) ?? [];
}

/**
 * The same of several trackers, by their row ids, in at most four statements: one for each way in which days add up.
 */
export async function totalsOf(
  work: Work,
  trackers: readonly TrackerRow[],
  span: DaySpan,
): Promise<Map<number, DayTotal[]>> {
  const totals = new Map<number, DayTotal[]>();
  for (const [daily, alike] of Map.groupBy(trackers, dailyOf)) {
    const ids = alike.map(({ id }) => id);
    const rows = daily === 'last' ? await lastOfDays(work, ids, span) : await sumsOfDays(work, ids, span, daily);
    for (const { trackerId, day, entries, amount } of rows) {
      const total = { day, entries: Number(entries), amount: keptNumber(Number(amount)) };
      const days = totals.get(trackerId);
      if (days) days.push(total);
      else totals.set(trackerId, [total]);
    }
  }
  return totals;
}

/** How often each value was logged, the most frequent first. */
export async function shares(
  work: Work,
  tracker: Pick<TrackerRow, 'id'>,
  span: DaySpan,
): Promise<{ value: number; entries: number }[]> {
  const rows = await entriesIn(work, [tracker.id], span)
    .select(({ fn }) => ['value', fn.countAll<number | string>().as('entries')])
    .groupBy('value')
    .orderBy('entries', 'desc')
    .orderBy('value')
    .execute();
  return rows.map(({ value, entries }) => ({ value, entries: Number(entries) }));
}

function sumsOfDays(work: Work, ids: readonly number[], span: DaySpan, daily: Exclude<Daily, 'last'>) {
  return entriesIn(work, ids, span)
    .select(({ fn }) => [
      ...(['trackerId', 'day'] as const),
      fn.countAll<number | string>().as('entries'),
      fn<number>({ sum: 'sum', any: 'max', mean: 'avg' }[daily], ['value']).as('amount'),
    ])
    .groupBy(['trackerId', 'day'])
    .orderBy('trackerId')
    .orderBy('day')
    .execute();
}

function lastOfDays(work: Work, ids: readonly number[], span: DaySpan) {
  const ranked = entriesIn(work, ids, span).select([
    ...(['trackerId', 'day', 'value as amount'] as const),
    sql<number>`row_number() over (partition by "trackerId", "day" order by "at" desc, "id" desc)`.as('place'),
    sql<number | string>`count(*) over (partition by "trackerId", "day")`.as('entries'),
  ]);
  return database<EntryTables>(work)
    .selectFrom(ranked.as('ranked'))
    .select(['trackerId', 'day', 'entries', 'amount'])
    .where('place', '=', 1)
    .orderBy('trackerId')
    .orderBy('day')
    .execute();
}

/** The entries of the trackers within the span. */
export function entriesIn(work: Work, ids: readonly number[], { from, to }: DaySpan) {
  return database<EntryTables>(work)
    .selectFrom('entry')
    .where((eb) => {
      const within: Expression<SqlBool>[] = [eb('trackerId', 'in', ids)];
      if (from !== undefined) within.push(eb('day', '>=', from));
      if (to !== undefined) within.push(eb('day', '<=', to));
      return eb.and(within);
    });
}
