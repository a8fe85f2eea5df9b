import { type Insertable, type Kysely, sql } from 'kysely';
import type { Platform } from '../journal/platform.ts';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Identity } from '../members/identity.entity.ts';
import type { Day, Instant } from '../time/day.ts';
import type { DueNudge, DueRow, DueState } from './due-nudge.entity.ts';
import type { About } from './nudges.repository.ts';
import type { Occurrence } from './occurrence.ts';
import type { Recipience } from './recipients.repository.ts';
import type { Slot } from './slots.ts';

export type DueTables = Tables<typeof DueNudge | typeof Identity>;

const insertDue = prepared((db: Kysely<DueTables>, given: Given<Insertable<DueTables['due_nudge']>>) =>
  db
    .insertInto('due_nudge')
    .values({
      ...{ memberId: given('memberId'), kind: given('kind'), trackerId: given('trackerId'), day: given('day') },
      ...{ slot: given('slot'), time: given('time'), identityId: given('identityId'), platform: given('platform') },
      ...{ state: given('state'), dueAt: given('dueAt'), expiresAt: given('expiresAt'), quietAt: given('quietAt') },
      ...{ claimAt: given('claimAt'), leaseUntil: null, attempt: given('attempt'), tries: given('tries') },
      ...{ late: given('late'), settledAt: given('settledAt') },
    } as never)
    .onConflict((conflict) => conflict.doNothing()),
);

/** Plans the slot of a nudge; returns whether it could: nothing of it is planned, and the day is not settled. */
export async function planDue(
  work: Work,
  { memberId, kind, trackerId }: About,
  { slot, time }: Slot,
  { day, dueAt, expiresAt, quietAt }: Occurrence,
  to: Recipience | undefined,
): Promise<boolean> {
  const { numAffectedRows } = await insertDue(work, {
    ...{ memberId, kind, trackerId, day, slot, time, identityId: to?.identityId ?? null },
    ...{ platform: to?.platform ?? null, state: 'planned', dueAt, expiresAt, quietAt, claimAt: dueAt },
    ...{ attempt: 0, tries: 0, late: 0, settledAt: null },
  } as never);
  return Number(numAffectedRows ?? 0) > 0;
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

/** Settles a nudge while its lease holds; returns whether it did, and where it went by then. */
export async function settleDue(work: Work, settled: Settled): Promise<Recipience | 'nowhere' | undefined> {
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

/** What of the slot is planned. */
export async function isPlanned(work: Work, { memberId, kind, trackerId }: About, slot: number): Promise<boolean> {
  const row = await database<DueTables>(work)
    .selectFrom('due_nudge')
    .select('id')
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .where('trackerId', '=', trackerId)
    .where('slot', '=', slot)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  return row !== undefined;
}

/** All that is planned for the member, and what was settled for the day `from` and later ones. */
export async function dueOf(work: Work, memberId: number, from: Day): Promise<DueRow[]> {
  const rows = await database<DueTables>(work)
    .selectFrom('due_nudge')
    .selectAll()
    .where('memberId', '=', memberId)
    .where(({ eb, or }) => or([eb('state', '=', 'planned'), eb('day', '>=', from)]))
    .execute();
  return rows as unknown as DueRow[];
}

/** Takes back what was planned. */
export async function unplan(work: Work, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await database<DueTables>(work)
    .deleteFrom('due_nudge')
    .where('id', 'in', ids)
    .where('state', '=', 'planned')
    .execute();
}

/** Lets what is planned for the member go somewhere else, but for what is on its way; `from`: only what went there, and that too. */
export async function sendElsewhere(
  work: Work,
  memberId: number,
  to: Recipience | undefined,
  { now, from }: { readonly now: Instant; readonly from?: number },
): Promise<void> {
  const query = database<DueTables>(work)
    .updateTable('due_nudge')
    .where('memberId', '=', memberId)
    .where('state', '=', 'planned');
  const route = { identityId: to?.identityId ?? null, platform: to?.platform ?? null };
  if (from === undefined) {
    const idle = query.where(({ eb, or }) => or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<=', now)]));
    await idle.set(route).execute();
  } else {
    const there = query.where('identityId', '=', from);
    // With somewhere to go, what is on its way is taken back and goes there at once.
    if (to) await there.where('leaseUntil', 'is not', null).set({ leaseUntil: null, claimAt: now }).execute();
    await there.set(route).execute();
  }
}

/** Puts a nudge off, as another attempt. */
export async function replan(work: Work, id: number, due: Omit<Occurrence, 'day'>): Promise<void> {
  await database<DueTables>(work)
    .updateTable('due_nudge')
    .set(({ eb }) => ({
      ...{ state: 'planned' as const, ...due, claimAt: due.dueAt, leaseUntil: null },
      ...{ attempt: eb('attempt', '+', 1), tries: 0, late: 0, settledAt: null },
    }))
    .where('id', '=', id)
    .execute();
}

/** Removes what was settled before `before`. */
export async function forgetSettled(work: Work, before: Instant): Promise<void> {
  await database<DueTables>(work).deleteFrom('due_nudge').where('settledAt', '<', before).execute();
}

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
      work.unlocked(
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

/** All that is planned for the member. */
export async function plannedOf(work: Work, memberId: number): Promise<DueRow[]> {
  const query = database<DueTables>(work).selectFrom('due_nudge').selectAll().where('memberId', '=', memberId);
  return (await query.where('state', '=', 'planned').execute()) as unknown as DueRow[];
}

/** The reminders of trackers that the member was sent since, the latest first. */
export async function remindedSince(
  work: Work,
  memberId: number,
  since: Instant,
): Promise<{ trackerId: number; day: Day }[]> {
  return database<DueTables>(work)
    .selectFrom('due_nudge')
    .select(['trackerId', 'day'])
    .where('memberId', '=', memberId)
    .where('kind', '=', 'tracker')
    .where('state', '=', 'sent')
    .where('settledAt', '>', since)
    .orderBy('settledAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
