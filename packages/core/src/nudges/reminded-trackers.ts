import type { Work } from '../journal/work.repository.ts';
import type { Day, Instant } from '../time/day.ts';
import { secondsAfter } from '../time/local-time.ts';
import type { TrackerRow } from '../trackers/tracker.entity.ts';
import { trackerRows } from '../trackers/trackers.repository.ts';
import { remindedSince } from './due-nudges-of.repository.ts';

/** How long an answer may take, in seconds. */
const past = 24 * 3600;

/** The trackers that the member was reminded of in the past 24 hours, each with the day it was for, the latest first. */
export async function remindedTrackers(
  work: Work,
  memberId: number,
  now: Instant,
): Promise<{ tracker: TrackerRow; day: Day }[]> {
  const reminded = await remindedSince(work, memberId, secondsAfter(now, -past));
  if (reminded.length === 0) return [];
  const trackers = new Map((await trackerRows(work, memberId)).map((tracker) => [tracker.id, tracker]));
  const latest = new Map<number, { tracker: TrackerRow; day: Day }>();
  for (const { trackerId, day } of reminded) {
    const tracker = trackers.get(trackerId);
    if (tracker && !latest.has(trackerId)) latest.set(trackerId, { tracker, day });
  }
  return [...latest.values()];
}
