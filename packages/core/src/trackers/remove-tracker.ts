import { type Actor, todayOf } from '../journal/actor.ts';
import { assign } from '../journal/fact.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { entryCount } from './entries/entries.repository.ts';
import { lockMember, record } from './record.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { trackerFact } from './tracker-facts.ts';
import { trackerBy } from './trackers.repository.ts';

/**
 * Removes a tracker with everything logged, and tells how many entries that are; `not_found`. The mood tracker is there
 * again at once, with nothing logged.
 */
export async function removeTracker(
  work: Work,
  actor: Actor,
  publicId: string,
): Promise<{ tracker: TrackerRow; entries: number; change: ChangeRef | undefined }> {
  await lockMember(work, actor);
  const tracker = await trackerBy(work, actor.member.id, { id: publicId });
  if (tracker.id === 0) return { tracker, entries: 0, change: undefined };
  const entries = await entryCount(work, tracker);
  const what = assign(tracker, { removedOn: todayOf(actor) });
  const { change } = await record(work, actor, [trackerFact('tracker_removed', tracker, what)]);
  return { tracker, entries, change };
}
