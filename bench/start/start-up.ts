import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, type Side } from '../measure.ts';
import { micros, table, times } from '../report.ts';
import type { Scratch } from '../scratch.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const tend = here('../../packages/app/tend.js');
const sides = [
  'node -e ""',
  'bare better-sqlite3 opens a file',
  'first answer, database there',
  'first answer, fresh database',
];

/** From the start of the process to its first answer, against Node alone; and what the heap holds. */
export async function startUp(disk: Scratch): Promise<void> {
  const [bare, known, fresh] = [disk.path('start-bare'), disk.path('start-known'), disk.path('start-fresh')];
  const first = starting([tend], known);
  await first.run();
  await first.after();
  const measured = await measure(
    [
      starting(['-e', 'console.log("")']),
      starting(['-e', opening, bare]),
      starting([tend], known),
      starting([tend], fresh),
    ],
    2,
  );
  const row = ({ micros: time, ratio }: Measured, name: string) => [name, micros(time), times(ratio)];
  table(
    ['from the start of the process', 'time', 'ratio'],
    measured.map((one, at) => row(one, sides[at] ?? '')),
  );
  console.log();
  const heap = (...given: string[]) =>
    JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as number[];
  const [node = 1] = heap('--expose-gc', '-e', `gc();console.log(JSON.stringify([process.memoryUsage().heapUsed]))`);
  const [idle = 0, after = 0] = heap('--expose-gc', here('./hold-heap.ts'), disk.path('memory'));
  const held = (name: string, bytes: number) => [name, `${(bytes / 1e6).toFixed(1)} MB`, times(bytes / node)];
  table(
    ['heap after a forced collection', 'size', 'ratio'],
    [held('node alone', node), held('idle, after one message', idle), held('after 10,000 messages', after)],
  );
}

const opening = `
  const Sqlite = require('better-sqlite3');
  const database = new Sqlite(process.argv[1]);
  database.pragma('journal_mode = wal');
  console.log(database.prepare('select 1').all());
  database.close();`;

/** A process that is timed from its start to the first thing it says; after that it ends. */
function starting(given: readonly string[], database?: string): Side & { after(): Promise<void> } {
  let ended: Promise<unknown> = Promise.resolve();
  return {
    async run() {
      const env = { ...process.env, TEND_DATABASE_URL: `sqlite:${database}` };
      const child = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'], env });
      ended = once(child, 'close').then(([code]) => {
        if (code !== 0) throw new Error(`${given[0]} failed`);
      });
      child.stdin.end('list\n');
      await Promise.race([once(child.stdout, 'data'), ended]);
    },
    async after() {
      await ended;
      if (database?.includes('fresh')) remove(database);
    },
  };
}

function remove(path: string): void {
  for (const side of ['', '-wal', '-shm', '.lock']) rmSync(`${path}${side}`, { force: true });
}
