import type { Conversation } from '@tend/chat';
import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { database } from '../../packages/core/src/journal/work.repository.ts';
import type { Cut } from '../support/discord/gateway.ts';
import type { Person } from '../support/discord/person.ts';
import { type DiscordChat, openDiscordChat } from '../support/discord-chat.ts';

let chat: DiscordChat;
afterEach(() => chat.close());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A conversation slow enough to be cut in the middle. */
const slowly = (conversation: Conversation): Conversation => ({
  ...conversation,
  async answer(incoming) {
    await pause(30);
    return conversation.answer(incoming);
  },
});

/** Resumed, but for the last of them: those sessions are gone. */
const cuts: readonly Cut[] = [
  ...Array.from({ length: 5 }, (): Cut[] => [4_000, 'reconnect', 'drop']).flat(),
  ...(['invalid session, resume', 4_009, 'invalid session', 4_009, 'invalid session'] as const),
];

/** How many products of each name there are. */
async function added(): Promise<Map<string, number>> {
  return chat.store.work(async (work) => {
    const query = sql<{ name: string; n: number }>`select name, count(*) as n from product group by name`;
    const { rows } = await query.execute(database(work));
    return new Map(rows.map(({ name, n }) => [name, Number(n)]));
  });
}

async function connected(): Promise<void> {
  while (!chat.server.gateway.connected) await pause(10);
}

it('cut twenty times in the middle of commands, it comes back each time, and what was acknowledged was done once', async () => {
  chat = await openDiscordChat('en', { before: slowly });
  const { server } = chat;
  const ann = server.person({ name: 'Ann' });
  const told = new Map<string, string>();
  const adds = (person: Person, name: string) => told.set(person.uses('/add', { what: `${name} box 1` }).id, name);
  for (const [round, how] of cuts.entries()) {
    const name = 'abcdefghijklmnopqrst'.charAt(round).repeat(3);
    adds(ann, `soup of ${name}`);
    await pause(10);
    expect(server.cut(how)).toBe(1);
    // It is told when the session is resumed, and never when the session is gone.
    adds(ann, `stew of ${name}`);
    await pause(20);
    await connected();
  }
  adds(ann, 'pie');
  await pause(1_500);

  const products = await added();
  const acknowledged = server.interactions.filter(({ state }) => state === 'answered');
  const names = acknowledged.map(({ id }) => told.get(id) ?? '');
  expect(names.filter((name) => products.get(name) !== 1)).toEqual([]);
  expect([...products.values()].every((count) => count === 1)).toBe(true);
  expect(acknowledged.length).toBeGreaterThan(20 + 15);
  expect(products.get('pie')).toBe(1);
  // What comes with a resumed session is acknowledged before it is done: the person may have been told that it failed.
  const deferred = server.calls.filter(({ body }) => (body as { readonly type?: number } | null)?.type === 5);
  expect(deferred.length).toBeGreaterThan(10);
  expect(server.gateway.counts.identified).toBe(5);
  expect(server.gateway.counts.resumed).toBeGreaterThanOrEqual(16);
  expect(server.refusals).toEqual([]);
  expect(chat.logged.error).toEqual([]);
}, 90_000);
