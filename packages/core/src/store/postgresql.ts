import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { type Opened, shared } from './opened.ts';
import { StoreError } from './store-error.ts';

/** Opens a PostgreSQL database and brings its tables up to date. */
export async function openPostgresql(url: string): Promise<Opened> {
  const orm = await MikroORM.init(postgresqlConfig(url));
  try {
    const connection = await orm.checkConnection();
    if (!connection.ok) throw new StoreError('unreachable', connection.reason.replaceAll(url, 'the database'));
    await orm.migrator.up();
  } catch (error) {
    await orm.close(true);
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      'unreachable',
      (error instanceof Error ? error.message : String(error)).replaceAll(url, 'the database'),
    );
  }
  return { orm, locked: (query) => query.forUpdate(), close: () => orm.close(true) };
}

/** The settings of the ORM on PostgreSQL. */
export function postgresqlConfig(clientUrl: string) {
  return defineConfig({ ...shared('postgresql'), clientUrl });
}
