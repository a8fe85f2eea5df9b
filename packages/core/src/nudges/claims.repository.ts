import { type Kysely, sql } from 'kysely';
import type { Platform } from '../journal/platform.ts';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { DueRow, DueState } from './due-nudge.entity.ts';
import { type DueTables, insertDue } from './due-nudges.repository.ts';
import type { Route } from './recipients.repository.ts';

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

const leased = prepared((db: Kysely<DueTables>, given: Given<Lease>) =>
  db
    .selectFrom('due_nudge')
    .select('id')
    .where('id', '=', given('id'))
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

/** Whether that lease is on the nudge. */
export async function isLeased(work: Work, { id, leaseUntil, identityId }: Lease): Promise<boolean> {
  return (await leased(work, { id, leaseUntil, identityId })).rows.length > 0;
}

/** Settles a nudge while its lease holds; returns whether it did, and where it went by then. */
export async function settleDue(work: Work, settled: Settled): Promise<Route | 'nowhere' | undefined> {
  const [row] = (await settle(work, settled)).rows;
  if (!row) return undefined;
  const { identityId, platform } = row;
  return identityId == null || platform == null ? 'nowhere' : { identityId, platform };
}

/** How a nudge is settled. */
interface Settled {
  readonly id: number;
  readonly leaseUntil: Instant;
  readonly state: DueState;
  readonly late: number;
  readonly tries: number;
  readonly settledAt: Instant;
}

const settle = prepared((db: Kysely<DueTables>, given: Given<Settled>) =>
  db
    .updateTable('due_nudge')
    .set({
      ...{ state: given('state'), late: given('late'), tries: given('tries'), settledAt: given('settledAt') },
      leaseUntil: null,
    })
    .where('id', '=', given('id'))
    .where('leaseUntil', '=', given('leaseUntil'))
    .where('state', '=', 'planned')
    .returning(['identityId', 'platform']),
);

/** What changes about a nudge that is tried again. */
type Again = Partial<Pick<DueRow, 'dueAt' | 'expiresAt' | 'quietAt' | 'claimAt' | 'tries' | 'identityId' | 'platform'>>;

/** Lets a nudge be claimed again from `claimAt` on, while its lease holds. */
export async function tryAgain(
  work: Work,
  { id, leaseUntil }: Pick<Settled, 'id' | 'leaseUntil'>,
  again: Again,
): Promise<void> {
  await database<DueTables>(work)
    .updateTable('due_nudge')
    .set({ ...again, leaseUntil: null })
    .where('id', '=', id)
    .where('leaseUntil', '=', leaseUntil)
    .where('state', '=', 'planned')
    .execute();
}

/** Notes that a nudge was sent although its row is gone: changed or stopped while it was on its way. */
export async function insertSent(work: Work, row: Omit<DueRow, 'id' | 'leaseUntil'>): Promise<void> {
  const { numAffectedRows } = await insertDue(work, { ...row, state: 'sent' } as never);
  if (Number(numAffectedRows ?? 0) > 0) return;
  const { memberId, kind, trackerId, day, slot, late, settledAt } = row;
  await database<DueTables>(work)
    .updateTable('due_nudge')
    .set({ state: 'sent', late, settledAt, leaseUntil: null })
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .where('trackerId', '=', trackerId)
    .where('day', '=', day)
    .where('slot', '=', slot)
    .where('state', '=', 'planned')
    .execute();
}
