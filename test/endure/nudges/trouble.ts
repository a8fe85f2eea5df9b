import { setTimeout as pause } from 'node:timers/promises';
import { createConversation } from '@tend/chat';
import { openStore } from '@tend/core';
import { runDiscord } from '@tend/discord-bot';
import { runTelegram } from '@tend/telegram-bot';
import { openOutbox } from '../../../packages/app/src/nudges/outbox.ts';
import type { Sender } from '../../../packages/app/src/nudges/send-nudge.ts';
import { openWorld, planReminders } from './open-world.ts';
import { noon, type Person, type World } from './world.ts';

/** What came out of sending nudges while a part of it went wrong. */
export interface Troubled {
  readonly nudges: number;
  /** How many of those with whom nothing was wrong had their nudge before the calls that hang were given up. */
  readonly healthyFirst: number;
  readonly faults: string[];
}

/** How much is sent, how fast (a second), and after how many milliseconds a call that hangs is given up. */
export interface Measure {
  readonly nudges: number;
  readonly pace: number;
  readonly sendTimeout: number;
}

/**
 * Sends so many nudges through a local platform that refuses some with 429, fails some with 502, leaves some calls hanging
 * before it accepts them, and where some people have blocked the bot. Each of the others gets theirs without waiting for
 * those; what went wrong comes later, once; whoever blocked the bot gets no second attempt.
 */
export async function trouble(platform: World['platform'], { nudges, pace, sendTimeout }: Measure): Promise<Troubled> {
  const world = await openWorld(platform, nudges);
  const store = await openStore('sqlite::memory:', { timeZone: 'UTC' });
  const faults: string[] = [];
  let time = Date.parse(noon) - 3_600_000;
  const clock = () => new Date(time).toISOString();
  const settings = { store, clock, language: 'en', timeZone: 'UTC', timeZoneIsSet: true, limits: [] } as const;
  const log = { info: () => {}, warn: () => {}, error: (fields: object) => void faults.push(JSON.stringify(fields)) };
  const conversation = createConversation({ ...settings, log });
  const stopped = new AbortController();
  const ready = Promise.withResolvers<Pick<Sender, 'deliver'>>();
  const shared = { token: world.token, conversation, log, sendTimeout, signal: stopped.signal, started: ready.resolve };
  const running =
    platform === 'telegram'
      ? runTelegram({ ...shared, apiRoot: world.url, pace: { overall: pace, chat: pace } })
      : runDiscord({ ...shared, apiRoot: `${world.url}/api`, pace });
  const { deliver } = await ready.promise;
  await planReminders(store, world);
  while (!world.isReady()) await pause(50);

  // One here and one there, as it happens.
  const some = (each: number, from: number) => world.people.filter((_, index) => index % each === from);
  const [busy, broken, silent, blocked] = [some(100, 10), some(100, 30), some(250, 51), some(50, 20)];
  for (const person of busy) person.suffers('busy');
  for (const person of broken) person.suffers('broken');
  for (const person of silent) person.suffers('silent');
  const attempts = () => blocked.reduce((sum, person) => sum + person.attempts(), 0);
  const before = attempts();
  for (const person of blocked) person.blocks();

  time = Date.parse(noon) + 1_000;
  const sending = { store, conversation, clock, log: log as never, lease: 60 };
  const outbox = openOutbox(sending, { platform, perSecond: pace, deliver }, stopped.signal);
  let isOver = false;
  const first = outbox.flush().then(() => outbox.settled());
  void first.then(() => {
    isOver = true;
  });
  const troubled = new Set([...busy, ...broken, ...silent, ...blocked]);
  const healthy = world.people.filter((person) => !troubled.has(person));
  const missing = (some: readonly Person[]) => some.filter((person) => person.reminders() === 0);
  let waiting = healthy;
  while (waiting.length > 0 && !isOver) {
    await pause(50);
    waiting = missing(waiting);
  }
  const healthyFirst = isOver ? 0 : healthy.length;
  if (isOver) faults.push('those with whom nothing was wrong waited for the others');
  await first;
  for (let tick = 1; tick <= 12; tick += 1) {
    time += 10_000;
    await outbox.flush();
    await outbox.settled();
  }
  for (const [index, person] of world.people.entries()) {
    const wanted = blocked.includes(person) ? 0 : 1;
    const count = person.reminders();
    if (count !== wanted) faults.push(`person ${index} got ${count} nudges, not ${wanted}`);
  }
  const more = attempts() - before;
  if (more > blocked.length) faults.push(`${more} attempts to ${blocked.length} who blocked the bot`);
  stopped.abort();
  await running;
  await store.close();
  await world.stop();
  return { nudges, healthyFirst, faults };
}
