import { database, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { DueTables } from './due-nudges.repository.ts';
import type { Route } from './routes.repository.ts';

/**
 * Lets what is planned for the member go somewhere else, but for what is on its way; with `from`, only what went there,
 * and that too.
 */
export async function sendElsewhere(
  work: Work,
  memberId: number,
  to: Route | undefined,
  { now, from }: { readonly now: Instant; readonly from?: number },
): Promise<void> {
  const query = database<DueTables>(work)
    .updateTable('due_nudge')
    .where('memberId', '=', memberId)
    .where('state', '=', 'planned');
  const route = { identityId: to?.identityId ?? null, platform: to?.platform ?? null };
  if (from === undefined) {
    // What goes nowhere, because nobody could be reached, is no more on its way than what is not leased.
    const idle = query.where(({ eb, or }) =>
      or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<=', now), eb('identityId', 'is', null)]),
    );
    await idle.set(route).execute();
  } else {
    const there = query.where('identityId', '=', from);
    // With somewhere to go, what is on its way is taken back and goes there at once.
    if (to) await there.where('leaseUntil', 'is not', null).set({ leaseUntil: null, claimAt: now }).execute();
    await there.set(route).execute();
  }
}
