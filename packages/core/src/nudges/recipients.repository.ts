import type { Kysely } from 'kysely';
import type { Platform } from '../journal/platform.ts';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Work } from '../journal/work.repository.ts';
import type { MemberRow } from '../members/member.entity.ts';
import type { MemberTables } from '../members/members.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Timing } from './occurrence.ts';
import { quietOf } from './quiet-hours.ts';

/** A member as the planning of nudges sees them. */
export interface Recipient {
  readonly id: number;
  readonly off: boolean;
  readonly begun: boolean;
  readonly lastIdentityId: number | null;
  /** Undefined while their zone is unknown. */
  readonly timing: Timing | undefined;
}

/** The account that a nudge goes to. */
export interface Route {
  readonly identityId: number;
  readonly platform: Platform;
}

const recipientOf = prepared((db: Kysely<MemberTables>, given: Given<{ id: number }>, work) =>
  work.locked(
    db
      .selectFrom('member')
      .select(['id', 'timeZone', 'dayStart', 'quiet', 'nudgesOff', 'nudgesBegun', 'lastIdentityId'])
      .where('id', '=', given('id')),
  ),
);

/** The member, locked until the work ends, so that nobody else plans for them meanwhile; undefined when they are gone. */
export async function lockRecipient(work: Work, memberId: number): Promise<Recipient | undefined> {
  const [row] = (await recipientOf(work, { id: memberId })).rows;
  if (!row) return undefined;
  const { id, dayStart, nudgesOff, nudgesBegun, lastIdentityId } = row;
  return {
    ...{ id, off: nudgesOff === 1, begun: nudgesBegun === 1, lastIdentityId: lastIdentityId ?? null },
    timing: timingOf(work, { ...row, dayStart }),
  };
}

/** How the member's nudges are timed; undefined while their zone is unknown. */
export function timingOf(
  work: Pick<Work, 'timeZone'>,
  member: Pick<MemberRow, 'timeZone' | 'dayStart' | 'quiet'>,
): Timing | undefined {
  const zone = member.timeZone ?? work.timeZone;
  return zone === undefined ? undefined : { zone, dayStart: member.dayStart, quiet: quietOf(member) };
}

/** Where the member's nudges go: where they last wrote, else to the first account that can be reached. No nudge goes to a terminal. */
export async function routeOf(
  work: Work,
  { id, lastIdentityId }: Pick<Recipient, 'id' | 'lastIdentityId'>,
): Promise<Route | undefined> {
  const rows = await database<MemberTables>(work)
    .selectFrom('identity')
    .select(['id as identityId', 'platform'])
    .where('memberId', '=', id)
    .where('unreachableSince', 'is', null)
    .where('platform', '<>', 'terminal')
    .orderBy('id')
    .execute();
  return rows.find(({ identityId }) => identityId === lastIdentityId) ?? rows[0];
}

/** Notes that the nudges that everybody has are planned, and over which identity the member last wrote. */
export async function noteRecipient(
  work: Work,
  id: number,
  note: { readonly nudgesBegun?: 1; readonly lastIdentityId?: number },
): Promise<void> {
  await database<MemberTables>(work).updateTable('member').set(note).where('id', '=', id).execute();
}

/** The member's accounts that refuse to be written to, and since when. */
export async function unreachableIdentities(
  work: Work,
  memberId: number,
): Promise<{ platform: Platform; since: Instant }[]> {
  const rows = await database<MemberTables>(work)
    .selectFrom('identity')
    .select(['platform', 'unreachableSince'])
    .where('memberId', '=', memberId)
    .where('unreachableSince', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ platform, unreachableSince }) => ({ platform, since: unreachableSince as Instant }));
}

/** The identity of that account, and whose it is. */
export async function identityOf(
  work: Work,
  { platform, externalId }: { readonly platform: Platform; readonly externalId: string },
): Promise<{ id: number; memberId: number } | undefined> {
  return database<MemberTables>(work)
    .selectFrom('identity')
    .select(['id', 'memberId'])
    .where('platform', '=', platform)
    .where('externalId', '=', externalId)
    .executeTakeFirst();
}
