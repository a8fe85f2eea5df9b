import type { Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import { secondsAfter } from '../time/local-time.ts';
import type { ClaimedNudge } from './claim-nudges.ts';
import { leaseOn } from './claims.repository.ts';
import { afterQuiet } from './due-from.ts';
import { unplan } from './due-nudges.repository.ts';
import { noteUnreachable } from './note-unreachable.ts';
import { quietUntil } from './quiet-hours.ts';
import { lockRecipient, type Recipient } from './recipients.repository.ts';
import { replanNudges } from './replan-nudges.ts';
import { settleAs } from './settle-as.ts';
import { tryAgain } from './settled.repository.ts';
import { isStillWanted } from './still-claimed.ts';

/** What became of a nudge: delivered, nothing to say, refused for good, failed, or to be sent in so many seconds. */
export type NudgeOutcome = 'sent' | 'skipped' | 'unreachable' | 'failed' | { readonly wait: number };

/** In seconds. */
const firstRetry = 5;
const longestRetry = 900;

/**
 * Notes what became of a claimed nudge and plans the next one of its kind. One that failed is tried again after 5 s,
 * doubling to 15 min; one that waits as long as was said; both until it expires, and not in quiet hours. An identity that
 * cannot be reached gets nothing more until it writes again; the next one of the member takes over. Only `sent` counts
 * once the lease has gone to somebody else.
 */
export async function settleNudge(
  work: Work,
  claimed: ClaimedNudge,
  outcome: NudgeOutcome,
  now: Instant,
): Promise<void> {
  const recipient = await lockRecipient(work, claimed.memberId);
  if (!recipient) return;
  if (outcome === 'sent') return settleAs(work, recipient, claimed, 'sent', now);
  if (outcome !== 'unreachable' && !(await isStillWanted(work, claimed))) {
    return takeBack(work, claimed, now);
  }
  if (outcome === 'skipped') return settleAs(work, recipient, claimed, 'skipped', now);
  if (outcome === 'unreachable') {
    await noteUnreachable(work, claimed.identity, now);
    // Where another identity took over, the lease is off.
    return settleAs(work, recipient, claimed, 'unreachable', now);
  }
  const isFailure = outcome === 'failed';
  const tries = claimed.tries + (isFailure ? 1 : 0);
  const pause = isFailure ? Math.min(firstRetry * 2 ** claimed.tries, longestRetry) : outcome.wait;
  await tryLater(work, recipient, claimed, { at: secondsAfter(now, pause), tries }, now);
}

/** Lets a nudge be sent at `at`, after the quiet hours that begin before; it expires where that is too late. */
export async function tryLater(
  work: Work,
  recipient: Recipient,
  claimed: ClaimedNudge,
  { at, tries }: { readonly at: Instant; readonly tries: number },
  now: Instant,
): Promise<void> {
  const { timing } = recipient;
  const { quietAt, expiresAt } = claimed;
  const until = timing && quietAt && at >= quietAt ? quietUntil(quietAt, timing.quiet, timing.zone) : undefined;
  if (timing && until && until > now) {
    const held = afterQuiet(until, timing);
    return tryAgain(work, claimed, { ...held, claimAt: held.dueAt, tries });
  }
  if (at >= expiresAt) return settleAs(work, recipient, claimed, 'expired', now, tries);
  return tryAgain(work, claimed, { claimAt: at, tries });
}

/** Unplans a nudge that is not wanted any more as it was claimed, and plans the member's nudges anew. */
async function takeBack(work: Work, claimed: ClaimedNudge, now: Instant): Promise<void> {
  if (!(await leaseOn(work, claimed))) return;
  await unplan(work, [claimed.id]);
  await replanNudges(work, claimed.memberId, now);
}
