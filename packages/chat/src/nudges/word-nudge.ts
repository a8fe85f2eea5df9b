import { type ClaimedNudge, CoreError, moodId, type TrackerRow, trackerBy } from '@tend/core';
import type { Said } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { reportNudge } from './report-nudge.ts';
import { riskNudge } from './risk-nudge.ts';
import { soonNudge } from './soon-nudge.ts';
import { trackerNudge } from './tracker-nudge.ts';

/** A nudge in words for the member it is for; undefined when there is nothing to say. */
export async function wordNudge(owner: Owner, due: ClaimedNudge): Promise<Said | undefined> {
  switch (due.kind) {
    case 'soon':
      return soonNudge(owner);
    case 'risk':
      // The day that was to be saved may be over by now.
      return due.day === owner.today ? riskNudge(owner) : undefined;
    case 'report':
      return reportNudge(owner, due.day);
    case 'tracker': {
      const tracker = await trackerOf(owner, due);
      return tracker && trackerNudge(owner, tracker, due.day);
    }
  }
}

/** Undefined once it is removed. */
async function trackerOf({ work, actor }: Owner, { trackerId }: ClaimedNudge): Promise<TrackerRow | undefined> {
  try {
    // That of the mood has no row before its first entry.
    return await trackerBy(work, actor.member.id, trackerId ? { row: trackerId } : { id: moodId });
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}
