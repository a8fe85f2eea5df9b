import { addFreezer } from '../freezers/boxes/add-freezer.ts';
import type { Work } from '../journal/work.repository.ts';
import { type Account, claimIdentity, insertMember } from '../members/members.repository.ts';
import { cleanText } from '../members/typed-text.ts';
import type { Instant } from '../time/day.ts';
import { type Contact, contactOf, deleteMember, insertHousehold } from './contacts.repository.ts';

/** A person who writes, as their platform presents them. */
export interface Stranger {
  readonly identity: Account;
  readonly displayName: string;
  /** What their first freezer is called, in their language. */
  readonly freezerName: string;
  /** The operator's zone, for the day of first contact. */
  readonly zone: string;
}

/** How many boxes the first freezer has. */
const firstBoxes = 4;

/** In characters. */
const longestDisplayName = 100;

/**
 * The member behind the identity. On first contact that is a new member with a household of their own, which has one
 * freezer of four boxes, so that the first product can go in at once. Two first messages at once meet the same member.
 */
export async function meet(work: Work, stranger: Stranger, now: Instant): Promise<Contact & { isNew: boolean }> {
  const known = await contactOf(work, stranger.identity);
  if (known) return { ...known, isNew: false };
  const { identity, displayName, freezerName, zone } = stranger;
  const name = [...cleanText(displayName)].slice(0, longestDisplayName).join('');
  const memberId = await insertMember(work, name, now);
  if (!(await claimIdentity(work, identity, memberId))) {
    await deleteMember(work, memberId);
    return { ...((await contactOf(work, identity)) as Contact), isNew: false };
  }
  const householdId = await insertHousehold(work, memberId);
  const actor = {
    member: { id: memberId, zone, dayStart: 0 },
    household: { id: householdId },
    via: identity.platform,
    now,
  };
  await addFreezer(work, actor, { name: freezerName, boxes: firstBoxes }, 'begin');
  return { ...((await contactOf(work, identity)) as Contact), isNew: true };
}
