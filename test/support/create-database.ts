import { threadId } from 'node:worker_threads';
import { MikroORM } from '@mikro-orm/postgresql';
import { openStore } from '../../packages/core/src/store/open-store.ts';

let created = 0;

/** One that no other worker makes. */
const newName = () => `tend_${process.pid}_${threadId}_${created++}`;

/** A database that has the tables already: copying it is faster than making them. */
const template = 'tend_template';

/** Makes a new, empty database on the server and returns its address. */
export function createDatabase(server: string): Promise<string> {
  return create(server, newName(), 'template1');
}

/** Makes a new database with the tables of this version, and nothing else in it, on the server and returns its address. */
export function copyDatabase(server: string): Promise<string> {
  return create(server, newName(), template);
}

/** Makes what is copied; once for a server. */
export async function createTemplate(server: string): Promise<void> {
  const store = await openStore(await create(server, template, 'template1'));
  await store.close();
}

async function create(server: string, name: string, from: string): Promise<string> {
  const orm = await MikroORM.init({
    clientUrl: `${server}/postgres`,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  });
  await orm.em.getConnection().execute(`create database ${name} template ${from} strategy file_copy`);
  await orm.close(true);
  return `${server}/${name}`;
}
