import { refuse } from '../error.ts';
import { fold } from '../freezers/types/fold.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import { moodId, unbegunMood } from './mood.ts';
import { Tracker, type TrackerRow } from './tracker.entity.ts';

type TrackerTables = Tables<typeof Tracker>;

/** How a tracker is named: by its public id, its name (ignoring case and accents) or its row id. */
export type TrackerRef = { readonly id: string } | { readonly name: string } | { readonly row: number };

/** The member's trackers that are not removed, in the order in which they were added; that of the mood once it has a row. */
export async function trackerRows(work: Work, memberId: number): Promise<TrackerRow[]> {
  const rows = await database<TrackerTables>(work)
    .selectFrom('tracker')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('removedOn', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => work.em.map(Tracker, row));
}

/** The member's tracker of that name or id, the mood tracker also before it has a row; else throws `not_found`. */
export async function trackerBy(work: Work, memberId: number, ref: TrackerRef): Promise<TrackerRow> {
  const query = database<TrackerTables>(work)
    .selectFrom('tracker')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('removedOn', 'is', null);
  const row = await ('id' in ref
    ? query.where('publicId', '=', ref.id)
    : 'row' in ref
      ? query.where('id', '=', ref.row)
      : query.where('foldedName', '=', foldedTrackerName(ref.name))
  ).executeTakeFirst();
  if (row) return work.em.map(Tracker, row);
  if ('id' in ref && ref.id === moodId) return unbegunMood(memberId);
  return refuse('not_found', { what: 'tracker', ...('name' in ref && { text: ref.name }) });
}

/** The tracker with that row id, removed or not. */
export async function trackerByRow(work: Work, id: number): Promise<TrackerRow | undefined> {
  const query = database<TrackerTables>(work).selectFrom('tracker').selectAll().where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && work.em.map(Tracker, row);
}

/** A new tracker, written when the work is flushed. */
export function createTrackerRow(work: Work, data: Omit<TrackerRow, 'id'> & { id?: number }): TrackerRow {
  return work.em.create(Tracker, data as TrackerRow);
}

/** Deletes the row when the work is flushed. */
export function removeTrackerRow(work: Work, tracker: TrackerRow): void {
  work.em.remove(tracker);
}

/** The name as it is compared and kept: at most 128 UTF-16 units; null for the mood tracker without one. */
export function foldedTrackerName(name: string): string;
export function foldedTrackerName(name: string | null): string | null;
export function foldedTrackerName(name: string | null): string | null {
  return name === null ? null : fold(name).slice(0, 128).toWellFormed();
}
