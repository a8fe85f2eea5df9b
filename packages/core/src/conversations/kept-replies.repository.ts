import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { KeptReply } from './kept-reply.entity.ts';

type ReplyTables = Tables<typeof KeptReply>;

/** Names one delivery of a message. */
export interface Delivery {
  readonly bot: string;
  readonly incomingId: string;
}

/** The reply kept for that delivery, if the message was answered before and changed something. */
export async function keptReply(work: Work, { bot, incomingId }: Delivery): Promise<string | undefined> {
  const query = database<ReplyTables>(work).selectFrom('kept_reply').select('reply');
  const row = await query.where('bot', '=', bot).where('incomingId', '=', incomingId).executeTakeFirst();
  return row?.reply;
}

/**
 * Keeps the reply for a second delivery of the message. Returns false when another work kept one for that delivery
 * first, perhaps at the same moment: then this work has been done before and should be thrown away.
 */
export async function keepReply(
  work: Work,
  { bot, incomingId }: Delivery,
  kept: { readonly memberId: number; readonly reply: string; readonly keptAt: Instant },
): Promise<boolean> {
  const result = await database<ReplyTables>(work)
    .insertInto('kept_reply')
    .values({ bot, incomingId, ...kept })
    .onConflict((conflict) => conflict.columns(['bot', 'incomingId']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Forgets the replies that were kept before `keptBefore`. */
export async function forgetReplies(work: Work, keptBefore: Instant): Promise<void> {
  await database<ReplyTables>(work).deleteFrom('kept_reply').where('keptAt', '<', keptBefore).execute();
}
