import type { Platform } from '../journal/platform.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Identity } from './identity.entity.ts';
import type { Language } from './language.ts';
import { Member, type MemberRow } from './member.entity.ts';

export type MemberTables = Tables<typeof Member | typeof Identity>;

/** The member with that row id. */
export async function memberById(work: Work, id: number): Promise<MemberRow> {
  const row = await database<MemberTables>(work)
    .selectFrom('member')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return work.em.map(Member, row);
}

/** A new member, written at once; returns the row id. */
export async function insertMember(work: Work, name: string, joinedAt: string): Promise<number> {
  const values = {
    name,
    language: null,
    timeZone: null,
    dayStart: 0,
    zoneAskedAt: null,
    streaksHidden: null,
    quiet: null,
    nudgesOff: null,
    nudgesBegun: null,
    lastIdentityId: null,
    joinedAt,
    lastEvent: 0,
  };
  const query = database<MemberTables>(work)
    .insertInto('member')
    .values(values as never);
  return (await query.returning('id').executeTakeFirstOrThrow()).id;
}

/** A person's account on a platform, and the language that the platform says they read, if Tend speaks it. */
export interface Account {
  readonly platform: Platform;
  readonly externalId: string;
  readonly language?: Language | undefined;
}

/** Gives the account to the member unless it is somebody's already; returns whether it was given. */
export async function claimIdentity(
  work: Work,
  { platform, externalId, language }: Account,
  memberId: number,
): Promise<boolean> {
  const result = await database<MemberTables>(work)
    .insertInto('identity')
    .values({ platform, externalId, language: language ?? null, memberId, unreachableSince: null } as never)
    .onConflict((conflict) => conflict.columns(['platform', 'externalId']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Notes since when the account cannot be written to: an instant, or null once it can again. */
export async function markUnreachable(
  work: Work,
  { platform, externalId }: { readonly platform: string; readonly externalId: string },
  since: Instant | null,
): Promise<void> {
  await database<MemberTables>(work)
    .updateTable('identity')
    .set({ unreachableSince: since })
    .where('platform', '=', platform as never)
    .where('externalId', '=', externalId)
    .execute();
}

/** Notes that the account can be written to again. */
export async function markReachable(work: Work, identityId: number): Promise<void> {
  const query = database<MemberTables>(work).updateTable('identity').set({ unreachableSince: null });
  await query.where('id', '=', identityId).execute();
}

/** Notes the language that the platform says the person reads. */
export async function noteLanguageOf(work: Work, identityId: number, language: Language): Promise<void> {
  const query = database<MemberTables>(work).updateTable('identity').set({ language });
  await query.where('id', '=', identityId).execute();
}

/** Notes when the member was asked for their zone. */
export async function noteAboutMember(work: Work, id: number, note: { readonly zoneAskedAt: string }): Promise<void> {
  await database<MemberTables>(work).updateTable('member').set(note).where('id', '=', id).execute();
}
