import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, MikroORM } from '@mikro-orm/sqlite';
import Sqlite from 'better-sqlite3';
import { SqliteDialect } from 'kysely';
import { type GroupCommit, groupCommit } from './group-commit.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { type Migrations, type Opened, shared } from './opened.ts';
import { refuseNewer } from './refuse-newer.ts';
import { lockDatabase } from './sqlite-lock.ts';
import { StoreError } from './store-error.ts';

const pragmas = [
  'journal_mode = wal',
  'synchronous = full',
  'busy_timeout = 5000',
  'foreign_keys = on',
  'trusted_schema = off',
  'cell_size_check = on',
  'secure_delete = on',
  // What a savepoint would bring back; on the disk it would be one more file in each unit of work.
  'temp_store = memory',
  // In pages of 4 kB, and kB: what is written again and again is brought into the file less often, and read from memory.
  'wal_autocheckpoint = 4000',
  'cache_size = -16000',
];

/** Opens a SQLite file, or `:memory:`, for this process alone, and brings its tables up to date. */
export async function openSqlite(path: string, migrations?: Migrations): Promise<Opened> {
  const lock = path === ':memory:' ? undefined : lockFile(path);
  let database: Sqlite.Database | undefined;
  try {
    database = openFile(path);
    return await openOn(database, path, lock, migrations);
  } catch (error) {
    database?.close();
    lock?.release();
    throw error;
  }
}

async function openOn(
  database: Sqlite.Database,
  path: string,
  lock?: { release(): void },
  migrations?: Migrations,
): Promise<Opened> {
  const { durably, database: grouped } = groupCommit(database);
  const orm = await MikroORM.init(sqliteConfig(path, grouped, migrations));
  await refuseNewer(orm);
  await migrateSqlite(orm, database, path);
  const close = async () => {
    if (path !== ':memory:') database.pragma('wal_checkpoint(TRUNCATE)');
    await orm.close(true);
    if (database.open) database.close();
    lock?.release();
  };
  // The file is this process's already.
  return { orm, durably, alone: (run) => run(), locked: (query) => query, claimed: (query) => query, close };
}

/** The settings of the ORM on SQLite; without a database, for making migrations. */
export function sqliteConfig(dbName: string, database?: GroupCommit['database'], migrations?: Migrations) {
  return defineConfig({
    ...shared('sqlite', migrations),
    dbName,
    ...(database && { driverOptions: new SqliteDialect({ database: database as Sqlite.Database }) }),
  });
}

function lockFile(path: string) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return lockDatabase(path);
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('unwritable', message(error));
  }
}

function openFile(path: string): Sqlite.Database {
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(path);
    for (const pragma of pragmas) database.pragma(pragma);
    if (path !== ':memory:') database.exec('begin immediate; commit');
    return database;
  } catch (error) {
    database?.close();
    const broken = error instanceof Sqlite.SqliteError && /NOTADB|CORRUPT/.test(error.code);
    throw new StoreError(broken ? 'damaged' : 'unwritable', message(error));
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
