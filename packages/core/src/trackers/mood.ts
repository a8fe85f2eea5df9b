import type { TrackerRow } from './tracker.entity.ts';

/** The public id of everybody's mood tracker, also before it has a row. */
export const moodId = 'mood000000';

/** What the mood answers to in every language, folded, whatever name it was given; no other tracker is called so. */
export const moodNames: readonly string[] = ['mood', 'humeur'];

/**
 * The mood tracker that every member has from the start. Its row, of the same values, is made when the first mood is
 * logged, so that nothing is written for those who never log one; until then its row id is 0.
 */
export function unbegunMood(memberId: number): TrackerRow {
  return {
    ...{ id: 0, publicId: moodId, memberId, name: null, foldedName: null, kind: 'mood', unit: null, daily: 'last' },
    ...{ goal: null, goalSide: null, schedule: 'daily', choices: null, pausedOn: null, timerAt: null, removedOn: null },
  };
}
