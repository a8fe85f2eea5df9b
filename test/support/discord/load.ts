import type { Interaction } from './channel.ts';
import type { DiscordServer } from './discord-server.ts';
import type { Person } from './person.ts';
import type { Values } from './write-option.ts';

/** Which command is to be used how often. */
export type Load = {
  /** How many people use it at the same moment, each in their own direct messages. */
  readonly simultaneous: number;
  /** How often they do so, waiting until all are answered in between; once if not given. */
  readonly rounds?: number;
  readonly command: string;
  /** In texts, `{n}` becomes the number of the use, counted from 1. */
  readonly options?: Values;
};

/** How the bot took it, in milliseconds from when it was told, in the order in which it was told. */
export type LoadResult = {
  /** To the first answer, deferred or not, as it reached the server. */
  readonly acknowledged: readonly number[];
  /** To the answer itself. */
  readonly answered: readonly number[];
  readonly seconds: number;
};

const PATIENCE_MILLISECONDS = 60_000;

const whenAnswered = (interaction: Interaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      clearTimeout(timeout);
      interaction.onChange.delete(look);
      end();
    };
    const look = () => interaction.state === 'answered' && finish(resolve);
    const timeout = setTimeout(
      () => finish(() => reject(new Error('The bot did not answer within a minute.'))),
      PATIENCE_MILLISECONDS,
    );
    interaction.onChange.add(look);
    look();
  });

const numbered = (options: Values, number: number): Values =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('{n}', String(number)) : value,
    ]),
  );

/** Lets people use a command at once. `people` is filled as needed: the same ones do so in the next load. */
export const runLoad = async (server: DiscordServer, load: Load, people: Person[] = []): Promise<LoadResult> => {
  while (people.length < load.simultaneous) people.push(server.person());
  const acknowledged: number[] = [];
  const answered: number[] = [];
  const start = performance.now();
  for (let round = 0; round < (load.rounds ?? 1); round += 1) {
    const used = people
      .slice(0, load.simultaneous)
      .map((person, index) =>
        person.uses(load.command, numbered(load.options ?? {}, round * load.simultaneous + index + 1)),
      );
    await Promise.all(used.map(whenAnswered));
    for (const { toldAt, acknowledgedAt = Number.NaN, answeredAt = Number.NaN } of used) {
      acknowledged.push(acknowledgedAt - toldAt);
      answered.push(answeredAt - toldAt);
    }
  }
  return { acknowledged, answered, seconds: (performance.now() - start) / 1_000 };
};
