import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../../support/telegram/person.ts';
import { startTelegram, type TelegramServer } from '../../support/telegram/start-telegram.ts';
import { startTendBot, type TendBot } from '../../support/tend-bot.ts';
import { chance } from '../chance.ts';
import { answersOf } from './answers.ts';
import { chatter } from './chatter.ts';
import { keptOverTheWire } from './kept-over-the-wire.ts';

/** What came out of killing the bot's process again and again. */
export interface WireKilled {
  readonly kills: number;
  readonly messages: number;
  /** Answers that told of a change. */
  readonly changes: number;
  /** Answers that came a second time, since the kill came before their messages were confirmed. */
  readonly repeated: number;
  /** Messages that no process had answered when it was killed. */
  readonly interrupted: number;
  /** All that was not as it must be, in words. */
  readonly faults: string[];
}

/** In milliseconds: how long the last process may take for what is left, and how often that is looked at. */
const longestEnd = 60_000;
const look = 20;

/**
 * Kills the real app, a bot of a local Telegram with its database in `folder`, so many times at random moments while
 * three people write to it. After each kill the database is held against the answers that have arrived.
 */
export async function wireKills(folder: string, kills: number, seed: number): Promise<WireKilled> {
  const random = chance(seed);
  const server = await startTelegram();
  const path = join(folder, 'tend.sqlite');
  const chatters = ['ann', 'ben', 'eve'].map((name) => chatter(server.person({ firstName: name }), name, random));
  const faults: string[] = [];
  let interrupted = 0;
  for (let round = 0; round < kills; round += 1) {
    const bot = startTendBot(server, folder);
    await firstAnswer(
      bot,
      chatters.map(({ person }) => person),
    );
    await pause(10 + random.below(500));
    await bot.end('SIGKILL');
    interrupted += server.pending;
    faults.push(...(await keptOverTheWire(path, chatters, answersOf(server))), ...saidBy(bot));
  }
  const bot = startTendBot(server, folder);
  await Promise.all(chatters.map((one) => one.end()));
  // On a slow machine a chat counts as answered while its latest messages still wait.
  for (let left = longestEnd; left > 0 && server.pending > 0; left -= look) await pause(look);
  if (server.pending > 0) faults.push(`${server.pending} messages are not confirmed`);
  const { code } = await bot.end('SIGTERM');
  if (code !== 0) faults.push(`ended with ${code}`);
  const answers = answersOf(server);
  faults.push(...(await keptOverTheWire(path, chatters, answers, 'all')), ...saidBy(bot), ...refused(server));
  await server.stop();
  const messages = chatters.flatMap(({ written }) => written).length;
  const changes = new Set(answers.map(({ change }) => change)).size;
  return { kills, messages, changes, repeated: answers.length - changes, interrupted, faults };
}

/** Resolves when somebody hears from the bot; a bot that ends before is waited for no longer. */
async function firstAnswer(bot: TendBot, people: readonly Person[]): Promise<void> {
  await Promise.race([bot.ended, ...people.map((person) => person.next())]);
}

function saidBy({ stderr }: TendBot): string[] {
  return stderr === '' ? [] : [`logged ${stderr.slice(0, 500)}`];
}

/** But for the wait for updates that SIGTERM broke off: the last confirmation may overtake the end of its connection. */
function refused({ refusals }: TelegramServer): string[] {
  const real = refusals.filter(
    ({ method, outcome }) => method !== 'getUpdates' || outcome?.ok || outcome?.error_code !== 409,
  );
  return real.map(({ method, outcome }) => `${method} was refused: ${JSON.stringify(outcome)}`);
}
