import type { Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import { secondsAfter } from '../time/local-time.ts';
import type { ClaimedNudge } from './claim-nudges.ts';
import type { DueRow, DueState } from './due-nudge.entity.ts';
import { planNext } from './plan-next.ts';
import type { Recipient } from './recipients.repository.ts';
import { type Route, routeOf } from './routes.repository.ts';
import { insertSent, settleDue } from './settled.repository.ts';

/** In seconds. */
const lateAfter = 300;

/** Settles a nudge and plans the next one. */
export async function settleAs(
  work: Work,
  recipient: Recipient,
  claimed: ClaimedNudge,
  state: DueState,
  now: Instant,
  tries = claimed.tries,
): Promise<void> {
  const late = state === 'sent' && now >= secondsAfter(claimed.dueAt, lateAfter) ? 1 : 0;
  const { id, leaseUntil } = claimed;
  let to = await settleDue(work, { id, leaseUntil, state, late, tries, settledAt: now });
  if (!to) {
    if (state !== 'sent') return;
    const { nonce: _, leaseUntil: __, identity: ___, id: ____, ...row } = claimed;
    await insertSent(work, { ...row, state, claimAt: row.dueAt, late, settledAt: now });
    to = 'nowhere';
  }
  await planNext(work, recipient, claimed, await routeAfter(work, recipient, to), now);
}

/** Settles a nudge as sent that is on its way, for its member has it. */
export async function settleArrived(work: Work, recipient: Recipient, row: DueRow, now: Instant): Promise<void> {
  const { id, leaseUntil, tries } = row;
  const to = leaseUntil && (await settleDue(work, { id, leaseUntil, state: 'sent', late: 0, tries, settledAt: now }));
  if (to) await planNext(work, recipient, row, await routeAfter(work, recipient, to), now);
}

/** Where the next one goes: there too, unless the member last wrote elsewhere. */
async function routeAfter(work: Work, recipient: Recipient, to: Route | 'nowhere'): Promise<Route | undefined> {
  return to !== 'nowhere' && to.identityId === recipient.lastIdentityId ? to : routeOf(work, recipient);
}
