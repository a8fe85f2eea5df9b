import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/sqlite';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { contactOf } from '../../../packages/core/src/accounts/contacts.repository.ts';
import { undo } from '../../../packages/core/src/history/undo.ts';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
import { countRows } from '../../../packages/core/src/store/migrate-sqlite.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { sqliteConfig } from '../../../packages/core/src/store/sqlite.ts';
import { StoreError } from '../../../packages/core/src/store/store-error.ts';
import { logEntry } from '../../../packages/core/src/trackers/entries/log-entry.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { trackersOf } from '../../../packages/core/src/trackers/standing/standings.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { createDatabase } from '../../support/create-database.ts';
import { kitchen } from '../../support/kitchen.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration;

/** The migrations of this version, the oldest first. */
async function migrationsOn(dialect: 'sqlite' | 'postgresql') {
  const folder = new URL(`../../../packages/core/src/store/migrations/${dialect}/`, import.meta.url);
  const names = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const made = names.sort().map(async (file) => {
    const name = basename(file, '.ts');
    const module = (await import(new URL(file, folder).href)) as Record<string, MigrationClass>;
    return { name, class: module[name] as MigrationClass };
  });
  return Promise.all(made);
}

const onSqlite = await migrationsOn('sqlite');
const onPostgresql = await migrationsOn('postgresql');

/** A later migration of these statements. */
function later(...statements: readonly string[]) {
  class Later extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  }
  return { name: 'Migration20400101000000_later', class: Later };
}

/** The columns of the freezer table and one more, as the ORM rebuilds a table on SQLite. */
const rebuild = [
  'pragma foreign_keys = off;',
  "create table `freezer__temp_alter` (`id` integer not null primary key autoincrement, `publicId` text not null, `householdId` integer not null, `number` integer not null, `name` text not null, `foldedName` text not null, `boxes` integer not null, `retiredOn` date null, `colour` text not null default 'white', constraint `freezer_householdId_foreign` foreign key (`householdId`) references `household` (`id`) on delete cascade);",
  "insert into `freezer__temp_alter` select *, 'white' from `freezer`;",
  'drop table `freezer`;',
  'alter table `freezer__temp_alter` rename to `freezer`;',
  'create unique index `freezer_publicId_unique` on `freezer` (`publicId`);',
  'pragma foreign_keys = on;',
];

/** A SQLite file with two households and what they did; returns its path and how many rows each table has. */
async function filled(): Promise<{ path: string; rows: Map<string, number> }> {
  const path = join(temporaryFolder(), 'tend.sqlite');
  const store = await openStore(`sqlite:${path}`);
  for (let household = 0; household < 2; household++) {
    const { add, take } = await kitchen(store);
    const [id] = await add({ count: 20, note: 'no salt' });
    await take(id);
  }
  await store.close();
  return { path, rows: rowsIn(path) };
}

function rowsIn(path: string): Map<string, number> {
  const file = new Sqlite(path, { readonly: true });
  const rows = countRows(file);
  file.close();
  return rows;
}

describe('an upgrade on SQLite', () => {
  it('that rebuilds a table keeps every row of it and of its children, and a copy from before', async () => {
    const { path, rows } = await filled();
    expect(rows.get('product')).toBe(40);
    const store = await openStore(`sqlite:${path}`, { migrations: [...onSqlite, later(...rebuild)] });
    const colours = await store.work((work) => sql`select distinct colour from freezer`.execute(database(work)));
    expect(colours.rows).toEqual([{ colour: 'white' }]);
    expect(await inconsistencies(store)).toEqual([]);
    const keys = await store.work((work) => sql`pragma foreign_keys`.execute(database(work)));
    expect(keys.rows).toEqual([{ foreign_keys: 1 }]);
    await store.close();
    expect(rowsIn(path)).toEqual(rows);
    expect(rowsIn(`${path}.before-Migration20400101000000_later`)).toEqual(rows);
  });

  it('from the first version keeps everybody, reachable and with a mood tracker', async () => {
    const path = join(temporaryFolder(), 'tend.sqlite');
    await (await openStore(`sqlite:${path}`, { migrations: onSqlite.slice(0, 1) })).close();
    const file = new Sqlite(path);
    file.exec(`
      insert into member (id, name, dayStart, joinedAt, lastEvent) values (1, 'Ann', 0, '2026-11-20T10:00:00.000Z', 0);
      insert into identity (id, platform, externalId, memberId) values (1, 'telegram', '11', 1);
      insert into household (id, mainFreezer, lastFreezer, lastEvent) values (1, 1, 0, 0);
      insert into membership (memberId, householdId) values (1, 1);`);
    file.close();
    const rows = rowsIn(path);
    const store = await openStore(`sqlite:${path}`);
    const contact = await store.work((work) => contactOf(work, { platform: 'telegram', externalId: '11' }));
    expect(contact).toMatchObject({ memberId: 1, householdId: 1, unreachableSince: null });
    const member = { id: 1, zone: 'UTC', dayStart: 0 };
    const actor = { member, household: { id: 1 }, via: 'telegram', now: '2026-11-21T10:00:00.000Z' } as const;
    const trackers = await store.work((work) => trackersOf(work, actor));
    expect(trackers.map(({ tracker }) => tracker.kind)).toEqual(['mood']);
    const logged = await store.work((work) => logEntry(work, actor, { tracker: moodId, value: 4 }));
    await store.work((work) => undo(work, actor, logged.change?.publicId ?? ''));
    await store.close();
    const after = rowsIn(path);
    expect([after.get('tracker'), after.get('entry')]).toEqual([1, 0]);
    for (const table of ['member', 'identity', 'household', 'membership']) {
      expect(after.get(table)).toBe(rows.get(table));
    }
  });

  it('would lose the children if foreign keys were left on, which is why they are not', async () => {
    const { path } = await filled();
    const file = new Sqlite(path);
    file.pragma('foreign_keys = on');
    const orm = await MikroORM.init(sqliteConfig(path, file, [...onSqlite, later(...rebuild)]));
    await orm.migrator.up();
    expect(file.prepare('select count(*) as left from product').get()).toEqual({ left: 0 });
    await orm.close(true);
  });

  it.each([
    { why: 'rows vanish', statement: 'delete from taking;' },
    { why: 'rows lose what they belong to', statement: 'update product set freezerId = 4711;' },
    { why: 'a statement fails', statement: 'insert into nothing values (1);' },
  ])('is refused as damaged when $why, again and again, and the database stays as it was', async ({ statement }) => {
    const { path, rows } = await filled();
    for (let attempt = 0; attempt < 2; attempt++) {
      const error = await openStore(`sqlite:${path}`, { migrations: [...onSqlite, later(statement)] }).catch(
        (reason) => reason,
      );
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({
        reason: 'damaged',
        detail: expect.stringContaining('Migration20400101000000_later'),
      });
      expect(rowsIn(path)).toEqual(rows);
    }
    const store = await openStore(`sqlite:${path}`);
    expect(await inconsistencies(store)).toEqual([]);
    await store.close();
  });

  it('of an empty database makes no copy', async () => {
    const path = join(temporaryFolder(), 'tend.sqlite');
    await (await openStore(`sqlite:${path}`, { migrations: [...onSqlite, later(...rebuild)] })).close();
    expect(existsSync(`${path}.before-Migration20261121002613_freezer`)).toBe(false);
  });
});

describe('an upgrade on PostgreSQL', () => {
  it('keeps every row, and one that fails changes nothing', async () => {
    const url = await createDatabase(inject('postgresql'));
    const before = await openStore(url);
    const { add, take, row } = await kitchen(before);
    const [id] = await add({ count: 3 });
    await take(id);
    const product = await row(id);
    await before.close();
    const broken = [...onPostgresql, later('alter table freezer add colour text;', 'select 1/0;')];
    const refused = await openStore(url, { migrations: broken }).catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ reason: 'damaged' });
    const good = [...onPostgresql, later("alter table freezer add colour text not null default 'white';")];
    const store = await openStore(url, { migrations: good });
    const { rows } = await store.work((work) =>
      sql`select name from product where id = ${product.id}`.execute(database(work)),
    );
    expect(rows).toEqual([{ name: 'Lasagne' }]);
    expect(await inconsistencies(store)).toEqual([]);
    await store.close();
  });
});
