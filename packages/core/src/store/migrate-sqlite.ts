import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/sqlite';
import type Sqlite from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/**
 * Applies the pending migrations. A migration may rebuild a table, and dropping the old one would delete its children
 * by cascade: so foreign keys are off meanwhile, and checked afterwards together with the number of rows of every
 * table. A database that holds something is copied to `<path>.before-<migration>` first, and when the check fails it
 * is made what it was again, so that it stays refused. Throws `damaged`.
 */
export async function migrateSqlite(orm: MikroORM, database: Sqlite.Database, path: string): Promise<void> {
  const pending = await orm.migrator.getPending();
  const first = pending[0];
  if (!first) return;
  const before = countRows(database);
  const copy = `${path}.before-${first.name}`;
  if (path !== ':memory:' && before.size > 0) copyTo(database, copy);
  database.pragma('foreign_keys = off');
  try {
    await orm.migrator.up();
  } catch (error) {
    throw new StoreError('damaged', `${first.name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    database.pragma('foreign_keys = on');
  }
  const orphans = database.pragma('foreign_key_check') as { table: string }[];
  const after = countRows(database);
  const shrunk = [...before].filter(([table, rows]) => (after.get(table) ?? rows) < rows).map(([table]) => table);
  if (orphans.length > 0 || shrunk.length > 0) {
    const tables = [...shrunk, ...orphans.map((orphan) => orphan.table)].join(', ');
    if (existsSync(copy)) restore(database, copy, path);
    throw new StoreError('damaged', `${first.name} would lose rows of ${tables}`);
  }
}

/** The number of rows of every table, without the migrator's own. */
export function countRows(database: Sqlite.Database): Map<string, number> {
  const tables = database
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'tend_migrations'`,
    )
    .all() as { name: string }[];
  return new Map(
    tables.map(({ name }) => [
      name,
      (database.prepare(`select count(*) as n from "${name}"`).get() as { n: number }).n,
    ]),
  );
}

function copyTo(database: Sqlite.Database, path: string): void {
  const half = `${path}.half`;
  rmSync(half, { force: true });
  database.prepare('vacuum into ?').run(half);
  const file = openSync(half, 'r');
  fsyncSync(file);
  closeSync(file);
  renameSync(half, path);
}

function restore(database: Sqlite.Database, copy: string, path: string): void {
  database.close();
  for (const side of ['-wal', '-shm']) rmSync(`${path}${side}`, { force: true });
  copyFileSync(copy, path);
}
