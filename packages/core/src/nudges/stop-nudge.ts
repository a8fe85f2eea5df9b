import { type Actor, todayOf } from '../journal/actor.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { addDays, weekdayOf } from '../time/day.ts';
import { changeNudge } from './change-nudge.ts';
import type { NudgeSubject } from './nudge-kind.ts';

/** Lets a nudge come no more until it is started again; undefined when it does not come anyway. `not_found`. */
export function stopNudge(work: Work, actor: Actor, subject: NudgeSubject): Promise<ChangeRef | undefined> {
  return changeNudge(work, actor, subject, 'nudge_stopped', (_, isNew) => (isNew ? undefined : { stopped: 1 }));
}

/** Lets a nudge come as it did, or at the usual time where the member did not have it; undefined when it comes already. `not_found`. */
export function startNudge(work: Work, actor: Actor, subject: NudgeSubject): Promise<ChangeRef | undefined> {
  return changeNudge(work, actor, subject, 'nudge_started', () => ({ stopped: 0, skippedUntil: null }));
}

/** Leaves a nudge out until next Monday; undefined when it was so already or does not come. `not_found`. */
export function skipNudgeWeek(work: Work, actor: Actor, subject: NudgeSubject): Promise<ChangeRef | undefined> {
  const today = todayOf(actor);
  const skippedUntil = addDays(today, 8 - weekdayOf(today));
  return changeNudge(work, actor, subject, 'nudge_skipped', ({ stopped }, isNew) =>
    isNew || stopped ? undefined : { skippedUntil },
  );
}
