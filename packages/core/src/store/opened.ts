import { fileURLToPath } from 'node:url';
import { EntityCaseNamingStrategy, FlushMode, type MigrationObject, type MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Work } from '../journal/work.repository.ts';
import { entities } from './entities.ts';

/** An open database of either kind. */
export interface Opened {
  readonly orm: Pick<MikroORM, 'em'> & { em: SqlEntityManager };
  readonly locked: Work['locked'];
  readonly claimed: Work['claimed'];
  /** Runs a unit of work, which calls `joined` before it ends, and resolves when it is durable. */
  durably<T>(run: (joined: () => void) => Promise<T>): Promise<T>;
  /** Runs what a start does to the database while no other process that starts does it. */
  alone(run: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Migrations in place of those of this version, as a later version will have them. */
export type Migrations = readonly MigrationObject[];

/** What the settings of the ORM have in common on both databases. Columns are named like the properties. */
export function shared(kind: 'sqlite' | 'postgresql', migrations?: Migrations) {
  return {
    entities,
    extensions: [Migrator],
    namingStrategy: EntityCaseNamingStrategy,
    allowGlobalContext: false,
    flushMode: FlushMode.COMMIT,
    ignoreUndefinedInQuery: true,
    migrations: {
      path: fileURLToPath(new URL(`./migrations/${kind}`, import.meta.url)),
      tableName: 'tend_migrations',
      snapshotName: 'snapshot',
      // Snapshots are written when a migration is made, never by a Tend that runs.
      snapshotOnMigrate: false,
      transactional: true,
      allOrNothing: true,
      disableForeignKeys: false,
      emit: 'ts' as const,
      silent: true,
      ...(migrations && { migrationsList: [...migrations] }),
    },
  };
}
