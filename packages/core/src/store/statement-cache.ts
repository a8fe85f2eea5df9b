import type { Database, Statement } from 'better-sqlite3';

/**
 * Prepares statements of the database and keeps them, the least recently used dropped first: preparing costs several
 * times what running costs, and a conversation runs the same few statements all day.
 */
export function statementCache(database: Database, size = 256): (sql: string) => Statement {
  const kept = new Map<string, Statement>();
  return (sql) => {
    const statement = kept.get(sql) ?? database.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > size) kept.delete(kept.keys().next().value as string);
    return statement;
  };
}
