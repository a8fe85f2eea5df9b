import type { Actor } from '../journal/actor.ts';
import type { Work } from '../journal/work.repository.ts';
import { memberById } from '../members/members.repository.ts';
import type { Day, DayRule, Instant } from '../time/day.ts';
import { type ClockTime, momentOf } from '../time/local-time.ts';
import type { TrackerRow } from '../trackers/tracker.entity.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { plannedOf } from './due-nudges-of.repository.ts';
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
  /** When it comes next, and whether quiet hours hold it back until then; not while it is stopped, or its tracker paused. */
  readonly next: { readonly at: Instant; readonly held: boolean } | undefined;
}

/** What a member is nudged about. */
export interface NudgesOfMember {
  /** Eat soon, trackers, streaks at risk once chosen, the report. */
  readonly nudges: readonly NudgeView[];
  /** Whether none of them comes. */
  readonly off: boolean;
  readonly quiet: QuietHours | null;
}

/** What the actor is nudged about, also what is stopped. */
export async function nudgesOf(work: Work, actor: Actor): Promise<NudgesOfMember> {
  const memberId = actor.member.id;
  const member = await memberById(work, memberId);
  const nudges = await nudgesOfMember(work, memberId);
  const planned = await plannedOf(work, memberId);
  const rule = timingOf(work, member) ?? actor.member;
  return {
    nudges: nudges.map((one) => viewOf(one, planned, rule)),
    off: member.nudgesOff === 1,
    quiet: quietOf(member),
  };
}

function viewOf({ nudge, tracker }: NudgeAndTracker, planned: readonly DueRow[], rule: DayRule): NudgeView {
  const { kind, trackerId, weekdays, stopped, skippedUntil } = nudge;
  const mine = planned.filter((row) => row.kind === kind && row.trackerId === trackerId);
  const due = tracker?.pausedOn ? undefined : mine.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  return {
    ...{ kind, tracker, weekdays, stopped: stopped === 1, skippedUntil: skippedUntil ?? null },
    times: slotsOf(nudge).map(({ time }) => time),
    next: due && { at: due.dueAt, held: isHeld(due, rule) },
  };
}

/** One that was put off is due at another time because the member wanted it. */
function isHeld({ attempt, day, dueAt, time }: DueRow, rule: DayRule): boolean {
  return attempt === 0 && dueAt !== momentOf(day, time, rule);
}
