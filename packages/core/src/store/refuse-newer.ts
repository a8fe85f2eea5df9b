import { readdirSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/core';
import { StoreError } from './store-error.ts';

/** Throws `newer` when the database went through a migration that this version does not have. */
export async function refuseNewer(orm: Pick<MikroORM, 'migrator' | 'config'>): Promise<void> {
  const { path = '', migrationsList } = orm.config.get('migrations');
  const known = new Set(
    migrationsList
      ? migrationsList.map((migration) => migration.name)
      : readdirSync(path).map((file) => file.replace(/\.ts$/, '')),
  );
  const unknown = (await orm.migrator.getExecuted()).find(({ name }) => !known.has(name));
  if (unknown) throw new StoreError('newer', unknown.name);
}
