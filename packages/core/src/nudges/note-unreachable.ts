import type { Platform } from '../journal/platform.ts';
import type { Work } from '../journal/work.repository.ts';
import { markUnreachable } from '../members/members.repository.ts';
import type { Instant } from '../time/day.ts';
import { lockRecipient } from './recipients.repository.ts';
import { identityOf, routeOf } from './routes.repository.ts';
import { sendElsewhere } from './send-elsewhere.repository.ts';

/**
 * Notes that an account cannot be written to; what is planned for it goes to the member's next one, or waits until one
 * can be reached.
 */
export async function noteUnreachable(
  work: Work,
  identity: { readonly platform: Platform; readonly externalId: string },
  now: Instant,
): Promise<void> {
  const found = await identityOf(work, identity);
  if (!found) return;
  const recipient = await lockRecipient(work, found.memberId);
  await markUnreachable(work, identity, now);
  if (!recipient) return;
  await sendElsewhere(work, found.memberId, await routeOf(work, recipient), { now, from: found.id });
}
