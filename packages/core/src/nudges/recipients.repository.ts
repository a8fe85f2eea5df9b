import type { Kysely } from 'kysely';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Work } from '../journal/work.repository.ts';
import type { MemberRow } from '../members/member.entity.ts';
import type { MemberTables } from '../members/members.repository.ts';
import type { Timing } from './due-from.ts';
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

/** Notes that the nudges that everybody has are planned, and over which identity the member last wrote. */
export async function noteRecipient(
  work: Work,
  id: number,
  note: { readonly nudgesBegun?: 1; readonly lastIdentityId?: number },
): Promise<void> {
  await database<MemberTables>(work).updateTable('member').set(note).where('id', '=', id).execute();
}
