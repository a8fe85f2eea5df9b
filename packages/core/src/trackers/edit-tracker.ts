import { refuse } from '../error.ts';
import type { Actor } from '../journal/actor.ts';
import { assign } from '../journal/fact.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { begun } from './begin-mood.ts';
import { choicesOf, keptChoices, type NewChoice } from './choices.ts';
import { freeName } from './free-name.ts';
import { type Goal, keptGoal } from './goal.ts';
import { lockMember, record } from './record.ts';
import { keptSchedule, type Schedule } from './schedule.ts';
import type { Standing } from './standing/standing.ts';
import { standingOf } from './standing/standings.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { trackerFact } from './tracker-facts.ts';
import { trackerBy, trackerRows } from './trackers.repository.ts';
import { checkDaily, cleanUnit } from './unit.ts';

/** What is corrected; what is not named stays. All days count by the new goal and schedule. */
export interface TrackerCorrection {
  readonly name?: string | undefined;
  /** An empty text removes it. */
  readonly unit?: string | undefined;
  readonly daily?: 'sum' | 'last' | undefined;
  readonly goal?: Goal | null | undefined;
  /** All of them: the known ones that are not named retire. */
  readonly choices?: readonly NewChoice[] | undefined;
  readonly schedule?: Schedule | undefined;
}

/** What is true of a tracker after a verb. */
export interface Changed {
  readonly tracker: TrackerRow;
  readonly standing: Standing;
  readonly change: ChangeRef | undefined;
}

/** Corrects a tracker. Refuses as `createTracker` does, and with `not_found`. */
export async function editTracker(
  work: Work,
  actor: Actor,
  publicId: string,
  { name, unit, daily, goal, choices, schedule }: TrackerCorrection,
): Promise<Changed> {
  await lockMember(work, actor);
  const found = await trackerBy(work, actor.member.id, { id: publicId });
  const { kind } = found;
  const others = (await trackerRows(work, actor.member.id)).filter(({ id }) => id !== found.id);
  if (choices && kind !== 'choice') refuse('value_invalid', { option: 'choices' });
  const named = name === undefined ? undefined : freeName(others, { name, kind });
  const patch = {
    ...(named && { name: named.name }),
    ...(unit !== undefined && { unit: cleanUnit(kind, unit) }),
    ...(daily !== undefined && { daily: checkDaily(kind, daily) ?? found.daily }),
    ...(goal !== undefined && keptGoal(kind, goal)),
    ...(choices && { choices: keptChoices(choices, choicesOf(found)) }),
    ...(schedule && { schedule: keptSchedule(schedule) }),
  };
  const tracker = await begun(work, actor, found);
  const what = assign(tracker, patch);
  if (named) tracker.foldedName = named.foldedName;
  const { change, settled } = await record(work, actor, [trackerFact('tracker_edited', tracker, what)]);
  const standing = settled.get(tracker.id)?.standing ?? (await standingOf(work, actor, tracker));
  return { tracker, standing, change };
}
