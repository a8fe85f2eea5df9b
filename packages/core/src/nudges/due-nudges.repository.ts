import type { Insertable, Kysely } from 'kysely';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Identity } from '../members/identity.entity.ts';
import type { Instant } from '../time/day.ts';
import type { Occurrence } from './due-from.ts';
import type { DueNudge } from './due-nudge.entity.ts';
import type { About } from './nudges.repository.ts';
import type { Route } from './routes.repository.ts';
import type { Slot } from './slots.ts';

export type DueTables = Tables<typeof DueNudge | typeof Identity>;

/** Writes a nudge unless its day is settled, or something else of its slot is planned. */
export const insertDue = prepared((db: Kysely<DueTables>, given: Given<Insertable<DueTables['due_nudge']>>) =>
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
  to: Route | undefined,
): Promise<boolean> {
  const { numAffectedRows } = await insertDue(work, {
    ...{ memberId, kind, trackerId, day, slot, time, identityId: to?.identityId ?? null },
    ...{ platform: to?.platform ?? null, state: 'planned', dueAt, expiresAt, quietAt, claimAt: dueAt },
    ...{ attempt: 0, tries: 0, late: 0, settledAt: null },
  } as never);
  return Number(numAffectedRows ?? 0) > 0;
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

/** Takes back what was planned. */
export async function unplan(work: Work, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await database<DueTables>(work)
    .deleteFrom('due_nudge')
    .where('id', 'in', ids)
    .where('state', 'in', ['planned', 'leapt'])
    .execute();
}

/** Notes that the days of what was planned were leapt over. */
export async function noteLeapt(work: Work, ids: readonly number[], settledAt: Instant): Promise<void> {
  if (ids.length === 0) return;
  const query = database<DueTables>(work).updateTable('due_nudge').set({ state: 'leapt', leaseUntil: null, settledAt });
  await query.where('id', 'in', ids).where('state', '=', 'planned').execute();
}

/** Puts a nudge off that was put off before, as another attempt. */
export async function replan(
  work: Work,
  id: number,
  due: Omit<Occurrence, 'day'>,
  to: Route | undefined,
): Promise<void> {
  await database<DueTables>(work)
    .updateTable('due_nudge')
    .set(({ eb }) => ({
      ...{ state: 'planned' as const, ...due, claimAt: due.dueAt, leaseUntil: null },
      ...{ attempt: eb('attempt', '+', 1), tries: 0, late: 0, settledAt: null },
      ...{ identityId: to?.identityId ?? null, platform: to?.platform ?? null },
    }))
    .where('id', '=', id)
    .execute();
}

/** Plans what was settled once more, to be claimed from `now` on. */
export async function planAgain(work: Work, id: number, now: Instant): Promise<void> {
  await database<DueTables>(work)
    .updateTable('due_nudge')
    .set({ state: 'planned', claimAt: now, leaseUntil: null, settledAt: null })
    .where('id', '=', id)
    .execute();
}

/** Removes what was settled before `before`. */
export async function forgetSettled(work: Work, before: Instant): Promise<void> {
  await database<DueTables>(work).deleteFrom('due_nudge').where('settledAt', '<', before).execute();
}
