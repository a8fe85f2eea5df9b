import { publicId } from '../journal/public-id.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Draft } from './draft.entity.ts';
import type { KeptReply } from './kept-reply.entity.ts';
import type { Question } from './question.entity.ts';

type ConversationTables = Tables<typeof KeptReply | typeof Question | typeof Draft>;

/** Names one delivery of a message. */
export interface Delivery {
  readonly bot: string;
  readonly incomingId: string;
}

/** Where a question was asked: `thread` is empty outside threads. */
export interface Spot {
  readonly memberId: number;
  readonly chatId: string;
  readonly thread: string;
}

/** The reply kept for that delivery, if the message was answered before and changed something. */
export async function keptReply(work: Work, { bot, incomingId }: Delivery): Promise<string | undefined> {
  const query = database<ConversationTables>(work).selectFrom('kept_reply').select('reply');
  const row = await query.where('bot', '=', bot).where('incomingId', '=', incomingId).executeTakeFirst();
  return row?.reply;
}

/** Keeps the reply for a second delivery of the message. */
export async function keepReply(
  work: Work,
  { bot, incomingId }: Delivery,
  kept: { readonly memberId: number; readonly reply: string; readonly keptAt: Instant },
): Promise<void> {
  await database<ConversationTables>(work)
    .insertInto('kept_reply')
    .values({ bot, incomingId, ...kept })
    .execute();
}

/** The question that waits for the member there, expired or not. */
export async function waitingQuestion(
  work: Work,
  { memberId, chatId, thread }: Spot,
): Promise<{ content: string; expiresAt: Instant } | undefined> {
  return database<ConversationTables>(work)
    .selectFrom('question')
    .select(['content', 'expiresAt'])
    .where('memberId', '=', memberId)
    .where('chatId', '=', chatId)
    .where('thread', '=', thread)
    .executeTakeFirst();
}

/** Lets a question wait there in place of any other. */
export async function askQuestion(
  work: Work,
  spot: Spot,
  question: { readonly content: string; readonly expiresAt: Instant },
): Promise<void> {
  await database<ConversationTables>(work)
    .insertInto('question')
    .values({ ...spot, ...question })
    .onConflict((conflict) => conflict.columns(['memberId', 'chatId', 'thread']).doUpdateSet(question))
    .execute();
}

/** The question there waits no longer. */
export async function dropQuestion(work: Work, { memberId, chatId, thread }: Spot): Promise<void> {
  await database<ConversationTables>(work)
    .deleteFrom('question')
    .where('memberId', '=', memberId)
    .where('chatId', '=', chatId)
    .where('thread', '=', thread)
    .execute();
}

/** Keeps what waits behind a button and returns the public id that names it. */
export async function keepDraft(
  work: Work,
  draft: { readonly memberId: number; readonly content: string; readonly expiresAt: Instant },
): Promise<string> {
  const id = publicId();
  await database<ConversationTables>(work)
    .insertInto('draft')
    .values({ publicId: id, ...draft })
    .execute();
  return id;
}

/** What the member's draft of that id holds; undefined when there is none, or no longer. */
export async function draftContent(
  work: Work,
  memberId: number,
  id: string,
  now: Instant,
): Promise<string | undefined> {
  const row = await database<ConversationTables>(work)
    .selectFrom('draft')
    .select('content')
    .where('publicId', '=', id)
    .where('memberId', '=', memberId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row?.content;
}

/** Deletes what nobody can ask for any more: replies kept before `keptBefore`, drafts and questions expired at `now`. */
export async function forgetThePast(work: Work, now: Instant, keptBefore: Instant): Promise<void> {
  const db = database<ConversationTables>(work);
  await db.deleteFrom('kept_reply').where('keptAt', '<', keptBefore).execute();
  await db.deleteFrom('draft').where('expiresAt', '<=', now).execute();
  await db.deleteFrom('question').where('expiresAt', '<=', keptBefore).execute();
}
