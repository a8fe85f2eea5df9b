import type { Actor } from '../../journal/actor.ts';
import type { Diff } from '../../journal/fact.ts';
import { database, type JournalTables, type Work } from '../../journal/work.repository.ts';
import { type Calendar, calendarOf } from './calendar.ts';

/** The days that the actor had and has, by their journal. */
export async function calendarFor(work: Work, { member }: Pick<Actor, 'member'>): Promise<Calendar> {
  const rows = await database<JournalTables>(work)
    .selectFrom('event')
    .innerJoin('change', 'change.id', 'event.changeId')
    .select(['event.number', 'change.at', 'event.what'])
    .where('event.object', '=', 'member')
    .where('event.objectId', '=', member.id)
    .where('event.kind', 'in', ['time_zone_set', 'day_start_set'])
    .orderBy('event.number')
    .execute();
  return calendarOf(
    rows.map(({ number, at, what }) => ({ number, at, what: JSON.parse(what) as Diff })),
    member,
  );
}
