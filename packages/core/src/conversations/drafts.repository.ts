import { publicId } from '../journal/public-id.ts';
import { database, type Tables, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Draft } from './draft.entity.ts';

type DraftTables = Tables<typeof Draft>;

/** Keeps what waits behind a button and returns the public id that names it. */
export async function keepDraft(
  work: Work,
  draft: { readonly memberId: number; readonly content: string; readonly expiresAt: Instant },
): Promise<string> {
  const id = publicId();
  await database<DraftTables>(work)
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
  const row = await database<DraftTables>(work)
    .selectFrom('draft')
    .select('content')
    .where('publicId', '=', id)
    .where('memberId', '=', memberId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row?.content;
}

/** Forgets the drafts that have expired at `now`. */
export async function forgetDrafts(work: Work, now: Instant): Promise<void> {
  await database<DraftTables>(work).deleteFrom('draft').where('expiresAt', '<=', now).execute();
}
