import type { Actor, Day, NewEntry, NewTracker } from '@tend/core';
import { createTracker, logEntry } from '@tend/core';
import { sql } from 'kysely';
import { database } from '../../packages/core/src/journal/work.repository.ts';
import type { Chat } from './chat.ts';

/** A member of a conversation by the name they go by, who logs without words: what tests of other commands start from. */
export async function diarist(chat: Chat, name: string, zone = 'Europe/Paris') {
  const found = await chat.store.work((work) =>
    sql<{ memberId: number; householdId: number }>`
      select m."memberId", m."householdId" from membership m join member on member.id = m."memberId"
      where member.name = ${name}`.execute(database(work)),
  );
  const [row] = found.rows;
  if (!row) throw new Error(`nobody is called ${name}`);
  const actorOn = (day: Day): Actor => ({
    member: { id: row.memberId, zone, dayStart: 0 },
    household: { id: row.householdId },
    via: 'terminal',
    now: `${day}T11:00:00.000Z`,
  });
  return {
    actorOn,
    /** Adds a tracker and returns its public id. */
    tracks: async (wanted: NewTracker) =>
      (await chat.store.work((work) => createTracker(work, actorOn('2026-09-01'), wanted))).tracker.publicId,
    /** Logs a value for each of the days, at noon of that day. */
    logs: async (tracker: string, values: Readonly<Record<Day, number>>, more: Partial<NewEntry> = {}) => {
      for (const [day, value] of Object.entries(values)) {
        await chat.store.work((work) => logEntry(work, actorOn(day), { tracker, value, ...more }));
      }
    },
  };
}
