import { database, type Work } from '../../journal/work.repository.ts';
import { addDays, type Day, type Instant } from '../../time/day.ts';
import type { EntryTables } from './entries.repository.ts';

/**
 * The moment that an entry of the tracker keeps when only its day was said: none of that day in any zone. It is before
 * the whole day, so that an entry logged later with a time counts as later; once the day has entries with a time it is
 * `now`, which is after them.
 */
export async function momentWithoutTime(work: Work, trackerId: number, day: Day, now: Instant): Promise<Instant> {
  const before: Instant = `${addDays(day, -1)}T00:00:00.000Z`;
  const timed = await database<EntryTables>(work)
    .selectFrom('entry')
    .select('id')
    .where('trackerId', '=', trackerId)
    .where('day', '=', day)
    .where('at', '>', before)
    .limit(1)
    .executeTakeFirst();
  return timed ? now : before;
}
