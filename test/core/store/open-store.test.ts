import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM as PostgresqlORM } from '@mikro-orm/postgresql';
import { MikroORM as SqliteORM } from '@mikro-orm/sqlite';
import { sql } from 'kysely';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { catalogueOf } from '../../../packages/core/src/freezers/types/catalogue.repository.ts';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { postgresqlConfig } from '../../../packages/core/src/store/postgresql.ts';
import { sqliteConfig } from '../../../packages/core/src/store/sqlite.ts';
import { StoreError } from '../../../packages/core/src/store/store-error.ts';
import { createDatabase } from '../../support/create-database.ts';
import { kitchen } from '../../support/kitchen.ts';
import { rowsOf } from '../../support/rows.ts';
import { databases } from '../../support/store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Why a store does not open. */
async function problem(url: string): Promise<string> {
  try {
    await (await openStore(url)).close();
  } catch (error) {
    if (error instanceof StoreError) return error.reason;
    throw error;
  }
  return 'none';
}

describe.each(databases)('a store on $name', ({ name, fresh }) => {
  const address = async () =>
    name === 'SQLite'
      ? `sqlite:${join(temporaryFolder(), 'deep', 'tend.sqlite')}`
      : createDatabase(inject('postgresql'));

  it('makes its tables and the catalogue, and keeps all when it is opened again', async () => {
    const url = await address();
    const first = await openStore(url);
    const { actor, add, take, run } = await kitchen(first);
    await take((await add({ count: 2, note: 'salt' }))[0]);
    const before = await run((work) => rowsOf(work, actor));
    await first.close();
    const second = await openStore(url);
    expect(await second.work((work) => rowsOf(work, actor))).toEqual(before);
    expect((await second.work(catalogueOf)).types).toHaveLength(50);
    await second.close();
  });

  it('undoes all of a unit of work that throws', async () => {
    const store = await openStore(await fresh());
    const { actor, run } = await kitchen(store);
    const before = await run((work) => rowsOf(work, actor));
    const work = store.work(async (work) => {
      await sql`update freezer set boxes = 9`.execute(database(work));
      throw new Error('enough');
    });
    await expect(work).rejects.toThrow('enough');
    expect(await run((again) => rowsOf(again, actor))).toEqual(before);
    await store.close();
  });

  it('was last used by a newer Tend when a migration is in it that is not known', async () => {
    const url = await address();
    const store = await openStore(url);
    const insert = sql`insert into tend_migrations (name, executed_at) values ('Migration2040_later', current_timestamp)`;
    await store.work((work) => insert.execute(database(work)));
    await store.close();
    expect(await problem(url)).toBe('newer');
  });
});

describe('entities, snapshots and migrations', () => {
  it.each(['SQLite', 'PostgreSQL'])('agree on %s', async (name) => {
    const orm =
      name === 'SQLite'
        ? await SqliteORM.init(sqliteConfig(':memory:'))
        : await PostgresqlORM.init(postgresqlConfig(await createDatabase(inject('postgresql'))));
    onTestFinished(() => orm.close(true));
    expect(await orm.migrator.checkSchema()).toBe(false);
    await orm.migrator.up();
    expect(await orm.migrator.getPending()).toEqual([]);
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false })).toBe('');
  });
});

describe('a store on a SQLite file', () => {
  it('syncs fully, overwrites what it deletes and minds foreign keys', async () => {
    const store = await openStore(`sqlite:${join(temporaryFolder(), 'tend.sqlite')}`);
    const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, busy_timeout: 5000 };
    for (const [pragma, value] of Object.entries({ ...wanted, trusted_schema: 0, cell_size_check: 1 })) {
      const { rows } = await store.work((work) => sql.raw(`pragma ${pragma}`).execute(database(work)));
      expect([pragma, Object.values(rows[0] as object)]).toEqual([pragma, [value]]);
    }
    await store.close();
  });

  it('is for one process alone, until that one ends, even by SIGKILL', async () => {
    const url = `sqlite:${join(temporaryFolder(), 'tend.sqlite')}`;
    const holder = spawn(process.execPath, [join(import.meta.dirname, '../../support/hold-store.ts'), url]);
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    expect(await problem(url)).toBe('locked');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await problem(url)).toBe('none');
  });

  it('leaves nothing beside the file but the lock when it is closed', async () => {
    const path = join(temporaryFolder(), 'tend.sqlite');
    await (await openStore(`sqlite:${path}`)).close();
    expect([existsSync(path), existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([true, false, false]);
  });

  it.each([
    {
      why: 'a folder cannot be made',
      make: (folder: string) => writeFileSync(join(folder, 'data'), ''),
      is: 'unwritable',
    },
    {
      why: 'the path is a folder',
      make: (folder: string) => mkdirSync(join(folder, 'data/tend.sqlite'), { recursive: true }),
      is: 'unwritable',
    },
    {
      why: 'the file is no database',
      make: (folder: string) => {
        mkdirSync(join(folder, 'data'));
        writeFileSync(join(folder, 'data/tend.sqlite'), 'Dear diary, '.repeat(500));
      },
      is: 'damaged',
    },
  ])('is refused as $is when $why', async ({ make, is }) => {
    const folder = temporaryFolder();
    make(folder);
    expect(await problem(`sqlite:${join(folder, 'data/tend.sqlite')}`)).toBe(is);
  });
});

describe('a store on PostgreSQL', () => {
  it('is made once when several start on an empty database at once', async () => {
    const url = await createDatabase(inject('postgresql'));
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(url)));
    for (const store of stores) {
      expect((await store.work(catalogueOf)).types).toHaveLength(50);
      await store.close();
    }
  });

  it('is refused as unreachable where nothing answers, without telling the password', async () => {
    const url = 'postgresql://tend:secret@localhost:1/tend';
    const error = await openStore(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).reason).toBe('unreachable');
    expect(String(error)).not.toContain('secret');
  });
});
