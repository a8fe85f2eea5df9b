import type { Kysely } from 'kysely';
import { type Given, prepared } from '../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Question } from './question.entity.ts';

type QuestionTables = Tables<typeof Question>;

/** Where a question was asked: `thread` is empty outside threads. */
export interface Spot {
  readonly memberId: number;
  readonly chatId: string;
  readonly thread: string;
}

const questionAt = prepared((db: Kysely<QuestionTables>, given: Given<Spot>) =>
  db
    .selectFrom('question')
    .select(['content', 'expiresAt'])
    .where('memberId', '=', given('memberId'))
    .where('chatId', '=', given('chatId'))
    .where('thread', '=', given('thread')),
);

/** The question that waits for the member there, expired or not. */
export async function waitingQuestion(
  work: Work,
  { memberId, chatId, thread }: Spot,
): Promise<{ content: string; expiresAt: Instant } | undefined> {
  return (await questionAt(work, { memberId, chatId, thread })).rows[0];
}

/** Lets a question wait there in place of any other. */
export async function askQuestion(
  work: Work,
  spot: Spot,
  question: { readonly content: string; readonly expiresAt: Instant },
): Promise<void> {
  await database<QuestionTables>(work)
    .insertInto('question')
    .values({ ...spot, ...question })
    .onConflict((conflict) => conflict.columns(['memberId', 'chatId', 'thread']).doUpdateSet(question))
    .execute();
}

/** The question there waits no longer. */
export async function dropQuestion(work: Work, { memberId, chatId, thread }: Spot): Promise<void> {
  await database<QuestionTables>(work)
    .deleteFrom('question')
    .where('memberId', '=', memberId)
    .where('chatId', '=', chatId)
    .where('thread', '=', thread)
    .execute();
}

/** Forgets the questions that expired at `expiredBy` or before. */
export async function forgetQuestions(work: Work, expiredBy: Instant): Promise<void> {
  await database<QuestionTables>(work).deleteFrom('question').where('expiresAt', '<=', expiredBy).execute();
}
