import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createConversation } from '@tend/chat';
import { openStore } from '@tend/core';
import Sqlite from 'better-sqlite3';
import { startDiscord } from '../../support/discord/start-discord.ts';
import { startTelegram } from '../../support/telegram/start-telegram.ts';
import { chance } from '../chance.ts';

/** What came out of killing a bot while it sent nudges. */
export interface Crashed {
  readonly kills: number;
  readonly nudges: number;
  /** Messages beyond one for each nudge. */
  readonly doubled: number;
  /** All that was not as it must be, in words. */
  readonly faults: string[];
}

/** How the reminder of the mood begins. */
const question = 'How do you feel';
const noon = Date.parse('2026-11-21T12:00:00.000Z');
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
  platform: 'telegram' | 'discord',
  { nudges, kills, pace, seed }: { nudges: number; kills: number; pace: number; seed: number },
): Promise<Crashed> {
  const random = chance(seed);
  const world = platform === 'telegram' ? await telegram(nudges) : await discord(nudges);
  await plan(path, platform, world.ids);
  let killed = 0;
  const faults: string[] = [];
  for (const offset = noon + 30_000 - Date.now(); left(path) > 0; ) {
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
  const arrived = await world.arrived();
  const doubled = arrived.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const lost = arrived.filter((count) => count === 0).length;
  if (lost > 0) faults.push(`${lost} nudges never arrived`);
  const most = platform === 'telegram' ? inFlight * killed : 0;
  if (doubled > most) faults.push(`${doubled} nudges came twice, ${most} could`);
  faults.push(...(await rows(path, nudges)), ...world.refusals());
  await world.stop();
  return { kills: killed, nudges, doubled, faults };
}

async function plan(path: string, platform: 'telegram' | 'discord', ids: readonly string[]): Promise<void> {
  const store = await openStore(`sqlite:${path}`, { timeZone: 'UTC' });
  const clock = () => new Date(noon - 3_600_000).toISOString();
  const log = { error: (fields: object) => console.error(fields) };
  const conversation = createConversation({
    store,
    clock,
    language: 'en',
    timeZone: 'UTC',
    timeZoneIsSet: true,
    limits: [],
    log,
  });
  for (const id of ids) {
    const from = {
      bot: 'plan',
      id,
      identity: { platform, externalId: id },
      displayName: 'Ann',
      chat: { id, kind: 'private' },
    } as const;
    await conversation.answer({ ...from, input: { kind: 'text', text: 'nudges set mood 12:00' } });
  }
  await store.close();
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
      `select count(*) as n from due_nudge where state = 'planned' and "dueAt" <= '2026-11-21T12:00:00.000Z'`,
    )[0]?.n ?? 0
  );
}

/** One row for each recipient, and each as sent. */
async function rows(path: string, nudges: number): Promise<string[]> {
  const found = query<{ state: string; members: number; n: number }>(
    path,
    `select state, count(distinct "memberId") as members, count(*) as n from due_nudge
     where "dueAt" <= '2026-11-21T12:00:00.000Z' group by state`,
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

async function telegram(count: number) {
  const server = await startTelegram({ remember: 100_000 } as never);
  const people = Array.from({ length: count }, (_, index) => server.person({ firstName: `Person ${index}` }));
  for (const person of people) person.writes('help');
  return {
    ...{ token: server.token, url: server.url, ids: people.map(({ user }) => String(user.id)) },
    arrived: async () => people.map(({ messages }) => messages.filter(({ text }) => text.includes(question)).length),
    refusals: () => server.refusals.map(({ method, outcome }) => `${method} was refused: ${JSON.stringify(outcome)}`),
    stop: () => server.stop(),
  };
}

async function discord(count: number) {
  const server = await startDiscord();
  const people = Array.from({ length: count }, (_, index) => server.person({ name: `Person ${index}` }));
  return {
    ...{ token: server.token, url: server.url, ids: people.map(({ user }) => user.id) },
    arrived: async () =>
      people.map(({ messages }) => messages.filter((one) => JSON.stringify(one).includes(question)).length),
    refusals: () => server.refusals.map(({ route, outcome }) => `${route} was refused: ${JSON.stringify(outcome)}`),
    stop: () => server.stop(),
  };
}
