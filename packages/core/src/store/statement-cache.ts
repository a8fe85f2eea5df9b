import type { Database, Statement } from 'better-sqlite3';

/**
 * The database with its prepared statements kept, the least recently used dropped first: preparing costs several times
 * what running costs, and a conversation runs the same few statements all day.
 */
export function withStatementCache(database: Database, size = 256): Pick<Database, 'prepare' | 'close'> {
  const kept = new Map<string, Statement>();
  return {
    prepare: ((sql: string) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > size) kept.delete(kept.keys().next().value as string);
      return statement;
    }) as Database['prepare'],
    close: () => database.close(),
  };
}
