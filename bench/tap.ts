import Sqlite from 'better-sqlite3';

/** A statement as it reached SQLite. */
export interface Executed {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Listens to every statement of the databases opened while it is on: for counting and replaying, never while timing. */
export function tapStatements() {
  let heard: Executed[] = [];
  const { prepare } = Sqlite.prototype;
  Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
    const statement = prepare.call(this, sql);
    for (const method of ['all', 'run'] as const) {
      const execute = statement[method].bind(statement) as (...given: unknown[]) => unknown;
      const listening = (...given: unknown[]) => {
        heard.push({ sql, parameters: given.flat() });
        return execute(...given);
      };
      Object.assign(statement, { [method]: listening });
    }
    return statement;
  } as typeof prepare;
  return {
    /** What was executed meanwhile. */
    async during(run: () => Promise<unknown>): Promise<Executed[]> {
      const meanwhile: Executed[] = [];
      heard = meanwhile;
      await run();
      heard = [];
      return meanwhile;
    },
    off() {
      Sqlite.prototype.prepare = prepare;
    },
  };
}

/** Runs `open` so that the databases it opens do not wait for the disk when they commit. */
export async function withoutFsync<T>(open: () => Promise<T>): Promise<T> {
  const { pragma } = Sqlite.prototype;
  Sqlite.prototype.pragma = function (this: Sqlite.Database, source: string, options) {
    return pragma.call(this, source.replace('synchronous = full', 'synchronous = off'), options);
  };
  try {
    return await open();
  } finally {
    Sqlite.prototype.pragma = pragma;
  }
}
