import Sqlite from 'better-sqlite3';
import { openStore } from '../../packages/core/src/store/open-store.ts';
import { inconsistencies } from '../support/consistency.ts';
import { changeOf, type Sent, type Stream } from './stream.ts';

/**
 * Holds the database that a killed process left against what it had answered: each answered message in it exactly
 * once, nothing that nobody said, and all of it consistent. Returns what is wrong, in words.
 */
export async function kept(path: string, streams: readonly Stream[]): Promise<string[]> {
  const store = await openStore(`sqlite:${path}`);
  const faults = await inconsistencies(store);
  await store.close();
  const database = new Sqlite(path, { readonly: true });
  for (const message of streams.flatMap(({ sent }) => sent)) faults.push(...ofMessage(database, message));
  faults.push(...totals(database));
  database.close();
  return faults;
}

function ofMessage(database: Sqlite.Database, { incoming, adds, reply }: Sent): string[] {
  const faults: string[] = [];
  const change = changeOf(reply);
  if (adds !== undefined) {
    const times = count(
      database,
      `select count(*) as n from event where kind = 'product_added' and how = 'created' and label = ?`,
      adds,
    );
    if (times > 1 || (change && times === 0)) faults.push(`${incoming.id}: ${adds} was added ${times} times`);
  }
  if (!change) return faults;
  const changes = count(database, 'select count(*) as n from change where "publicId" = ?', change);
  if (changes !== 1) faults.push(`${incoming.id}: its change is there ${changes} times`);
  const row = database.prepare('select reply from kept_reply where bot = ? and "incomingId" = ?');
  const replies = row.all(incoming.bot, incoming.id) as { reply: string }[];
  if (replies[0]?.reply !== JSON.stringify(reply)) faults.push(`${incoming.id}: another reply is kept`);
  return faults;
}

/**
 * As many changes as kept replies that tell of one: no message did more than one thing, and none did it unanswered.
 * Where a box is full, a question is kept too.
 */
function totals(database: Sqlite.Database): string[] {
  const changes = count(database, `select count(*) as n from change where kind <> 'begin'`);
  const replies = count(database, `select count(*) as n from kept_reply where reply like '%"1undo;change=%'`);
  return changes === replies ? [] : [`${changes} changes, but ${replies} kept replies`];
}

function count(database: Sqlite.Database, sql: string, ...given: string[]): number {
  return (database.prepare(sql).get(...given) as { n: number }).n;
}
