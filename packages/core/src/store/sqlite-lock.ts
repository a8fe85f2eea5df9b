import Sqlite from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/**
 * Holds an exclusive lock on `<path>.lock` until released; the system frees it when the process dies in any way. The
 * database itself stays open to backups. Throws `locked` when another process has it, `unwritable` when there can be
 * none.
 */
export function lockDatabase(path: string): { release(): void } {
  const lock = new Sqlite(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    const busy = error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY';
    throw new StoreError(busy ? 'locked' : 'unwritable', error instanceof Error ? error.message : String(error));
  }
  return { release: () => lock.close() };
}
