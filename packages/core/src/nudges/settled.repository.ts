import type { Kysely } from 'kysely';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { DueRow, DueState } from './due-nudge.entity.ts';
import { type DueTables, insertDue } from './due-nudges.repository.ts';
import type { Route } from './routes.repository.ts';

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

/** Notes that a nudge was sent although its row is gone: changed or stopped while it was on its way, not put off again. */
export async function insertSent(work: Work, row: Omit<DueRow, 'id' | 'leaseUntil'>): Promise<void> {
  const { numAffectedRows } = await insertDue(work, { ...row, state: 'sent' } as never);
  if (Number(numAffectedRows ?? 0) > 0) return;
  const { memberId, kind, trackerId, day, slot, attempt, late, settledAt } = row;
  await database<DueTables>(work)
    .updateTable('due_nudge')
    .set({ state: 'sent', late, settledAt, leaseUntil: null })
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .where('trackerId', '=', trackerId)
    .where('day', '=', day)
    .where('slot', '=', slot)
    .where('attempt', '=', attempt)
    .where('state', '=', 'planned')
    .execute();
}
