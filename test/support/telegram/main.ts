/**
 * A Telegram in a process of its own, started by fork-telegram.ts: options as JSON in the first argument, then one order per
 * message and one answer for each.
 */
import { type LoadResult, runLoad } from './load.ts';
import type { Person } from './person.ts';
import { startTelegram } from './start-telegram.ts';

/** What can be asked of a forked server, by name. */
export type Orders = typeof orders;

/** An order on its way, and its answer. */
export type Order = { readonly id: number; readonly order: keyof Orders; readonly given: readonly unknown[] };
export type Done = { readonly id: number; readonly result?: unknown; readonly error?: string };

const server = await startTelegram(JSON.parse(process.argv[2] ?? '{}'));
const people = new Map<string, Person>();
const crowd: Person[] = [];

const personCalled = (name: string): Person => {
  const person = people.get(name) ?? server.person({ firstName: name });
  people.set(name, person);
  return person;
};

const orders = {
  writes: (name: string, text: string): number => personCalled(name).writes(text),
  presses: (name: string, button: string | number): void => personCalled(name).presses(button),
  answer: async (name: string, patience?: number): Promise<string> => (await personCalled(name).answer(patience)).text,
  load: (chats: number, messages: number, text: string): Promise<LoadResult> =>
    runLoad(server, { chats, messages, text }, crowd),
  refusals: () => server.refusals.map(({ method, parameters, outcome }) => ({ method, parameters, outcome })),
  pending: () => server.pending,
};

process.on('message', async ({ id, order, given }: Order) => {
  const answer = (done: Done) => process.send?.(done);
  try {
    const run = orders[order] as (...given: readonly unknown[]) => unknown;
    answer({ id, result: await run(...given) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

process.on('disconnect', () => process.exit());
process.send?.({ url: server.url, token: server.token });
