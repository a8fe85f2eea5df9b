import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { chance } from '../chance.ts';
import { openWorld, planRemindersAt } from './open-world.ts';
import { noon, type World } from './world.ts';

/** What came out of killing a bot while it sent nudges. */
export interface Crashed {
  readonly kills: number;
  readonly nudges: number;
  /** Messages beyond one for each nudge. */
  readonly doubled: number;
  /** All that was not as it must be, in words. */
  readonly faults: string[];
}

/** In seconds: how long a claimed nudge is nobody else's. */
const lease = 1;
/** So many are on their way at once. */
const inFlight = 50;

/**
 * Plans so many nudges for noon, one for each of as many people, then kills the bot so many times at random moments while
 * it sends them. In the end each must have arrived; twice at most what was on its way at a kill on Telegram, and never on
 * Discord, which knows the nonce. And each must be there once, as sent.
 */
export async function crash(
  path: string,
  platform: World['platform'],
  { nudges, kills, pace, seed }: { nudges: number; kills: number; pace: number; seed: number },
): Promise<Crashed> {
  const random = chance(seed);
  const world = await openWorld(platform, nudges);
  await planRemindersAt(path, world);
  let killed = 0;
  const faults: string[] = [];
  for (const offset = Date.parse(noon) + 30_000 - Date.now(); left(path) > 0; ) {
    const nudger = start(path, [platform, world.token, world.url, String(offset), String(lease), String(pace)], faults);
    const before = left(path);
    if (killed < kills) {
      while (left(path) > before - 2 && left(path) > 0) await pause(5);
      await pause(random.below(Math.max(1, (800 * nudges) / pace / kills)));
      killed += 1;
    } else {
      await untilDone(path);
    }
    nudger.kill('SIGKILL');
    await once(nudger, 'exit');
    await pause(lease * 1_000 + 50);
  }
  const arrived = world.people.map((person) => person.reminders());
  const doubled = arrived.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const lost = arrived.filter((count) => count === 0).length;
  if (lost > 0) faults.push(`${lost} nudges never arrived`);
  const most = platform === 'telegram' ? inFlight * killed : 0;
  if (doubled > most) faults.push(`${doubled} nudges came twice, ${most} could`);
  faults.push(...(await rows(path, nudges)), ...world.refusals());
  await world.stop();
  return { kills: killed, nudges, doubled, faults };
}

function start(path: string, given: readonly string[], faults: string[]): ChildProcess {
  const script = fileURLToPath(new URL('./nudger.ts', import.meta.url));
  const nudger = spawn(process.execPath, [script, path, ...given], { stdio: ['ignore', 'inherit', 'pipe'] });
  nudger.stderr?.on('data', (text: Buffer) => void faults.push(String(text).slice(0, 300)));
  return nudger;
}

/** Waits until nothing is left, or for ten seconds without a step forward. */
async function untilDone(path: string): Promise<void> {
  for (let [before, waited] = [left(path), 0]; before > 0 && waited < 10_000; waited += 20) {
    await pause(20);
    const now = left(path);
    if (now < before) waited = 0;
    before = now;
  }
}

/** How many nudges of that noon are not settled. */
function left(path: string): number {
  return (
    query<{ n: number }>(
      path,
      `select count(*) as n from due_nudge where state = 'planned' and "dueAt" <= '${noon}'`,
    )[0]?.n ?? 0
  );
}

/** One row for each recipient, and each as sent. */
async function rows(path: string, nudges: number): Promise<string[]> {
  const found = query<{ state: string; members: number; n: number }>(
    path,
    `select state, count(distinct "memberId") as members, count(*) as n from due_nudge
     where "dueAt" <= '${noon}' group by state`,
  );
  const [sent] = found;
  const right = found.length === 1 && sent?.state === 'sent' && sent.n === nudges && sent.members === nudges;
  return right ? [] : [`the rows are ${JSON.stringify(found)}`];
}

function query<Row>(path: string, sql: string): Row[] {
  const database = new Sqlite(path, { readonly: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}
