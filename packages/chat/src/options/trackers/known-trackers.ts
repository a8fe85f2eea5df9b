import { moodId, type TrackerRow, trackerBy, trackerRows, type Work } from '@tend/core';

/** The member's trackers, that of the mood first, also before it has a row. */
export async function knownTrackers(work: Work, memberId: number): Promise<TrackerRow[]> {
  const rows = await trackerRows(work, memberId);
  const mood = rows.find(({ kind }) => kind === 'mood') ?? (await trackerBy(work, memberId, { id: moodId }));
  return [mood, ...rows.filter((row) => row !== mood)];
}
