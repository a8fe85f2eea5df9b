import { type Actor, todayOf } from '../journal/actor.ts';
import { lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { addDays, dayOf, type Instant } from '../time/day.ts';
import { endOfDay, secondsAfter } from '../time/local-time.ts';
import { trackerBy } from '../trackers/trackers.repository.ts';
import { replan, unplan } from './due-nudges.repository.ts';
import { dueOf } from './due-nudges-of.repository.ts';
import type { NudgeSubject } from './nudge-kind.ts';
import { putOff, type Timing } from './occurrence.ts';
import { quietUntil } from './quiet-hours.ts';
import { lockRecipient } from './recipients.repository.ts';
import { nudgeInUse } from './usual-nudge.ts';

/** In seconds: put off for so long, or for less where the day or quiet hours leave no more. */
const pauses = [3 * 3600, 3600];

/**
 * Lets the nudge that came last come once more, later on the member's present day and before quiet hours; returns when.
 * Undefined when there is no time left for that, none came in the past days, or it is stopped. `not_found`. The journal does not tell of
 * it: nothing that is set changes.
 */
export async function snoozeNudge(work: Work, actor: Actor, subject: NudgeSubject): Promise<Instant | undefined> {
  const { member, now } = actor;
  await lockScope(work, { kind: 'member', id: member.id });
  const id = subject.tracker ?? '';
  const trackerId = subject.kind === 'tracker' ? (await trackerBy(work, member.id, { id })).id : 0;
  const { timing, off = true } = (await lockRecipient(work, member.id)) ?? {};
  const nudge = await nudgeInUse(work, { memberId: member.id, kind: subject.kind, trackerId });
  if (!timing || off || !nudge || nudge.stopped) return undefined;
  const rows = (await dueOf(work, member.id, addDays(todayOf(actor), -2))).filter(
    (row) => row.kind === subject.kind && row.trackerId === trackerId,
  );
  const came = rows.filter(({ state, attempt }) => state === 'sent' || (state === 'planned' && attempt > 0));
  const last = came.sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1))[0];
  const at = laterToday(now, timing);
  if (!last || !at) return undefined;
  const next = rows.filter(({ state, slot, id }) => state === 'planned' && slot === last.slot && id !== last.id);
  await unplan(
    work,
    next.map((row) => row.id),
  );
  await replan(work, last.id, putOff(at, timing));
  return at;
}

function laterToday(now: Instant, timing: Timing): Instant | undefined {
  const end = endOfDay(dayOf(now, timing), timing);
  const moments = pauses.map((pause) => secondsAfter(now, pause));
  return moments.find((at) => at < end && !quietUntil(at, timing.quiet, timing.zone));
}
