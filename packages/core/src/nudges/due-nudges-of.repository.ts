import { database, type Work } from '../journal/work.repository.ts';
import type { Day, Instant } from '../time/day.ts';
import type { DueRow } from './due-nudge.entity.ts';
import type { DueTables } from './due-nudges.repository.ts';

/** All that is planned for the member, and what was settled for the day `from` and later ones. */
export async function dueOf(work: Work, memberId: number, from: Day): Promise<DueRow[]> {
  const rows = await database<DueTables>(work)
    .selectFrom('due_nudge')
    .selectAll()
    .where('memberId', '=', memberId)
    .where(({ eb, or }) => or([eb('state', '=', 'planned'), eb('day', '>=', from)]))
    .execute();
  return rows as unknown as DueRow[];
}

/** All that is planned for the member. */
export async function plannedOf(work: Work, memberId: number): Promise<DueRow[]> {
  const query = database<DueTables>(work).selectFrom('due_nudge').selectAll().where('memberId', '=', memberId);
  return (await query.where('state', '=', 'planned').execute()) as unknown as DueRow[];
}

/** The reminders of trackers that the member was sent since, the latest first. */
export async function remindedSince(
  work: Work,
  memberId: number,
  since: Instant,
): Promise<{ trackerId: number; day: Day }[]> {
  return database<DueTables>(work)
    .selectFrom('due_nudge')
    .select(['trackerId', 'day'])
    .where('memberId', '=', memberId)
    .where('kind', '=', 'tracker')
    .where('state', '=', 'sent')
    .where('settledAt', '>', since)
    .orderBy('settledAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
