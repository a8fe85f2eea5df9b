import { refuse } from '../error.ts';
import type { Actor } from '../journal/actor.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import { publicId as newId } from '../journal/public-id.ts';
import type { Work } from '../journal/work.repository.ts';
import type { Day } from '../time/day.ts';
import { plannedMood } from './begin-mood.ts';
import { type Choice, firstChoices } from './choices.ts';
import { checkWhen } from './entries/when.ts';
import { freeName } from './free-name.ts';
import { type Goal, keptGoal } from './goal.ts';
import type { TrackerKind } from './kind.ts';
import { moodId } from './mood.ts';
import { lockMember, record } from './record.ts';
import { keptSchedule, type Schedule } from './schedule.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { trackerCreated, trackerFact } from './tracker-facts.ts';
import { mostTrackers } from './tracker-limits.ts';
import { createTrackerRow, trackerRows } from './trackers.repository.ts';
import { checkDaily, cleanUnit } from './unit.ts';

/** What a new tracker logs. */
export interface NewTracker {
  readonly name: string;
  readonly kind: Exclude<TrackerKind, 'mood'>;
  /** Of numbers. */
  readonly unit?: string | undefined;
  /** Of numbers: a day adds up unless it takes the last value. */
  readonly daily?: 'sum' | 'last' | undefined;
  /** Of numbers and durations (in seconds), per day. */
  readonly goal?: Goal | null | undefined;
  /** Of choices: 2 to 10; a file also has the retired ones. */
  readonly choices?: readonly (string | Pick<Choice, 'name' | 'retired'>)[] | undefined;
  /** Daily unless said otherwise. */
  readonly schedule?: Schedule | undefined;
  /** From a file: 10 letters or digits, and since when it is paused. */
  readonly publicId?: string | undefined;
  readonly pausedOn?: Day | undefined;
}

/**
 * Adds a tracker; one that the member has under the public id already stays as it is, and the mood begins with what is
 * first logged. Refuses with `name_invalid`,
 * `name_taken`, `limit_reached`, `date_in_future`, and `value_invalid` for what its kind does not have.
 */
export async function createTracker(
  work: Work,
  actor: Actor,
  wanted: NewTracker,
): Promise<{ tracker: TrackerRow; change: ChangeRef | undefined }> {
  await lockMember(work, actor);
  const planned = await planTracker(work, actor, wanted);
  if (planned.id !== 0 || planned.publicId === moodId) return { tracker: planned, change: undefined };
  const { id: _, ...values } = planned;
  const tracker = createTrackerRow(work, values);
  const added = trackerFact('tracker_added', tracker, trackerCreated(tracker), 'created');
  return { tracker, change: (await record(work, actor, [added])).change };
}

/**
 * What `createTracker` would add, or the tracker there is, with the same refusals; writes nothing. A new one has row id 0,
 * and so has the mood before it begins, with the name, days and pause that are wanted.
 */
export async function planTracker(work: Work, actor: Actor, wanted: NewTracker): Promise<TrackerRow> {
  const { publicId } = wanted;
  const trackers = await trackerRows(work, actor.member.id);
  const known = trackers.find((tracker) => tracker.publicId === publicId);
  if (known) return known;
  const days = {
    schedule: keptSchedule(wanted.schedule ?? { kind: 'daily' }),
    pausedOn: wanted.pausedOn === undefined ? null : checkWhen(actor, { day: wanted.pausedOn }).day,
  };
  if (publicId === moodId) return plannedMood(actor.member.id, trackers, { name: wanted.name, ...days });
  const named = freeName(trackers, wanted);
  const others = trackers.filter(({ kind }) => kind !== 'mood');
  if (others.length >= mostTrackers - 1) refuse('limit_reached', { what: 'trackers', max: mostTrackers });
  if (publicId !== undefined && !/^[0-9A-Za-z]{10}$/.test(publicId)) {
    refuse('value_invalid', { option: 'id', text: publicId });
  }
  const { kind } = wanted;
  if (!['number', 'choice', 'yesno', 'duration'].includes(kind))
    refuse('value_invalid', { option: 'kind', text: kind });
  if (kind !== 'choice' && wanted.choices) refuse('value_invalid', { option: 'choices' });
  return {
    ...{ id: 0, publicId: publicId ?? newId(), memberId: actor.member.id, kind, ...named },
    unit: cleanUnit(kind, wanted.unit),
    daily: checkDaily(kind, wanted.daily) ?? (kind === 'number' || kind === 'duration' ? 'sum' : 'last'),
    ...keptGoal(kind, wanted.goal),
    choices: kind === 'choice' ? firstChoices(wanted.choices ?? []) : null,
    ...days,
    ...{ timerAt: null, removedOn: null },
  };
}
