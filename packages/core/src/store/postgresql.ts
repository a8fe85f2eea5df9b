import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { type Migrations, type Opened, shared } from './opened.ts';
import { refuseNewer } from './refuse-newer.ts';
import { StoreError } from './store-error.ts';

/** The number of the advisory lock under which Tend starts; any number, as long as it stays the same. */
const startLock = 8_363_364;

/** Opens a PostgreSQL database and brings its tables up to date. */
export async function openPostgresql(url: string, migrations?: Migrations): Promise<Opened> {
  const orm = await MikroORM.init(postgresqlConfig(url, migrations));
  try {
    await reach(orm, url);
    await alone(orm, async () => {
      await refuseNewer(orm);
      await orm.migrator.up();
    });
  } catch (error) {
    await orm.close(true);
    if (error instanceof StoreError) throw error;
    throw new StoreError('damaged', withoutUrl(error, url));
  }
  return {
    orm,
    durably: (run) => run(() => {}),
    alone: (run) => alone(orm, run),
    // No stronger than the lock of an update: rows that point to this one can be written meanwhile.
    locked: (query) => query.forNoKeyUpdate(),
    claimed: (query) => query.forNoKeyUpdate().skipLocked(),
    close: () => orm.close(true),
  };
}

/** Of all that start on the database, one at a time runs this; the lock goes with its transaction. */
async function alone(orm: MikroORM, run: () => Promise<void>): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [startLock]);
    await run();
  });
}

async function reach(orm: MikroORM, url: string): Promise<void> {
  const connected = await orm.connect().then(
    () => orm.checkConnection(),
    (error) => ({ ok: false, reason: error }) as const,
  );
  if (!connected.ok)
    throw new StoreError('unreachable', withoutUrl('reason' in connected ? connected.reason : '', url));
}

/** The settings of the ORM on PostgreSQL. */
export function postgresqlConfig(clientUrl: string, migrations?: Migrations) {
  return defineConfig({ ...shared('postgresql', migrations), clientUrl });
}

function withoutUrl(error: unknown, url: string): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(url, 'the database');
}
