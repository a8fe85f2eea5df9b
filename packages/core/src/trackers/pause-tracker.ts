import { type Actor, todayOf } from '../journal/actor.ts';
import { assign, type Fact } from '../journal/fact.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { addDays } from '../time/day.ts';
import { begun } from './begin-mood.ts';
import type { Changed } from './edit-tracker.ts';
import { lockMember, record } from './record.ts';
import { createSkip } from './skips/skips.repository.ts';
import { standingOf } from './standing/standings.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { skipCreated, skipFact, trackerFact } from './tracker-facts.ts';
import { trackerBy } from './trackers.repository.ts';

/** Lets the days from today on be skips until the tracker is resumed; `not_found`. Nothing changes when it is paused already. */
export async function pauseTracker(
  work: Work,
  actor: Actor,
  publicId: string,
): Promise<{ tracker: TrackerRow; change: ChangeRef | undefined }> {
  await lockMember(work, actor);
  const tracker = await begun(work, actor, await trackerBy(work, actor.member.id, { id: publicId }));
  const what = assign(tracker, { pausedOn: tracker.pausedOn ?? todayOf(actor) });
  const { change } = await record(work, actor, [trackerFact('tracker_paused', tracker, what)]);
  return { tracker, change };
}

/** Ends the pause: the days until yesterday stay skips; `not_found`. Nothing changes when it is not paused. */
export async function resumeTracker(work: Work, actor: Actor, publicId: string): Promise<Changed> {
  await lockMember(work, actor);
  const tracker = await begun(work, actor, await trackerBy(work, actor.member.id, { id: publicId }));
  const firstDay = tracker.pausedOn;
  const facts: Fact[] = [trackerFact('tracker_resumed', tracker, assign(tracker, { pausedOn: null }))];
  const lastDay = addDays(todayOf(actor), -1);
  if (firstDay && firstDay <= lastDay) {
    const skip = createSkip(work, { trackerId: tracker.id, firstDay, lastDay });
    facts.push(skipFact('tracker_resumed', tracker, skip, skipCreated(skip), 'created'));
  }
  const { change, settled } = await record(work, actor, facts);
  const standing = settled.get(tracker.id)?.standing ?? (await standingOf(work, actor, tracker));
  return { tracker, standing, change };
}
