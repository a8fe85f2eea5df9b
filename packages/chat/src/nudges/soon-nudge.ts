import type { Said } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { mostUrgent } from './due-products.ts';
import { dueReply } from './due-reply.ts';

/** The most urgent products with their buttons; undefined when nothing is due or overdue. */
export async function soonNudge(owner: Owner): Promise<Said | undefined> {
  const urgent = await mostUrgent(owner);
  return urgent.due.length > 0 ? dueReply(owner, urgent) : undefined;
}
