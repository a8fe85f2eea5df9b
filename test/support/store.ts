import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openStore, type Store } from '../../packages/core/src/store/open-store.ts';
import { copyDatabase } from './create-database.ts';

/** A kind of database, and how to open a fresh, empty one of it. */
export interface Database {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The address of a database in which nobody has written yet; for SQLite one in memory, gone when it is closed. */
  fresh(): Promise<string>;
}

/** Both kinds. */
export const databases: readonly Database[] = [
  { name: 'SQLite', fresh: async () => 'sqlite::memory:' },
  { name: 'PostgreSQL', fresh: () => copyDatabase(inject('postgresql')) },
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
