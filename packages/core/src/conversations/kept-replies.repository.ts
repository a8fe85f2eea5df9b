import type { Kysely } from 'kysely';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { KeptReply } from './kept-reply.entity.ts';

type ReplyTables = Tables<typeof KeptReply>;

/** Names one delivery of a message. */
export interface Delivery {
  readonly bot: string;
  readonly incomingId: string;
}

/** A reply, and to whom and when it was given. */
interface Kept {
  readonly memberId: number;
  readonly reply: string;
  readonly keptAt: Instant;
}

const replyTo = prepared((db: Kysely<ReplyTables>, given: Given<Delivery>) => {
  const query = db.selectFrom('kept_reply').select('reply').where('bot', '=', given('bot'));
  return query.where('incomingId', '=', given('incomingId'));
});

const insertReply = prepared((db: Kysely<ReplyTables>, given: Given<Delivery & Kept>) =>
  db
    .insertInto('kept_reply')
    .values({
      ...{ bot: given('bot'), incomingId: given('incomingId'), memberId: given('memberId') },
      ...{ reply: given('reply'), keptAt: given('keptAt') },
    })
    .onConflict((conflict) => conflict.columns(['bot', 'incomingId']).doNothing()),
);

/** The reply kept for that delivery, if the message was answered before and changed something. */
export async function keptReply(work: Work, { bot, incomingId }: Delivery): Promise<string | undefined> {
  const [row] = (await replyTo(work, { bot, incomingId })).rows;
  return row?.reply;
}

/**
 * Keeps the reply for a second delivery of the message. Returns false when another work kept one for that delivery
 * first, perhaps at the same moment: then this work has been done before and should be thrown away.
 */
export async function keepReply(work: Work, { bot, incomingId }: Delivery, kept: Kept): Promise<boolean> {
  const { numAffectedRows } = await insertReply(work, { bot, incomingId, ...kept });
  return Number(numAffectedRows ?? 0) > 0;
}

/** Forgets the replies that were kept before `keptBefore`. */
export async function forgetReplies(work: Work, keptBefore: Instant): Promise<void> {
  await database<ReplyTables>(work).deleteFrom('kept_reply').where('keptAt', '<', keptBefore).execute();
}
