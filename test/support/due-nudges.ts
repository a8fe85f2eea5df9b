import { type ClaimedNudge, claimNudges, type Platform, type Store, settleNudge } from '@tend/core';

/** Each beat may let what is too late expire and plan what comes after it, which is due at the next one. */
const beats = 3;

/** What is due on a platform by now. */
export async function dueOn(store: Store, platform: Platform, now: string): Promise<ClaimedNudge[]> {
  const due: ClaimedNudge[] = [];
  for (let beat = 0; beat < beats; beat += 1) {
    const { nudges } = await claimNudges(store, { platform, now, limit: 100, lease: 60 });
    due.push(...nudges);
  }
  return due;
}

/** Notes what became of one. */
export function settle(store: Store, due: ClaimedNudge, outcome: 'sent' | 'skipped', now: string): Promise<void> {
  return store.work((work) => settleNudge(work, due, outcome, now));
}
