import type { Kysely } from 'kysely';
import type { Household } from '../households/household.entity.ts';
import type { Membership } from '../households/membership.entity.ts';
import type { Platform } from '../journal/platform.ts';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Language } from '../members/language.ts';
import type { MemberTables } from '../members/members.repository.ts';

type ContactTables = MemberTables & Tables<typeof Membership | typeof Household>;

/** Someone known: the member behind an identity and the household they belong to. */
export interface Contact {
  readonly memberId: number;
  readonly language: Language | null;
  /** The one that the platform says they read. */
  readonly platformLanguage: Language | null;
  readonly timeZone: string | null;
  readonly dayStart: number;
  readonly zoneAskedAt: string | null;
  /** Whether the member wants to see streaks. */
  readonly streaksShown: boolean;
  readonly householdId: number;
  /** Over which they write now, and over which they last wrote, by row id. */
  readonly identityId: number;
  readonly lastIdentityId: number | null;
  readonly platform: Platform;
  /** Whether the nudges that everybody has are planned. */
  readonly nudgesBegun: boolean;
  /** The number of the household's main freezer. */
  readonly mainFreezer: number;
  /** Since when the identity cannot be written to. */
  readonly unreachableSince: string | null;
}

/** Whom the identity belongs to, if anybody. */
export async function contactOf(
  work: Work,
  { platform, externalId }: { readonly platform: string; readonly externalId: string },
): Promise<Contact | undefined> {
  const [row] = (await contactBehind(work, { platform, externalId })).rows;
  if (!row) return undefined;
  const { streaksHidden, nudgesBegun, ...contact } = row;
  return { ...contact, streaksShown: streaksHidden == null, nudgesBegun: nudgesBegun === 1 } as Contact;
}

const contactBehind = prepared((db: Kysely<ContactTables>, given: Given<{ platform: string; externalId: string }>) =>
  db
    .selectFrom('identity')
    .innerJoin('member', 'member.id', 'identity.memberId')
    .innerJoin('membership', 'membership.memberId', 'member.id')
    .innerJoin('household', 'household.id', 'membership.householdId')
    .select(['member.id as memberId', 'member.language', 'member.timeZone', 'member.dayStart', 'member.zoneAskedAt'])
    .select(['member.streaksHidden', 'member.nudgesBegun', 'member.lastIdentityId'])
    .select(['identity.id as identityId', 'identity.platform', 'identity.language as platformLanguage'])
    .select(['household.id as householdId', 'household.mainFreezer', 'identity.unreachableSince'])
    .where('identity.platform', '=', given('platform') as never)
    .where('identity.externalId', '=', given('externalId')),
);

/** A household of its own for a new member; returns its row id. */
export async function insertHousehold(work: Work, memberId: number): Promise<number> {
  const db = database<ContactTables>(work);
  const household = await db
    .insertInto('household')
    .values({ mainFreezer: 1, lastFreezer: 0, lastEvent: 0 } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('membership').values({ memberId, householdId: household.id }).execute();
  return household.id;
}

/** Takes back a member that nobody turned out to need. */
export async function deleteMember(work: Work, memberId: number): Promise<void> {
  await database<ContactTables>(work).deleteFrom('member').where('id', '=', memberId).execute();
}
