import type { Kysely } from 'kysely';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import { Tracker, type TrackerRow } from '../trackers/tracker.entity.ts';
import { Nudge, type NudgeRow } from './nudge.entity.ts';
import type { NudgeKind } from './nudge-kind.ts';

type NudgeTables = Tables<typeof Nudge | typeof Tracker>;

/** A nudge, and the tracker that it reminds of. */
export interface NudgeAndTracker {
  readonly nudge: NudgeRow;
  readonly tracker: TrackerRow | null;
}

/** The member's nudges that have a row, in the order in which they were set; none of trackers that are removed. */
export async function nudgeRows(work: Work, memberId: number): Promise<NudgeAndTracker[]> {
  const rows = await database<NudgeTables>(work)
    .selectFrom('nudge')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('id')
    .execute();
  const nudges = rows.map((row) => work.em.map(Nudge, row));
  const ids = nudges.map(({ trackerId }) => trackerId).filter((id) => id !== 0);
  const trackers = ids.length > 0 ? await trackersIn(work, ids) : new Map<number, TrackerRow>();
  return nudges
    .filter(({ trackerId }) => trackerId === 0 || trackers.has(trackerId))
    .map((nudge) => ({ nudge, tracker: trackers.get(nudge.trackerId) ?? null }));
}

async function trackersIn(work: Work, ids: readonly number[]): Promise<Map<number, TrackerRow>> {
  const query = database<NudgeTables>(work).selectFrom('tracker').selectAll().where('id', 'in', ids);
  const rows = await query.where('removedOn', 'is', null).execute();
  return new Map(rows.map((row) => [row.id, work.em.map(Tracker, row)]));
}

/** The nudge about one thing that has a row, unless its tracker is removed; as plain values. */
export async function nudgeAbout(work: Work, { memberId, kind, trackerId }: About): Promise<NudgeRow | undefined> {
  return (await oneNudge(work, { memberId, kind, trackerId })).rows[0];
}

/** What a nudge is about, by row ids. */
export interface About {
  readonly memberId: number;
  readonly kind: NudgeKind;
  readonly trackerId: number;
}

const oneNudge = prepared((db: Kysely<NudgeTables>, given: Given<About>) =>
  db
    .selectFrom('nudge')
    .leftJoin('tracker', 'tracker.id', 'nudge.trackerId')
    .selectAll('nudge')
    .where('nudge.memberId', '=', given('memberId'))
    .where('nudge.kind', '=', given('kind'))
    .where('nudge.trackerId', '=', given('trackerId'))
    .where(({ eb, and, or }) =>
      or([eb('nudge.trackerId', '=', 0), and([eb('tracker.id', 'is not', null), eb('tracker.removedOn', 'is', null)])]),
    ),
);

/** A new nudge, written when the work is flushed. */
export function createNudge(work: Work, data: Omit<NudgeRow, 'id'> & { id?: number }): NudgeRow {
  return work.em.create(Nudge, data as NudgeRow);
}

/** Deletes the row when the work is flushed. */
export function removeNudgeRow(work: Work, nudge: NudgeRow): void {
  work.em.remove(nudge);
}

/** The nudge with that row id. */
export async function nudgeByRow(work: Work, id: number): Promise<NudgeRow | undefined> {
  const row = await database<NudgeTables>(work).selectFrom('nudge').selectAll().where('id', '=', id).executeTakeFirst();
  return row && work.em.map(Nudge, row);
}
