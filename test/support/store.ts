import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openStore, type Store } from '../../packages/core/src/store/open-store.ts';

/** A kind of database, and how to open a fresh, empty one of it. */
export interface Database {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The address of a fresh database; for SQLite one in memory, gone when it is closed. */
  fresh(): Promise<string>;
}

let created = 0;

/** Both kinds. */
export const databases: readonly Database[] = [
  { name: 'SQLite', fresh: async () => 'sqlite::memory:' },
  { name: 'PostgreSQL', fresh: () => createDatabase(inject('postgresql')) },
];

/** Describes the same behaviour on both databases, each with one store that is opened before and closed after. */
export function onEachDatabase(body: (opened: { readonly store: Store; readonly database: Database }) => void): void {
  describe.each(databases)('on $name', (database) => {
    let store: Store | undefined;
    beforeAll(async () => {
      store = await openStore(await database.fresh());
    });
    afterAll(() => store?.close());
    body({
      database,
      get store() {
        if (!store) throw new Error('the store is open only while tests run');
        return store;
      },
    });
  });
}

/** Makes a new, empty database on the server and returns its address. */
export async function createDatabase(server: string): Promise<string> {
  const name = `tend_${process.pid}_${created++}`;
  const orm = await MikroORM.init({
    clientUrl: `${server}/postgres`,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  });
  await orm.em.getConnection().execute(`create database ${name} strategy file_copy`);
  await orm.close(true);
  return `${server}/${name}`;
}
