import { openStore, type Store } from '@tend/core';
import { sql } from 'kysely';
import { database } from '../../packages/core/src/journal/work.repository.ts';

/** Stores in memory that are empty again. */
const free: Store[] = [];

/** Tables that an opened store has rows in before anybody has written. */
const lasting = ['product_type', 'product_type_name', 'product_type_word', 'tend_migrations'];

/**
 * An empty store in memory. Opening one takes longer than most conversations do: what is closed is emptied and lent again,
 * unless it cannot be emptied, as when a unit of work is still under way.
 */
export async function emptyStore(): Promise<Store> {
  const store = free.pop() ?? (await openStore('sqlite::memory:'));
  return {
    ...store,
    async close() {
      await store.work(async (work) => {
        const db = database(work);
        await sql`pragma defer_foreign_keys = on`.execute(db);
        const tables = await sql<{
          name: string;
        }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`.execute(db);
        const filled = tables.rows.filter(({ name }) => !lasting.includes(name));
        for (const { name } of filled) await sql`delete from ${sql.table(name)}`.execute(db);
        await sql`delete from sqlite_sequence where name not in (${sql.join(lasting)})`.execute(db);
      });
      free.push(store);
    },
  };
}
