import { openStore } from '@tend/core';
import Sqlite from 'better-sqlite3';
import { people, present } from '../person.ts';

const msPerDay = 86_400_000;

/** The day so many days before the benchmarks happen. */
function dayBefore(days: number): string {
  return new Date(Date.parse(present) - days * msPerDay).toISOString().slice(0, 10);
}

/** Lets somebody have a weight, a yes-or-no and a mood, and log the weight on so many days up to yesterday. */
export async function begin(path: string, person: string, days: number): Promise<void> {
  const store = await openStore(`sqlite:${path}`);
  const { say } = people(store)(person);
  for (const text of ['tracker new weight number kg', 'tracker new walk yes/no', 'mood 4', 'log walk yes'])
    await say(text);
  for (let day = Math.min(days, 10); day > 0; day -= 1) await say(`log weight 7${day % 10},5 ${dayBefore(day)}`);
  await store.close();
  if (days > 10) withDatabase(path, (database) => older(database, person, days));
  // What was written beside the core is counted once, by the first who reads it.
  const again = await openStore(`sqlite:${path}`);
  await people(again)(person).say('streaks');
  await people(again)(person).say('log weight 71');
  await people(again)(person).say('undo');
  await again.close();
}

/** Adds `members` others, each of whom has logged something on each of so many days. */
export function others(path: string, members: number, days: number): void {
  withDatabase(path, (database) => {
    const member = database.prepare(
      `insert into member (name, "dayStart", "joinedAt", "lastEvent") values (?, 0, '${present}', 0)`,
    );
    const tracker = database.prepare(
      `insert into tracker ("publicId", "memberId", name, "foldedName", kind, daily, schedule)
       values (lower(hex(randomblob(5))), ?, 'Steps', 'steps', 'number', 'sum', 'daily')`,
    );
    for (let index = 0; index < members; index += 1) {
      const { lastInsertRowid: id } = member.run(`member ${index}`);
      addEntries(database, tracker.run(id).lastInsertRowid, days, 1);
    }
  });
}

function older(database: Sqlite.Database, person: string, days: number): void {
  const found = database
    .prepare(
      `select tracker.id from tracker join identity on identity."memberId" = tracker."memberId"
       where identity."externalId" = ? and tracker."foldedName" = 'weight'`,
    )
    .get(person) as { id: number };
  addEntries(database, found.id, days, 11);
  database.prepare('update standing set "upTo" = null where "trackerId" = ?').run(found.id);
}

function addEntries(database: Sqlite.Database, tracker: number | bigint, days: number, from: number): void {
  const entry = database.prepare(
    `insert into entry ("publicId", "trackerId", day, at, value) values (lower(hex(randomblob(5))), ?, ?, ?, ?)`,
  );
  for (let day = days; day >= from; day -= 1)
    entry.run(tracker, dayBefore(day), `${dayBefore(day)}T08:00:00.000Z`, day % 100);
}

function withDatabase(path: string, run: (database: Sqlite.Database) => void): void {
  const database = new Sqlite(path);
  database.pragma('synchronous = off');
  database.transaction(() => run(database))();
  database.exec('analyze');
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}
