import { lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import type { Language } from '../members/language.ts';
import { markReachable, noteLanguageOf } from '../members/members.repository.ts';
import { lockRecipient, noteRecipient } from '../nudges/recipients.repository.ts';
import { replanNudges } from '../nudges/replan-nudges.ts';
import { reviveUnreachable } from '../nudges/revive-unreachable.ts';
import { routeOf } from '../nudges/routes.repository.ts';
import { sendElsewhere } from '../nudges/send-elsewhere.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Contact } from './contacts.repository.ts';

/**
 * Notes that the member writes: the account can be reached again, their nudges go there from now on, and those that
 * everybody has are planned once the zone is known; and the `language` that the platform says they read, for what Tend
 * writes first. Costs nothing when all of that is so already. Locks the household
 * first, which the command that follows may do as well.
 */
export async function noticeSpeaker(
  work: Work,
  contact: Contact,
  now: Instant,
  language: Language | undefined,
): Promise<void> {
  const { memberId, householdId, identityId, platform, lastIdentityId, unreachableSince, timeZone } = contact;
  const moved = platform !== 'terminal' && (lastIdentityId !== identityId || unreachableSince !== null);
  const begins = !contact.nudgesBegun && (timeZone ?? work.timeZone) !== undefined;
  const spoken = language === contact.platformLanguage ? undefined : language;
  if (!moved && !begins && !spoken && unreachableSince === null) return;
  await lockScope(work, { kind: 'household', id: householdId });
  await lockScope(work, { kind: 'member', id: memberId });
  if (spoken) await noteLanguageOf(work, identityId, spoken);
  if (unreachableSince !== null) await markReachable(work, identityId);
  if (moved) {
    await noteRecipient(work, memberId, { lastIdentityId: identityId });
    const recipient = await lockRecipient(work, memberId);
    if (unreachableSince !== null) await reviveUnreachable(work, memberId, now);
    if (recipient) await sendElsewhere(work, memberId, await routeOf(work, recipient), { now });
  }
  if (moved || begins) await replanNudges(work, memberId, now);
}
