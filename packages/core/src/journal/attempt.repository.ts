import { sql } from 'kysely';
import { database, type Work } from './work.repository.ts';

/**
 * Runs something that may be refused halfway within the work: when it throws, all that it wrote is taken back and what
 * it loaded is forgotten, while the work itself goes on. Returns what `run` returns, or throws what it throws.
 */
export async function attempt<T>(work: Work, run: () => Promise<T>): Promise<T> {
  const db = database<object>(work);
  const changes = new Map(work.changes);
  const told = copyOf(work.told);
  await sql`savepoint attempt`.execute(db);
  try {
    return await run();
  } catch (error) {
    work.em.clear();
    await sql`rollback to savepoint attempt`.execute(db);
    work.scopes.clear();
    work.changes.clear();
    for (const [kind, change] of changes) work.changes.set(kind, change);
    work.told.clear();
    for (const [id, one] of told) work.told.set(id, one);
    throw error;
  } finally {
    // So that one attempt within another does not go back to the wrong place.
    await sql`release savepoint attempt`.execute(db);
  }
}

function copyOf(told: Work['told']): Work['told'] {
  return new Map([...told].map(([id, { now, facts }]) => [id, { now, facts: [...facts] }]));
}
