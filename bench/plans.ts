import Sqlite from 'better-sqlite3';
import type { Executed } from './tap.ts';

/** Tables that stay as large as they are, however much people store. */
const bounded = new Set(['product_type', 'product_type_name', 'product_type_word', 'everyone_tally']);

/** What SQLite's plans say that grows with the data. */
export interface Plans {
  /** Whole tables read. */
  readonly scans: readonly string[];
  /** Results sorted or gathered before the first row comes out. */
  readonly sorts: readonly string[];
  readonly statements: number;
}

/** The plans of all different statements in the database at `path`. */
export function plans(path: string, executed: readonly Executed[]): Plans {
  const database = new Sqlite(path, { readonly: true });
  const statements = new Map(executed.map((one) => [one.sql, one]));
  const scans = new Set<string>();
  const sorts = new Set<string>();
  let explained = 0;
  for (const { sql, parameters } of statements.values()) {
    if (!/^(?:select|insert|update|delete|with)\b/i.test(sql)) continue;
    explained += 1;
    const plan = database.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
    for (const { detail } of plan) {
      if (isScan(detail, sql)) scans.add(`${detail}: ${sql}`);
      if (detail.startsWith('USE TEMP B-TREE')) sorts.add(`${detail}: ${sql}`);
    }
  }
  database.close();
  return { scans: [...scans], sorts: [...sorts], statements: explained };
}

/** Constants, rows of VALUES and subqueries are no tables. */
function isScan(detail: string, sql: string): boolean {
  const table = /^SCAN (\w+)/.exec(detail)?.[1];
  if (sql.includes(`) as "${table}"`)) return false;
  return table !== undefined && table !== 'CONSTANT' && !/^\d+$/.test(table) && !bounded.has(table);
}
