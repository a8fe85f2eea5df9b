import type { Actor } from '../journal/actor.ts';
import type { ChangeRef } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import type { ClockTime } from '../time/local-time.ts';
import { changeNudge } from './change-nudge.ts';
import type { NudgeSubject } from './nudge-kind.ts';
import { keptTimes, keptWeekdays, slotsOf } from './slots.ts';

/** When a nudge comes. */
export interface NudgeTimes {
  /** 1 to 12, `HH:MM`. */
  readonly times: readonly ClockTime[];
  /** Monday 1 to Sunday 7, `12345`; as they were unless said. The report comes on the 1st of the month. */
  readonly weekdays?: string | undefined;
}

/**
 * Sets at which times of the day a nudge comes, and starts it where the member did not have it or had stopped it. Quiet
 * hours do not hold such times back. Refuses with `not_found` and `value_invalid`. Returns the change; undefined when it
 * was so already.
 */
export function setNudgeTimes(
  work: Work,
  actor: Actor,
  subject: NudgeSubject,
  { times, weekdays }: NudgeTimes,
): Promise<ChangeRef | undefined> {
  return changeNudge(work, actor, subject, 'nudge_set', (nudge, isNew) => ({
    times: keptTimes(times, isNew ? [] : slotsOf(nudge)),
    ...(weekdays !== undefined && subject.kind !== 'report' && { weekdays: keptWeekdays(weekdays) }),
    ...{ chosen: 1, stopped: 0, skippedUntil: null },
  }));
}
