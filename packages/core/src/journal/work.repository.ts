import type { EntityManager, InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Instant } from '../time/day.ts';
import type { Change, ChangeKind } from './change.entity.ts';
import type { Event, ScopeKind } from './event.entity.ts';
import type { Fact } from './fact.ts';

/** One unit of work: one message, one transaction, one identity map, and the change that its events form. */
export interface Work {
  readonly em: EntityManager;
  /** Adds the row lock to a query where the database has one. */
  readonly locked: <DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>) => SelectQueryBuilder<DB, TB, O>;
  /** One per opened store: where repositories keep what never changes while it is open. */
  readonly store: object;
  /** The last event number of each scope that this work has locked. */
  readonly scopes: Map<`${ScopeKind} ${number}`, number>;
  /** The same, passing over the rows that others have locked. */
  readonly claimed: Work['locked'];
  /** The operator's zone, where one is set: then it is known for members who have chosen none. */
  readonly timeZone: string | undefined;
  /** What this work appended to the journals of members, by their row ids, for what follows from it before it ends. */
  readonly told: Map<number, { readonly now: Instant; readonly facts: Fact[] }>;
  /** The changes this work has begun, by kind. */
  readonly changes: Map<ChangeKind, { readonly id: number; readonly publicId: string }>;
}

/** The tables of some entities, as Kysely sees them: columns are named like the properties. */
export type Tables<Entity extends { name: string }> = InferKyselyDB<Entity, { columnNamingStrategy: 'property' }>;

/** The query builder of this work's transaction. It does not see entities that are not flushed yet. */
export function database<T>(work: Work): Kysely<T> {
  return work.em.getKysely() as unknown as Kysely<T>;
}

/** Whether this work has changed anything that the journal knows. */
export function hasChanged(work: Work): boolean {
  return work.changes.size > 0;
}

export type JournalTables = Tables<typeof Change | typeof Event>;
