import {
  createTracker,
  fold,
  moodId,
  mostTrackers,
  planTracker,
  refuse,
  type TrackerRow,
  trackerRows,
} from '@tend/core';
import type { Turn } from '../../../options/turn.ts';
import type { EntryCells } from '../../../replies/files/entry-columns.ts';
import { toldTracker } from './told-tracker.ts';

type Member = Pick<Turn, 'work' | 'actor'>;

/** A tracker that a row is about, and whether it is a new one. */
export interface Found {
  readonly tracker: TrackerRow;
  readonly isNew: boolean;
}

/**
 * The tracker that a row tells: the member's own of that id, else of that name and kind, else a new one. `planned` are
 * those that a dry run has found new so far: it adds none. Refuses like `createTracker`.
 */
export async function trackerOfRow(
  { work, actor }: Member,
  cells: EntryCells,
  planned: readonly TrackerRow[] | undefined,
): Promise<Found> {
  const trackers = [...(await trackerRows(work, actor.member.id)), ...(planned ?? [])];
  const name = fold(cells.tracker);
  const known =
    trackers.find(({ publicId }) => publicId === cells.tracker_id) ??
    trackers.find(({ foldedName, kind }) => foldedName === name && kind === cells.kind);
  if (known) return { tracker: known, isNew: false };
  const wanted = toldTracker(cells);
  const plan = await planTracker(work, actor, wanted);
  if (plan.publicId === moodId) return { tracker: plan, isNew: false };
  if (!planned) return { tracker: (await createTracker(work, actor, wanted)).tracker, isNew: true };
  if (trackers.some(({ foldedName }) => foldedName === plan.foldedName)) refuse('name_taken', { name: cells.tracker });
  const others = trackers.filter(({ kind }) => kind !== 'mood');
  if (others.length >= mostTrackers - 1) refuse('limit_reached', { what: 'trackers', max: mostTrackers });
  return { tracker: plan, isNew: true };
}
