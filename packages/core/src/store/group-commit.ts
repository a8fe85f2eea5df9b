import type { Database } from 'better-sqlite3';
import { statementCache } from './statement-cache.ts';

/** A database whose units of work share commits. */
export interface GroupCommit {
  /** The database as a driver sees it: what it takes for a transaction is a unit of work. */
  readonly database: Pick<Database, 'prepare' | 'close'>;
  /**
   * Runs a unit of work, which calls `joined` before it ends, and resolves when it is on the disk, and so is whatever
   * it read.
   */
  durably<T>(run: (joined: () => void) => Promise<T>): Promise<T>;
}

/** After so many units of work the commit is put off no longer: the first of them has waited for all the others. */
const mostUnits = 32;

/**
 * Group commit: units of work that wait for the one connection at the same moment are savepoints of one transaction, and
 * go on after its commit. Each of them still happens wholly or not at all; alone, one is committed at once. When the
 * commit fails, or SQLite takes the transaction back, all units of the group fail.
 */
export function groupCommit(database: Database): GroupCommit {
  const prepare = statementCache(database);
  const execute = (sql: string) => prepare(sql).run();
  let group: Group | undefined;
  /** How many units of work have begun or wait for their turn. */
  let working = 0;

  const verbs: Record<string, () => void> = {
    begin() {
      if (!group) execute('begin');
      group ??= newGroup();
      execute('savepoint unit');
    },
    commit() {
      execute('release unit');
      if (group) group.units += 1;
      if (working === 0 || (group && group.units >= mostUnits)) commitGroup();
    },
    rollback() {
      if (!database.inTransaction) return dropGroup(new Error('SQLite took a transaction back'));
      execute('rollback to unit');
      execute('release unit');
      if (working === 0) commitGroup();
    },
  };

  return {
    database: {
      prepare: ((sql: string) => {
        const verb = verbs[sql];
        return verb ? { reader: false, run: () => verb() ?? nothingDone } : prepare(sql);
      }) as Database['prepare'],
      close: () => database.close(),
    },
    async durably(run) {
      let mine: Group | undefined;
      working += 1;
      const running = run(() => {
        mine = group;
      });
      const result = await running.finally(() => {
        working -= 1;
        if (working === 0) commitGroup();
      });
      await mine?.durable;
      return result;
    },
  };

  function commitGroup(): void {
    try {
      if (group) execute('commit');
    } catch (error) {
      if (database.inTransaction) execute('rollback');
      dropGroup(error);
      throw error;
    }
    group?.resolve();
    group = undefined;
  }

  function dropGroup(error: unknown): void {
    group?.reject(error);
    group = undefined;
  }
}

/** What a driver is told of a statement that changed no row. */
const nothingDone = { changes: 0, lastInsertRowid: 0 };

/** Units of work that share a commit. */
interface Group {
  /** How many have ended. */
  units: number;
  /** Resolves after the commit. */
  readonly durable: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

function newGroup(): Group {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Without a unit of work, nobody waits for it.
  promise.catch(() => {});
  return { units: 0, durable: promise, resolve, reject };
}
