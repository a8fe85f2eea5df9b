import type Sqlite from 'better-sqlite3';
import type { Spoken } from './add-cost.ts';
import type { Executed } from './tap.ts';

type Value = string | number | null;

interface Step {
  readonly statement: Sqlite.Statement;
  readonly parameters: (turn: number) => Value[];
}

/**
 * Replays recorded messages in bare prepared statements, with fresh ids: numbers that grew between the two recordings
 * go on growing alike, texts that differed are made anew, and what stayed the same stays.
 */
export function replayer(database: Sqlite.Database, [first, second]: readonly [Spoken, Spoken]) {
  const changing = ids(first, second);
  // The recordings were made after one add that read the catalogue: that one comes first here too.
  let turn = -1;
  const steps = (part: keyof Spoken) =>
    first[part].map((executed, at) => step(database, executed, second[part][at] as Executed, changing));
  const [add, take] = [steps('add'), steps('take')];
  return {
    add: () => run(add, turn),
    take: () => run(take, turn++),
  };
}

function run(steps: readonly Step[], turn: number): void {
  for (const { statement, parameters } of steps) {
    if (statement.reader) statement.all(parameters(turn));
    else statement.run(parameters(turn));
  }
}

function step(database: Sqlite.Database, executed: Executed, later: Executed, changing: readonly string[]): Step {
  const { sql, values } = bound(executed);
  const next = bound(later).values;
  const statement = database.prepare(sql);
  const parameters = (turn: number) =>
    values.map((value, at) => {
      const then = next[at] ?? null;
      if (typeof value === 'number' && typeof then === 'number') return value + turn * (then - value);
      if (typeof value !== 'string' || value === then) return value;
      return changing.reduce((text, id) => text.replaceAll(id, fresh(id, turn)), value);
    });
  return { statement, parameters };
}

/** The statement with its literals as parameters: the ORM writes them into the SQL of what it flushes. */
function bound({ sql, parameters }: Executed): { sql: string; values: Value[] } {
  if (!/^(?:insert into|update) `/.test(sql)) return { sql, values: [...parameters] as Value[] };
  const values: Value[] = [];
  const literal = /'((?:[^']|'')*)'|(?<![\w`])(\d+)(?![\w`])/g;
  const prepared = sql.replace(literal, (_, text: string | undefined, number: string) => {
    values.push(text === undefined ? Number(number) : text.replaceAll("''", "'"));
    return '?';
  });
  return { sql: prepared, values };
}

/** The whole texts that differ between the recordings and look like an id: of a product, a change, a message. */
function ids(first: Spoken, second: Spoken): string[] {
  const found = new Set<string>();
  for (const part of ['add', 'take'] as const) {
    for (const [at, executed] of first[part].entries()) {
      const next = bound(second[part][at] as Executed).values;
      for (const [index, value] of bound(executed).values.entries()) {
        if (typeof value === 'string' && value !== next[index] && /^\w{1,10}$/.test(value)) found.add(value);
      }
    }
  }
  return [...found];
}

function fresh(id: string, turn: number): string {
  const number = (turn + 1).toString(36).padStart(6, '0');
  return id.length === 10 ? `${id.slice(0, 4)}${number}` : `${id}r${number}`;
}
