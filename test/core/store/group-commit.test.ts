import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GroupCommit, groupCommit } from '../../../packages/core/src/store/group-commit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let database: Sqlite.Database;
let other: Sqlite.Database;
let group: GroupCommit;

beforeEach(() => {
  const path = `${temporaryFolder()}/group.sqlite`;
  database = new Sqlite(path);
  database.exec('pragma journal_mode = wal; pragma foreign_keys = on');
  database.exec(
    'create table thing (name text primary key, of text references thing (name) deferrable initially deferred)',
  );
  other = new Sqlite(path, { readonly: true });
  group = groupCommit(database);
});

afterEach(() => {
  database.close();
  other.close();
});

const run = (sql: string) => group.database.prepare(sql).run();

/** The connection is one unit's at a time. */
let turn: Promise<unknown> = Promise.resolve();

/** A unit of work that does what is said, and is taken back when that throws, as a driver would. */
function unit(work: () => void): Promise<void> {
  return group.durably((joined) => {
    const mine = turn.then(async () => {
      run('begin');
      try {
        work();
        joined();
      } catch (error) {
        run('rollback');
        throw error;
      }
      await Promise.resolve();
      run('commit');
    });
    turn = mine.catch(() => {});
    return mine;
  });
}

const insert =
  (name: string, of: string | null = null) =>
  () =>
    void group.database.prepare('insert into thing (name, of) values (?, ?)').run(name, of);

/** What another connection sees: what is committed. */
const committed = () => other.prepare('select name from thing order by name').pluck().all();

describe('units of work', () => {
  it('are committed at once when they are alone', async () => {
    await unit(insert('a'));
    expect(committed()).toEqual(['a']);
  });

  it('wait for the commit that they share', async () => {
    const seen: unknown[] = [];
    const units = ['a', 'b', 'c'].map((name) => unit(insert(name)).then(() => seen.push(committed())));
    await Promise.all(units);
    expect(seen).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('do not put a commit off for ever', async () => {
    const commits = new Set<number>();
    const names = Array.from({ length: 100 }, (_, index) => `thing ${index}`);
    await Promise.all(names.map((name) => unit(insert(name)).then(() => commits.add(committed().length))));
    expect([...commits]).toEqual([32, 64, 96, 100]);
  });

  it('are taken back one by one', async () => {
    const refused = unit(() => {
      insert('b')();
      throw new Error('refused');
    });
    const others = Promise.all([unit(insert('a')), unit(insert('c'))]);
    await expect(refused).rejects.toThrow('refused');
    await others;
    expect(committed()).toEqual(['a', 'c']);
  });

  it('all fail when their commit fails, and the next ones do not', async () => {
    const units = [unit(insert('a')), unit(insert('b', 'nothing')), unit(insert('c'))];
    const outcomes = await Promise.allSettled(units);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(committed()).toEqual([]);
    await unit(insert('d'));
    expect(committed()).toEqual(['d']);
  });

  it('all fail when SQLite takes their transaction back, and the next ones do not', async () => {
    const conflict = () => void run("insert or rollback into thing (name) values ('a')");
    const outcomes = await Promise.allSettled([unit(insert('a')), unit(conflict)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(committed()).toEqual([]);
    await unit(insert('d'));
    expect(committed()).toEqual(['d']);
  });

  it('need not be announced: a transaction of the driver’s own is committed when it ends', () => {
    run('begin');
    insert('a')();
    run('commit');
    expect(committed()).toEqual(['a']);
    run('begin');
    insert('b')();
    run('rollback');
    expect(committed()).toEqual(['a']);
    expect(database.inTransaction).toBe(false);
  });
});
