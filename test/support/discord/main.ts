/**
 * A Discord in a process of its own, started by fork-discord.ts: options as JSON in the first argument, then one order per
 * message and one answer for each.
 */
import type { Filling } from './fill-in.ts';
import type { Cut } from './gateway.ts';
import { type Load, type LoadResult, runLoad } from './load.ts';
import type { Person } from './person.ts';
import { startDiscord } from './start-discord.ts';
import type { Values } from './write-option.ts';

/** What can be asked of a forked server, by name. */
export type Orders = typeof orders;

/** An order on its way, and its answer. */
export type Order = { readonly id: number; readonly order: keyof Orders; readonly given: readonly unknown[] };
export type Done = { readonly id: number; readonly result?: unknown; readonly error?: string };

const server = await startDiscord(JSON.parse(process.argv[2] ?? '{}'));
const people = new Map<string, Person>();
const crowd: Person[] = [];

const personCalled = (name: string): Person => {
  const person = people.get(name) ?? server.person({ name });
  people.set(name, person);
  return person;
};

const orders = {
  uses: (name: string, command: string, options?: Values): string => personCalled(name).uses(command, options).id,
  types: (name: string, command: string, option: string, text: string, others?: Values) =>
    personCalled(name).types(command, option, text, others),
  presses: (name: string, button: string | number): string => personCalled(name).presses(button).id,
  selects: (name: string, ...options: string[]): string => personCalled(name).selects(...options).id,
  fillsIn: (name: string, filling?: Filling): string => personCalled(name).fillsIn(filling).id,
  answer: async (name: string, patience?: number): Promise<string> => (await personCalled(name).answer(patience)).text,
  load: (load: Load): Promise<LoadResult> => runLoad(server, load, crowd),
  cut: (how: Cut): number => server.cut(how),
  ready: (patience?: number): Promise<void> => server.ready(patience),
  commands: () => server.commands.map(({ name }) => name),
  refusals: () => server.refusals.map(({ route, body, outcome }) => ({ route, body, outcome })),
  pings: () => server.pings,
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
