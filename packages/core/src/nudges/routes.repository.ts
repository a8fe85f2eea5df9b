import type { Platform } from '../journal/platform.ts';
import { database, type Work } from '../journal/work.repository.ts';
import type { MemberTables } from '../members/members.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Recipient } from './recipients.repository.ts';

/** The account that a nudge goes to. */
export interface Route {
  readonly identityId: number;
  readonly platform: Platform;
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
