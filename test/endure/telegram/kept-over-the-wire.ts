import Sqlite from 'better-sqlite3';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { inconsistencies } from '../../support/consistency.ts';
import type { ChangeTold } from './answers.ts';
import type { Chatter } from './chatter.ts';

/**
 * Holds the database that a killed process left against what arrived in the chats: each change that was told in it once
 * and told with the same words each time, each product added at most once, and all of it consistent. With `all`, when
 * everything has been answered: each product added, and each kept reply told to whom it was for. Returns what is wrong.
 */
export async function keptOverTheWire(
  path: string,
  chatters: readonly Chatter[],
  answers: readonly ChangeTold[],
  all?: 'all',
): Promise<string[]> {
  const store = await openStore(`sqlite:${path}`);
  const faults = await inconsistencies(store);
  await store.close();
  const database = new Sqlite(path, { readonly: true });
  const count = (sql: string, ...given: string[]) => (database.prepare(sql).get(...given) as { n: number }).n;

  const told = new Map<string, ChangeTold>();
  for (const answer of answers) {
    const { chatId, change, text } = answer;
    const first = told.get(change) ?? answer;
    told.set(change, first);
    if (first.text !== text || first.chatId !== chatId) faults.push(`${change} was told in other words or elsewhere`);
  }
  for (const change of told.keys()) {
    const times = count('select count(*) as n from change where "publicId" = ?', change);
    if (times !== 1) faults.push(`the change ${change} was told and is there ${times} times`);
  }

  const kept = database.prepare('select reply, "incomingId" from kept_reply').all() as Kept[];
  const changes = count(`select count(*) as n from change where kind <> 'begin'`);
  if (changes !== kept.length) faults.push(`${changes} changes, but ${kept.length} kept replies`);
  const replies = new Map(kept.map(({ reply, incomingId }) => [incomingId.split(':').slice(0, 3).join(':'), reply]));
  for (const { person, written } of chatters) {
    for (const { messageId, text, adds } of written) {
      const reply = replies.get(`m:${person.chatId}:${messageId}`);
      const change = /1undo;change=(\w{10})/.exec(reply ?? '')?.[1];
      if (all && change && told.get(change)?.chatId !== person.chatId) faults.push(`“${text}” was done and not told`);
      if (adds === undefined) continue;
      const times = count(added, adds);
      if (times > 1 || times !== (reply ? 1 : 0) || (all && times !== 1))
        faults.push(`“${text}” was done ${times} times`);
    }
  }
  database.close();
  return faults;
}

interface Kept {
  readonly reply: string;
  readonly incomingId: string;
}

const added = `select count(*) as n from event where kind = 'product_added' and how = 'created' and label = ?`;
