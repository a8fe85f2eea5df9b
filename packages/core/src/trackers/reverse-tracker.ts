import type { Actor } from '../journal/actor.ts';
import type { JournalEvent } from '../journal/events.repository.ts';
import { reversed } from '../journal/fact.ts';
import { blocked, formerValues, isAsLeft, opposite, type Reverse, takeBack } from '../journal/reversal.ts';
import type { Work } from '../journal/work.repository.ts';
import { unbegin } from './begin-mood.ts';
import { choicesOf } from './choices.ts';
import { entryCount, hasOtherValues } from './entries/entries.repository.ts';
import { unbegunMood } from './mood.ts';
import { skipsOf } from './skips/skips.repository.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { trackerCreated, trackerFact } from './tracker-facts.ts';
import { mostTrackers } from './tracker-limits.ts';
import {
  createTrackerRow,
  foldedTrackerName,
  removeTrackerRow,
  trackerByRow,
  trackerRows,
} from './trackers.repository.ts';

/** Takes back what happened to a tracker: that it was added, edited, paused, resumed, timed or removed. */
export const reverseTracker: Reverse = async (work, actor, event) => {
  if (event.how === 'removed') return writeAgain(work, actor, event);
  const tracker = await trackerByRow(work, event.objectId);
  if (!tracker || !isAsLeft(tracker, event.what)) return blocked(work, event);
  const isRemoval = 'removedOn' in event.what;
  if (tracker.removedOn && !isRemoval) return blocked(work, event);
  if (event.how === 'created') {
    await mustBeUnused(work, event, tracker);
    removeTrackerRow(work, tracker);
    return trackerFact(event.kind, tracker, reversed(event.what), 'removed');
  }
  const name = (event.what.name ? event.what.name[0] : (tracker.name ?? null)) as string | null;
  const foldedName = foldedTrackerName(name);
  if (event.what.name || isRemoval) await mustFit(work, actor, event, { ...tracker, foldedName });
  if (event.what.choices) await mustNameAll(work, event, tracker);
  const what = await takeBack(work, tracker, event);
  tracker.foldedName = foldedName;
  return trackerFact(event.kind, tracker, what);
};

async function writeAgain(work: Work, actor: Actor, event: JournalEvent) {
  const values = formerValues(event) as unknown as TrackerRow;
  const tracker = createTrackerRow(work, {
    ...values,
    id: event.objectId,
    memberId: event.scopeId,
    foldedName: foldedTrackerName(values.name ?? null),
  });
  await mustFit(work, actor, event, tracker);
  return trackerFact(event.kind, tracker, reversed(event.what), opposite(event.how));
}

/** A tracker goes for good only when nothing is logged or skipped. */
async function mustBeUnused(work: Work, event: JournalEvent, tracker: TrackerRow): Promise<void> {
  if (!(await isUnused(work, tracker))) await blocked(work, event);
}

async function isUnused(work: Work, tracker: TrackerRow): Promise<boolean> {
  const skips = (await skipsOf(work, [tracker.id])).get(tracker.id) ?? [];
  return skips.length === 0 && (await entryCount(work, tracker)) === 0;
}

/** A tracker comes back, or gets its former name, only where that is free and there are not the most there can be. */
async function mustFit(work: Work, actor: Actor, event: JournalEvent, tracker: TrackerRow): Promise<void> {
  const others = (await trackerRows(work, event.scopeId)).filter(({ id }) => id !== tracker.id);
  const named = tracker.foldedName !== null && others.some((other) => other.foldedName === tracker.foldedName);
  const twice = others.find((other) => other.publicId === tracker.publicId);
  const isFull = others.filter(({ kind }) => kind !== 'mood').length >= mostTrackers - 1;
  if (named || (tracker.kind !== 'mood' && isFull)) await blocked(work, event);
  if (twice && !(await isUntouched(work, twice))) await blocked(work, event);
  if (twice) await unbegin(work, actor, twice);
}

/** Whether it is the mood as it begins: nothing was said of it, and nothing is logged or skipped. */
async function isUntouched(work: Work, tracker: TrackerRow): Promise<boolean> {
  const asFirst: TrackerRow = { ...unbegunMood(tracker.memberId), id: tracker.id };
  return isAsLeft(tracker, trackerCreated(asFirst)) && (await isUnused(work, tracker));
}

/** Choices go only when no entry names them. */
async function mustNameAll(work: Work, event: JournalEvent, tracker: TrackerRow): Promise<void> {
  const former = choicesOf({ choices: event.what.choices?.[0] as string | null });
  const keys = former.map(({ key }) => key);
  if (await hasOtherValues(work, tracker.id, keys)) await blocked(work, event);
}
