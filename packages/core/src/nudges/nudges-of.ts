import { type Actor, todayOf } from '../journal/actor.ts';
import type { Work } from '../journal/work.repository.ts';
import { memberById } from '../members/members.repository.ts';
import { type Day, weekdayOf } from '../time/day.ts';
import type { ClockTime } from '../time/local-time.ts';
import { scheduleOf } from '../trackers/schedule.ts';
import { trackersOf } from '../trackers/standing/standings.ts';
import type { TrackerRow } from '../trackers/tracker.entity.ts';
import { plannedOf } from './due-nudges-of.repository.ts';
import { type NextNudge, nextOf } from './next-of.ts';
import type { NudgeKind } from './nudge-kind.ts';
import type { NudgeAndTracker } from './nudges.repository.ts';
import { type QuietHours, quietOf } from './quiet-hours.ts';
import { timingOf } from './recipients.repository.ts';
import { slotsOf } from './slots.ts';
import { nudgesOfMember } from './usual-nudge.ts';

/** A nudge as a member sees it. */
export interface NudgeView {
  readonly kind: NudgeKind;
  readonly tracker: TrackerRow | null;
  /** The earliest first. */
  readonly times: readonly ClockTime[];
  /** Monday 1 to Sunday 7; none is the 1st of the month. */
  readonly weekdays: string;
  readonly stopped: boolean;
  readonly skippedUntil: Day | null;
  /** Not while it is stopped or all are off, or its tracker is paused. */
  readonly next: NextNudge | undefined;
}

/** What a member is nudged about. */
export interface NudgesOfMember {
  /** Eat soon, trackers, streaks at risk once chosen, the report. */
  readonly nudges: readonly NudgeView[];
  /** Whether none of them comes. */
  readonly off: boolean;
  readonly quiet: QuietHours | null;
  /** Whether there is an account to which they can be sent. */
  readonly isReachable: boolean;
}

/** What the actor is nudged about, also what is stopped. */
export async function nudgesOf(work: Work, actor: Actor): Promise<NudgesOfMember> {
  const memberId = actor.member.id;
  const member = await memberById(work, memberId);
  const nudges = await nudgesOfMember(work, memberId);
  const planned = await plannedOf(work, memberId);
  const timing = timingOf(work, member);
  const off = member.nudgesOff === 1;
  const today = todayOf(actor);
  const over = nudges.some(({ tracker }) => tracker) ? await overToday(work, actor) : new Set<number>();
  const next = ({ nudge, tracker }: NudgeAndTracker) => {
    if (!timing || off || tracker?.pausedOn) return undefined;
    const { kind, trackerId } = nudge;
    const mine = planned.filter((row) => row.kind === kind && row.trackerId === trackerId);
    const makesSense = (day: Day) => !tracker || isDayOf(tracker, day, over.has(trackerId) ? today : undefined);
    return nextOf(nudge, mine, { timing, now: actor.now, makesSense });
  };
  return {
    ...{ nudges: nudges.map((one) => viewOf(one, next(one))), off, quiet: quietOf(member) },
    isReachable: planned.length === 0 || planned.some(({ identityId }) => identityId != null),
  };
}

/** The trackers that are logged or left out today, by row id. */
async function overToday(work: Work, actor: Actor): Promise<Set<number>> {
  const all = await trackersOf(work, actor);
  return new Set(
    all.filter(({ standing: { today } }) => today.entries > 0 || today.skipped).map(({ tracker }) => tracker.id),
  );
}

/** Whether the tracker is to be logged on that day, which is not the one that is over. */
function isDayOf(tracker: TrackerRow, day: Day, over: Day | undefined): boolean {
  const schedule = scheduleOf(tracker);
  return day !== over && (schedule.kind !== 'weekdays' || schedule.weekdays.includes(weekdayOf(day)));
}

function viewOf({ nudge, tracker }: NudgeAndTracker, next: NudgeView['next']): NudgeView {
  const { kind, weekdays, stopped, skippedUntil } = nudge;
  return {
    ...{ kind, tracker, weekdays, stopped: stopped === 1, skippedUntil: skippedUntil ?? null, next },
    times: slotsOf(nudge).map(({ time }) => time),
  };
}
