import { setTimeout as pause } from 'node:timers/promises';
import { createConversation } from '@tend/chat';
import { openStore } from '@tend/core';
import { runTelegram } from '@tend/telegram-bot';
import { sql } from 'kysely';
import { type Sender, sendDue } from '../../../packages/app/src/nudges/send-due.ts';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
import { startTelegram } from '../../support/telegram/start-telegram.ts';

/** What came out of sending nudges while a part of it went wrong. */
export interface Troubled {
  readonly nudges: number;
  /** How many of those with whom nothing was wrong had their nudge before the calls that hang were given up. */
  readonly healthyFirst: number;
  readonly faults: string[];
}

const question = 'How do you feel';
const noon = Date.parse('2026-11-21T12:00:00.000Z');

/**
 * Sends so many nudges through a local Telegram that refuses some with 429, fails some with 502, leaves some calls
 * hanging before it accepts them, and where some people have blocked the bot. Each of the others gets theirs without
 * waiting for those; what went wrong comes later, once; whoever blocked the bot gets no second attempt.
 */
export async function trouble(nudges: number, pace: number): Promise<Troubled> {
  const server = await startTelegram();
  const store = await openStore('sqlite::memory:', { timeZone: 'UTC' });
  const faults: string[] = [];
  let time = noon - 3_600_000;
  const clock = () => new Date(time).toISOString();
  const settings = { store, clock, language: 'en', timeZone: 'UTC', timeZoneIsSet: true, limits: [] } as const;
  const log = { info: () => {}, warn: () => {}, error: (fields: object) => void faults.push(JSON.stringify(fields)) };
  const conversation = createConversation({ ...settings, log });
  const people = Array.from({ length: nudges }, (_, index) => server.person({ firstName: `Person ${index}` }));
  const stopped = new AbortController();
  const ready = Promise.withResolvers<Sender>();
  const running = runTelegram({
    ...{ token: server.token, apiRoot: server.url, conversation, log, signal: stopped.signal },
    pace: { overall: pace, chat: pace },
    started: ({ deliver, perSecond }) => ready.resolve({ platform: 'telegram', deliver, perSecond }),
  });
  const sender = await ready.promise;
  for (const person of people) person.writes('nudges set mood 12:00');
  while ((await planned()) < nudges) await pause(50);

  const share = (from: number, of: number) => people.slice(Math.round(nudges * from), Math.round(nudges * (from + of)));
  const [busy, broken, hanging, blocked] = [share(0.1, 0.01), share(0.3, 0.01), share(0.5, 0.004), share(0.7, 0.02)];
  for (const { user } of busy) server.fail({ method: 'sendMessage', chat: user.id, kind: 429, retryAfter: 3 });
  for (const { user } of broken) server.fail({ method: 'sendMessage', chat: user.id, kind: 502 });
  for (const { user } of hanging) server.fail({ method: 'sendMessage', chat: user.id, kind: 'hang' });
  for (const person of blocked) person.blocks();
  const attempts = () =>
    server.calls.filter(
      ({ method, parameters }) =>
        method === 'sendMessage' && blocked.some(({ user }) => user.id === Number(parameters.chat_id)),
    ).length;
  const answered = attempts();

  time = noon + 1_000;
  const sending = { store, conversation, clock, log: log as never, lease: 60 };
  const first = sendDue(sending, sender, stopped.signal);
  const troubled = new Set([...busy, ...broken, ...hanging, ...blocked]);
  const healthy = people.filter((person) => !troubled.has(person));
  const arrived = (some: typeof people) =>
    some.filter(({ messages }) => messages.some(({ text }) => text.includes(question))).length;
  let over = false;
  void first.then(() => {
    over = true;
  });
  while (!over && arrived(healthy) < healthy.length) await pause(50);
  const healthyFirst = over ? 0 : healthy.length;
  await first;
  for (let tick = 1; tick <= 12; tick += 1) {
    time += 10_000;
    await sendDue(sending, sender, stopped.signal);
  }
  const counts = people.map(({ messages }) => messages.filter(({ text }) => text.includes(question)).length);
  for (const [index, count] of counts.entries()) {
    const wanted = blocked.includes(people[index] as (typeof people)[0]) ? 0 : 1;
    if (count !== wanted) faults.push(`person ${index} got ${count} nudges, not ${wanted}`);
  }
  if (attempts() - answered > blocked.length)
    faults.push(`${attempts() - answered} attempts to ${blocked.length} who blocked the bot`);
  if (healthyFirst < healthy.length) faults.push('those with whom nothing was wrong waited for the others');
  stopped.abort();
  await running;
  await store.close();
  await server.stop();
  return { nudges, healthyFirst, faults };

  async function planned(): Promise<number> {
    return store.work(async (work) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from nudge`.execute(database(work));
      return Number(rows[0]?.n);
    });
  }
}
