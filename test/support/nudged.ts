import { meet } from '../../packages/core/src/accounts/meet.ts';
import { noticeSpeaker } from '../../packages/core/src/accounts/notice-speaker.ts';
import type { Actor } from '../../packages/core/src/journal/actor.ts';
import type { Platform } from '../../packages/core/src/journal/platform.ts';
import { database, type Work } from '../../packages/core/src/journal/work.repository.ts';
import { claimIdentity } from '../../packages/core/src/members/members.repository.ts';
import { setTimeZone } from '../../packages/core/src/members/settings.ts';
import { type ClaimedNudge, claimNudges } from '../../packages/core/src/nudges/claim-nudges.ts';
import type { DueTables } from '../../packages/core/src/nudges/due-nudges.repository.ts';
import { type NudgeOutcome, settleNudge } from '../../packages/core/src/nudges/settle-nudge.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';
import type { Instant } from '../../packages/core/src/time/day.ts';

let met = 0;

/** Somebody who wrote over Telegram at `now` and lives in that zone (null: not known yet). */
export async function nudged(store: Store, now: Instant, zone: string | null = 'Europe/Paris') {
  const identity = { platform: 'telegram', externalId: `nudged ${met++}` } as const;
  const speak = async (over: Speaker, at: Instant) => {
    await store.work(async (work) => {
      const contact = await meet(work, { identity: over, displayName: 'Ann', freezerName: 'F', zone: 'UTC' }, at);
      await noticeSpeaker(work, contact, at, undefined);
    });
  };
  const { memberId, householdId } = await store.work((work) =>
    meet(work, { identity, displayName: 'Ann', freezerName: 'Freezer', zone: 'UTC' }, now),
  );
  const as = (at: Instant, lives = zone ?? 'UTC', dayStart = 0): Actor => ({
    member: { id: memberId, zone: lives, dayStart },
    household: { id: householdId },
    via: 'telegram',
    now: at,
  });
  await speak(identity, now);
  if (zone !== null) await store.work((work) => setTimeZone(work, as(now), zone));
  return {
    memberId,
    identity,
    as,
    speak,
    /** Does something as the member at that moment. */
    run: <T>(at: Instant, verb: (work: Work, actor: Actor) => Promise<T>) => store.work((work) => verb(work, as(at))),
    /** Gives the member one more account. */
    link: (other: Speaker) => store.work((work) => claimIdentity(work, other, memberId)),
    /** All rows of the member, in the order in which they are due. */
    rows: () =>
      store.work((work) =>
        database<DueTables>(work)
          .selectFrom('due_nudge')
          .selectAll()
          .where('memberId', '=', memberId)
          .orderBy('dueAt')
          .orderBy('id')
          .execute(),
      ),
  };
}

export interface Speaker {
  readonly platform: Platform;
  readonly externalId: string;
}

/** Claims all that is due at `now`, a few at a time, and settles each as `outcome` says; returns them in order. */
export async function tick(
  store: Store,
  now: Instant,
  outcome: (nudge: ClaimedNudge) => NudgeOutcome = () => 'sent',
  platform: Platform = 'telegram',
): Promise<ClaimedNudge[]> {
  const all: ClaimedNudge[] = [];
  for (;;) {
    const { nudges, more } = await claimNudges(store, { platform, now, limit: 50, lease: 60 });
    await store.work(async (work) => {
      for (const nudge of nudges) await settleNudge(work, nudge, outcome(nudge), now);
    });
    all.push(...nudges);
    if (!more) return all;
  }
}

/** When the next nudge of anybody can be claimed. */
export async function nextClaim(store: Store): Promise<Instant | undefined> {
  const row = await store.work((work) =>
    database<DueTables>(work)
      .selectFrom('due_nudge')
      .select(({ fn }) => fn.min('claimAt').as('at'))
      .where('state', '=', 'planned')
      .where('platform', 'is not', null)
      .executeTakeFirst(),
  );
  return row?.at ?? undefined;
}
