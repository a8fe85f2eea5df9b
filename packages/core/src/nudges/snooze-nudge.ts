import { type Actor, todayOf } from '../journal/actor.ts';
import { lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { addDays, dayOf, type Instant } from '../time/day.ts';
import { endOfDay, secondsAfter } from '../time/local-time.ts';
import { trackerBy } from '../trackers/trackers.repository.ts';
import { putOff, type Timing } from './due-from.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { planDue, replan, unplan } from './due-nudges.repository.ts';
import { dueOf } from './due-nudges-of.repository.ts';
import type { NudgeKind, NudgeSubject } from './nudge-kind.ts';
import { quietUntil } from './quiet-hours.ts';
import { lockRecipient, type Recipient } from './recipients.repository.ts';
import { routeOf } from './routes.repository.ts';
import { settleArrived } from './settle-as.ts';
import { putOffSlot } from './slots.ts';
import { nudgeInUse } from './usual-nudge.ts';

/** In seconds: put off for so long, or for less where the day or quiet hours leave no more. */
const pauses = [3 * 3600, 3600];

/** In days: so long ago the last one of a kind may have come. */
const lookedBack = { soon: 8, tracker: 8, risk: 2, report: 27 } as const satisfies Record<NudgeKind, number>;

/**
 * Lets the nudge that came last come once more, later on the member's present day and before quiet hours; returns when.
 * Undefined when there is no time left for that, none came lately, or it is stopped or
 * left out. `not_found`. The journal
 * does not tell of it: nothing that is set changes.
 */
export async function snoozeNudge(work: Work, actor: Actor, subject: NudgeSubject): Promise<Instant | undefined> {
  const { member, now } = actor;
  await lockScope(work, { kind: 'member', id: member.id });
  const id = subject.tracker ?? '';
  const trackerId = subject.kind === 'tracker' ? (await trackerBy(work, member.id, { id })).id : 0;
  const about = { memberId: member.id, kind: subject.kind, trackerId };
  const recipient = await lockRecipient(work, member.id);
  const nudge = await nudgeInUse(work, about);
  if (!recipient?.timing || recipient.off || !nudge || nudge.stopped) return undefined;
  const rows = (await dueOf(work, member.id, addDays(todayOf(actor), -lookedBack[subject.kind]))).filter(
    (row) => row.kind === about.kind && row.trackerId === trackerId,
  );
  const [last] = rows.filter(isThere).sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  const at = laterToday(now, recipient.timing);
  if (!last || !at || (nudge.skippedUntil && last.day < nudge.skippedUntil)) return undefined;
  if (last.state === 'planned') await settleArrived(work, recipient, last, now);
  await comeAgain(work, recipient, { rows, last, at });
  return at;
}

/** Whether the member has the message: it was sent, or it is on its way and they answer it. */
function isThere({ state, leaseUntil }: DueRow): boolean {
  return state === 'sent' || (state === 'planned' && leaseUntil !== null);
}

/** Plans what was put off, beside what comes at the times of its day. */
async function comeAgain(
  work: Work,
  recipient: Recipient & { readonly timing?: Timing | undefined },
  { rows, last, at }: { readonly rows: readonly DueRow[]; readonly last: DueRow; readonly at: Instant },
): Promise<void> {
  if (!recipient.timing) return;
  const due = putOff(at, recipient.timing);
  const to = await routeOf(work, recipient);
  const before = rows.filter(({ slot }) => slot === putOffSlot);
  const waiting = before.filter(({ state, day }) => state === 'planned' && day !== last.day);
  await unplan(
    work,
    waiting.map((row) => row.id),
  );
  const same = before.find(({ day }) => day === last.day);
  if (same) await replan(work, same.id, due, to);
  else await planDue(work, last, { slot: putOffSlot, time: last.time }, { day: last.day, ...due }, to);
}

function laterToday(now: Instant, timing: Timing): Instant | undefined {
  const end = endOfDay(dayOf(now, timing), timing);
  const moments = pauses.map((pause) => secondsAfter(now, pause));
  return moments.find((at) => at < end && !quietUntil(at, timing.quiet, timing.zone));
}
