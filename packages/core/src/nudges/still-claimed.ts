import type { Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { ClaimedNudge } from './claim-nudges.ts';
import { leaseOn } from './claims.repository.ts';
import { isWanted } from './is-wanted.ts';

/**
 * Whether a claimed nudge is still to be sent: its lease holds, and it was neither sent elsewhere nor stopped, left out or
 * set to another time meanwhile.
 */
export async function stillClaimed(work: Work, claimed: ClaimedNudge, now: Instant): Promise<boolean> {
  return claimed.leaseUntil > now && (await isStillWanted(work, claimed));
}

/** Whether the lease is on it, and what was claimed still comes as the nudge is set now. */
export async function isStillWanted(work: Work, claimed: ClaimedNudge): Promise<boolean> {
  const lease = await leaseOn(work, claimed);
  return lease !== undefined && !lease.off && (await isWanted(work, claimed));
}
