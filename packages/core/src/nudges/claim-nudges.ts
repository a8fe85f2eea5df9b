import type { Platform } from '../journal/platform.ts';
import type { Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import { secondsAfter } from '../time/local-time.ts';
import { claimDue } from './claims.repository.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { lockRecipient } from './recipients.repository.ts';
import { settleAs } from './settle-as.ts';
import { tryLater } from './settle-nudge.ts';

/** A nudge that is to be sent now, by whoever claimed it, while the lease holds. */
export interface ClaimedNudge
  extends Pick<DueRow, 'id' | 'memberId' | 'kind' | 'trackerId' | 'day' | 'slot' | 'time' | 'attempt' | 'tries'>,
    Pick<DueRow, 'dueAt' | 'expiresAt' | 'quietAt' | 'platform'> {
  readonly identityId: number;
  readonly leaseUntil: Instant;
  readonly identity: { readonly platform: Platform; readonly externalId: string };
  /** At most 25 characters: the same for each try, another one once the member has put it off. */
  readonly nonce: string;
}

/** What is claimed: on which platform, at most how many, and for how many seconds. */
export interface Claim {
  readonly platform: Platform;
  readonly now: Instant;
  readonly limit: number;
  readonly lease: number;
}

/** Runs one unit of work: a store. */
export interface Works {
  work<T>(run: (work: Work) => Promise<T>): Promise<T>;
}

/** So many that are too late are settled in one unit of work. */
const atOnce = 100;

/**
 * Claims what is due on the platform, the longest waiting first. What is too late expires, and what quiet hours have
 * caught up with is held back: `more` tells whether there may be others, because the limit was reached, or because what
 * comes after something that expired may be due as well.
 */
export async function claimNudges(
  store: Works,
  { platform, now, limit, lease }: Claim,
): Promise<{ nudges: ClaimedNudge[]; more: boolean }> {
  const leaseUntil = secondsAfter(now, lease);
  const rows = await store.work((work) => claimDue(work, { platform, now, leaseUntil, limit }));
  const claimed = rows.map((row) => claimedFrom(row, platform, leaseUntil));
  const inTime = ({ expiresAt, quietAt }: ClaimedNudge) => expiresAt > now && !(quietAt && quietAt <= now);
  const tooLate = claimed.filter((nudge) => !inTime(nudge));
  for (let from = 0; from < tooLate.length; from += atOnce) {
    await store.work(async (work) => {
      for (const nudge of tooLate.slice(from, from + atOnce)) await putAside(work, nudge, now);
    });
  }
  return { nudges: claimed.filter(inTime), more: rows.length === limit || tooLate.length > 0 };
}

/** Expires a nudge, or holds it back until quiet hours are over. */
async function putAside(work: Work, nudge: ClaimedNudge, now: Instant): Promise<void> {
  const recipient = await lockRecipient(work, nudge.memberId);
  if (!recipient) return;
  const { tries } = nudge;
  if (nudge.expiresAt <= now) await settleAs(work, recipient, nudge, 'expired', now);
  else await tryLater(work, recipient, nudge, { at: now, tries }, now);
}

function claimedFrom(
  { externalId, state: _, claimAt: __, late: ___, settledAt: ____, ...row }: DueRow & { externalId: string | null },
  platform: Platform,
  leaseUntil: Instant,
): ClaimedNudge {
  const nonce = `${row.id}.${row.attempt}`;
  return {
    ...row,
    identityId: row.identityId ?? 0,
    leaseUntil,
    nonce,
    identity: { platform, externalId: externalId ?? '' },
  };
}
