/**
 * Writes the migrations that lead from the committed snapshots to the entities, for both databases; needs neither.
 * Use: `npm run migration -- <name>`.
 */
import { MikroORM as PostgresqlORM } from '@mikro-orm/postgresql';
import { MikroORM as SqliteORM } from '@mikro-orm/sqlite';
import { postgresqlConfig } from '../src/store/postgresql.ts';
import { sqliteConfig } from '../src/store/sqlite.ts';

const name = process.argv[2];
const sqlite = await SqliteORM.init({ ...sqliteConfig(':memory:'), connect: false } as never);
const postgresql = await PostgresqlORM.init({
  ...postgresqlConfig('postgresql://nobody@localhost/none'),
  connect: false,
} as never);
for (const orm of [sqlite, postgresql]) {
  const { fileName } = await orm.migrator.create(undefined, false, false, name);
  process.stdout.write(`${fileName || 'nothing to do'}\n`);
}
process.exit(0);
