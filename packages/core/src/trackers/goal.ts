import { refuse } from '../error.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { keptNumber, largestNumber, longestDuration } from './tracker-limits.ts';

export type Side = 'least' | 'most';

/** What a day should come to; of durations in seconds. */
export interface Goal {
  readonly side: Side;
  readonly amount: number;
}

/** What is logged on one day: how many entries, and what they come to (`dailyOf`); null without any. */
export interface Amount {
  readonly entries: number;
  readonly amount: number | null;
}

/** The goal of a tracker. */
export function goalOf({ goal, goalSide }: Pick<TrackerRow, 'goal' | 'goalSide'>): Goal | null {
  return goal == null || goalSide == null ? null : { side: goalSide, amount: goal };
}

/** The goal as it is kept; `value_invalid` for a kind that has none and for amounts that no day comes to. */
export function keptGoal(
  kind: TrackerRow['kind'],
  goal: Goal | null | undefined,
): { goal: number | null; goalSide: Side | null } {
  if (!goal) return { goal: null, goalSide: null };
  const max = kind === 'duration' ? longestDuration : largestNumber;
  const takesGoals = kind === 'number' || kind === 'duration';
  const known = goal.side === 'least' || goal.side === 'most';
  if (!takesGoals || !known || !(goal.amount >= 0 && goal.amount <= max)) {
    refuse('value_invalid', { option: 'goal', ...(takesGoals && { min: 0, max }) });
  }
  return { goal: keptNumber(goal.amount), goalSide: goal.side };
}

/**
 * How far a day met its wish, 0 to 1: with a goal of at least 2, an amount of 1.5 is 0.75; with one of at most 2, 4 is
 * 0.5, and nothing logged is 0. Without a goal an entry is enough; of yes and no, one that says yes.
 */
export function met(tracker: Pick<TrackerRow, 'kind' | 'goal' | 'goalSide'>, { entries, amount }: Amount): number {
  if (entries === 0 || amount === null) return 0;
  if (tracker.kind === 'yesno') return amount > 0 ? 1 : 0;
  const goal = goalOf(tracker);
  if (!goal) return 1;
  if (goal.side === 'most') return amount <= goal.amount ? 1 : goal.amount / amount;
  return amount >= goal.amount ? 1 : Math.max(0, amount / goal.amount);
}

/** Whether a day is done: it met its wish in full. */
export function isDone(tracker: Pick<TrackerRow, 'kind' | 'goal' | 'goalSide'>, amount: Amount): boolean {
  return met(tracker, amount) === 1;
}
