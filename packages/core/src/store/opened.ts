import { EntityCaseNamingStrategy, FlushMode, type MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Work } from '../journal/work.repository.ts';
import { entities } from './entities.ts';

/** An open database of either kind. */
export interface Opened {
  readonly orm: Pick<MikroORM, 'em'> & { em: SqlEntityManager };
  readonly locked: Work['locked'];
  close(): Promise<void>;
}

/** What the settings of the ORM have in common on both databases. Columns are named like the properties. */
export function shared(kind: 'sqlite' | 'postgresql') {
  return {
    entities,
    extensions: [Migrator],
    namingStrategy: EntityCaseNamingStrategy,
    allowGlobalContext: false,
    flushMode: FlushMode.COMMIT,
    ignoreUndefinedInQuery: true,
    migrations: {
      path: new URL(`./migrations/${kind}`, import.meta.url).pathname,
      tableName: 'tend_migrations',
      snapshotName: 'snapshot',
      transactional: true,
      allOrNothing: true,
      disableForeignKeys: false,
      emit: 'ts' as const,
      silent: true,
    },
  };
}
