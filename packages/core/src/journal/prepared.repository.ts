import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import { database, type Work } from './work.repository.ts';

/** Stands in a prepared query for a value that each run brings. */
export type Given<Values> = <Name extends keyof Values>(name: Name) => Values[Name];

/**
 * A query whose SQL is built once for each store and run with other values each time: building a query takes longer than
 * SQLite needs to run it, and a message runs two dozen. For queries that every message runs.
 */
export function prepared<Tables, Values extends object, Row>(
  build: (db: Kysely<Tables>, given: Given<Values>, work: Pick<Work, 'locked' | 'claimed'>) => Compilable<Row>,
): (work: Work, values: Values) => Promise<QueryResult<Row>> {
  const built = new WeakMap<object, CompiledQuery<Row>>();
  return (work, values) => {
    const db = database<Tables>(work);
    const query = built.get(work.store) ?? build(db, placeholder as Given<Values>, work).compile();
    built.set(work.store, query);
    return db.executeQuery({ ...query, parameters: query.parameters.map((one) => filled(one, values)) });
  };
}

class Placeholder {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
}

function placeholder(name: PropertyKey): unknown {
  return new Placeholder(name);
}

function filled(parameter: unknown, values: object): unknown {
  return parameter instanceof Placeholder ? values[parameter.name as keyof typeof values] : parameter;
}
