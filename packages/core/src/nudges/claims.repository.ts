import { type Kysely, sql } from 'kysely';
import type { Platform } from '../journal/platform.ts';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import type { MemberTables } from '../members/members.repository.ts';
import type { Instant } from '../time/day.ts';
import type { DueRow } from './due-nudge.entity.ts';
import type { DueTables } from './due-nudges.repository.ts';

/** What a claim asks for. */
export interface ClaimQuery {
  readonly platform: Platform;
  readonly now: Instant;
  readonly leaseUntil: Instant;
  readonly limit: number;
}

const claim = prepared((db: Kysely<DueTables>, given: Given<ClaimQuery>, work) =>
  db
    .with('picked', (picking) =>
      work.claimed(
        picking
          .selectFrom('due_nudge')
          .select('id')
          .where('state', '=', 'planned')
          .where('platform', '=', given('platform'))
          .where('claimAt', '<=', given('now'))
          .orderBy('claimAt')
          .limit(sql<number>`${given('limit')}`),
      ),
    )
    .updateTable('due_nudge')
    .set({ leaseUntil: given('leaseUntil'), claimAt: given('leaseUntil') })
    .where('id', 'in', (eb) => eb.selectFrom('picked').select('id'))
    .returningAll()
    .returning((eb) =>
      eb
        .selectFrom('identity')
        .select('identity.externalId')
        .whereRef('identity.id', '=', 'due_nudge.identityId')
        .as('externalId'),
    ),
);

/** Takes what can be claimed on the platform, the longest waiting first, for as long as the lease. */
export async function claimDue(work: Work, query: ClaimQuery): Promise<(DueRow & { externalId: string | null })[]> {
  const { rows } = await claim(work, query);
  const taken = rows as unknown as (DueRow & { externalId: string | null })[];
  return taken.sort((a, b) => (a.dueAt === b.dueAt ? a.id - b.id : a.dueAt < b.dueAt ? -1 : 1));
}

const leased = prepared((db: Kysely<DueTables & MemberTables>, given: Given<Lease>) =>
  db
    .selectFrom('due_nudge')
    .innerJoin('member', 'member.id', 'due_nudge.memberId')
    .select('member.nudgesOff')
    .where('due_nudge.id', '=', given('id'))
    .where('leaseUntil', '=', given('leaseUntil'))
    .where('identityId', '=', given('identityId'))
    .where('state', '=', 'planned'),
);

/** A claim on a nudge for an identity. */
interface Lease {
  readonly id: number;
  readonly leaseUntil: Instant;
  readonly identityId: number;
}

/** Whether the member of the nudge has all of them off; undefined where that lease is not on it. */
export async function leaseOn(
  work: Work,
  { id, leaseUntil, identityId }: Lease,
): Promise<{ off: boolean } | undefined> {
  const [row] = (await leased(work, { id, leaseUntil, identityId })).rows;
  return row && { off: row.nudgesOff === 1 };
}
