import { createConversation } from '@tend/chat';
import { claimNudges, openStore, type Store } from '@tend/core';
import Sqlite from 'better-sqlite3';
import { openOutbox } from '../../packages/app/src/nudges/outbox.ts';
import { measure } from '../measure.ts';
import { hold, micros, table, times } from '../report.ts';
import type { Scratch } from '../scratch.ts';

const most = 1.5;
/** What Telegram takes of a bot at most, in messages a second, when it is paid for. */
const telegramMost = 1_000;
const before = '2026-11-20T09:00:00.000Z';
const due = '2026-11-20T20:00:30.000Z';

/** A tick that finds nothing due, of few members and of a million; and how fast nudges are claimed, worded and settled. */
export async function nudgeTicks(disk: Scratch): Promise<void> {
  await plan(disk.path('nudges-few'), 1_000);
  disk.copy('nudges-few', 'nudges-many');
  multiply(disk.path('nudges-many'), 1_000_000);
  const paths = [disk.path('nudges-few'), disk.path('nudges-many')];
  const stores = await Promise.all(paths.map((path) => openStore(`sqlite:${path}`, { timeZone: 'UTC' })));
  const claim = { platform: 'telegram', now: before, limit: 600, lease: 60 } as const;
  const [few, many] = await measure(
    stores.map((store) => ({ run: () => claimNudges(store, claim) })),
    200,
  );
  if (!few || !many) throw new Error('nothing was measured');
  const kept = hold('a tick that finds nothing', many.ratio, most);
  table(
    ['a tick that finds nothing', '1,000 members', '1,000,000', 'ratio', `at most ${most}`],
    [['', micros(few.micros), micros(many.micros), times(many.ratio), kept]],
  );
  const [small] = stores as [Store];
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const idle = heap();
  let sent = 0;
  const conversation = createConversation({
    ...{ store: small, clock: () => due, language: 'en', timeZone: 'UTC', timeZoneIsSet: true, log: console },
  });
  const begun = performance.now();
  const outbox = openOutbox(
    { store: small, conversation, clock: () => due, log: console as never, lease: 60 },
    {
      platform: 'telegram',
      perSecond: telegramMost,
      deliver: async () => {
        sent += 1;
        return 'sent';
      },
    },
    new AbortController().signal,
  );
  await outbox.flush();
  await outbox.settled();
  const rate = (sent / (performance.now() - begun)) * 1_000;
  console.log(`\n${sent} nudges claimed, worded and settled, each durably: ${rate.toFixed(0)} a second`);
  console.log(`heap before ${idle.toFixed(1)} MB, after ${heap().toFixed(1)} MB`);
  if (sent !== 1_000) throw new Error(`${sent} nudges were sent`);
  hold('claims and words, against what Telegram takes', telegramMost / rate, 1);
  for (const store of stores) await store.close();
}

/** Lets so many members have a reminder of their mood at 20:00. */
async function plan(path: string, members: number): Promise<void> {
  const store = await openStore(`sqlite:${path}`, { timeZone: 'UTC' });
  const settings = { store, clock: () => before, language: 'en', timeZone: 'UTC', timeZoneIsSet: true } as const;
  const { answer } = createConversation({ ...settings, log: console });
  for (let index = 0; index < members; index += 1) {
    const id = String(index);
    const identity = { platform: 'telegram', externalId: id } as const;
    const from = { bot: 'bench', id, identity, displayName: 'Ann', chat: { id, kind: 'private' } } as const;
    await answer({ ...from, input: { kind: 'text', text: 'nudges set mood 20:00' } });
  }
  await store.close();
}

/** Copies members with what is planned for them, in SQL, until there are so many. */
function multiply(path: string, members: number): void {
  const database = new Sqlite(path);
  database.pragma('synchronous = off');
  database.pragma('foreign_keys = off');
  const columns = (name: string) =>
    (database.pragma(`table_info(${name})`) as { name: string }[]).map((column) => column.name);
  database.exec('begin');
  for (let copy = 1; copy < members / 1_000; copy += 1) {
    const by = copy * 1_000_000;
    for (const [name, moved] of [
      ['member', ['id']],
      ['identity', ['id', 'memberId', 'externalId']],
      ['tracker', ['id', 'memberId']],
      ['nudge', ['id', 'memberId', 'trackerId']],
      ['due_nudge', ['id', 'memberId', 'identityId']],
    ] as const) {
      const own = columns(name);
      const values = own.map((column) =>
        (moved as readonly string[]).includes(column) ? `"${column}" + ${by}` : `"${column}"`,
      );
      database.exec(
        `insert into ${name} (${own.map((column) => `"${column}"`).join(', ')}) select ${values.join(', ')} from ${name} where id <= 1000000`,
      );
    }
  }
  database.exec('commit; analyze');
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}
