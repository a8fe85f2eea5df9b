import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { dayNumber, dayOfNumber } from '../../time/day.ts';
import { Tracker, type TrackerRow } from '../tracker.entity.ts';
import type { Calendar } from './calendar.ts';
import type { Week } from './progress.ts';
import type { Kept } from './reckon.ts';
import type { KeptRow, KeptStanding } from './standing.entity.ts';

export type StandingTables = Tables<typeof Tracker | typeof KeptStanding>;

/** A tracker with its kept row; without one nothing is logged or skipped. */
export interface TrackerKept {
  readonly tracker: TrackerRow;
  readonly row: KeptRow | undefined;
}

/** Which trackers: the member's that are not removed, or those with these row ids. */
export type Which = { readonly memberId: number } | { readonly ids: readonly number[] };

/** Trackers with their kept rows, in the order in which they were added. */
export async function keptStandings(work: Work, which: Which): Promise<TrackerKept[]> {
  const rows = await database<StandingTables>(work)
    .selectFrom('tracker')
    .leftJoin('standing', 'standing.trackerId', 'tracker.id')
    .selectAll('tracker')
    .select(['standing.trackerId', 'standing.upTo', 'standing.streak', 'standing.longest', 'standing.score'])
    .select(['standing.week', 'standing.entries', 'standing.amount', 'standing.skipped', 'standing.rule'])
    .$if('memberId' in which, (query) =>
      query
        .where('tracker.memberId', '=', 'memberId' in which ? which.memberId : 0)
        .where('tracker.removedOn', 'is', null),
    )
    .$if('ids' in which, (query) => query.where('tracker.id', 'in', 'ids' in which ? which.ids : []))
    .orderBy('tracker.id')
    .execute();
  return rows.map(({ trackerId, upTo, streak, longest, score, week, entries, amount, skipped, rule, ...tracker }) => ({
    tracker: work.em.map(Tracker, tracker),
    row:
      trackerId === null
        ? undefined
        : ({ trackerId, upTo, streak, longest, score, week, entries, amount, skipped, rule } as KeptRow),
  }));
}

/** What the row keeps, if it still holds: the days that it counted have not begun again since. */
export function keptIn(row: KeptRow, calendar: Calendar): Kept | undefined {
  if (row.upTo == null || dayNumber(row.upTo) > calendar.reopened(row.rule)) return undefined;
  const { streak, longest, score, entries, week } = row;
  return {
    upTo: dayNumber(row.upTo),
    progress: { streak, longest, score, week: week == null ? undefined : (JSON.parse(week) as Week) },
    last: { entries, amount: row.amount ?? null },
    skipped: row.skipped === 1,
  };
}

/** Keeps where a tracker stands; undefined is a row that is to be reckoned anew. */
export async function keepStanding(work: Work, trackerId: number, kept: Kept | undefined, rule: number): Promise<void> {
  const { streak = 0, longest = 0, score = 0, week } = kept?.progress ?? {};
  const values = {
    upTo: kept ? dayOfNumber(kept.upTo) : null,
    ...{ streak, longest, score, week: week ? JSON.stringify(week) : null },
    ...{ entries: kept?.last.entries ?? 0, amount: kept?.last.amount ?? null, skipped: kept?.skipped ? 1 : 0, rule },
  };
  await database<StandingTables>(work)
    .insertInto('standing')
    .values({ trackerId, ...values })
    .onConflict((conflict) => conflict.column('trackerId').doUpdateSet(values))
    .execute();
}

/** Forgets where a tracker stood: nothing is logged or skipped any more. */
export async function forgetStanding(work: Work, trackerId: number): Promise<void> {
  await database<StandingTables>(work).deleteFrom('standing').where('trackerId', '=', trackerId).execute();
}

/** Lets every kept row be reckoned anew when it is read next. */
export async function rebuildStandings(work: Work): Promise<void> {
  await database<StandingTables>(work).updateTable('standing').set({ upTo: null }).execute();
}
