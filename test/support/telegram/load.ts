import type { Person } from './person.ts';
import type { TelegramServer } from './start-telegram.ts';

/** Who is to write how much. */
export type Load = {
  /** How many people write at once, each waiting for an answer before writing again. */
  readonly chats: number;
  /** How many messages all of them write together; each person writes as many as the others. */
  readonly messages: number;
  /** What they write; `{n}` becomes the number of the message, counted from 1. */
  readonly text: string;
};

/** How the bot took it. */
export type LoadResult = {
  readonly answered: number;
  readonly seconds: number;
  /** Milliseconds from the message to the first thing sent or edited in its chat, in the order of the answers. */
  readonly milliseconds: readonly number[];
};

const takePeople = (server: TelegramServer, count: number, people: Person[]): Person[] => {
  while (people.length < count) people.push(server.person());
  return people.slice(0, count);
};

/** Lets people write to the bot as fast as it answers. `people` is filled as needed: the same ones write in the next load. */
export const runLoad = async (server: TelegramServer, load: Load, people: Person[] = []): Promise<LoadResult> => {
  const milliseconds: number[] = [];
  let written = 0;
  const start = performance.now();
  const talk = async (person: Person, index: number) => {
    for (let left = Math.floor((load.messages + index) / load.chats); left > 0; left -= 1) {
      written += 1;
      const at = performance.now();
      const next = person.next();
      person.writes(load.text.replaceAll('{n}', String(written)));
      await next;
      milliseconds.push(performance.now() - at);
    }
  };
  await Promise.all(takePeople(server, load.chats, people).map(talk));
  return { answered: milliseconds.length, seconds: (performance.now() - start) / 1_000, milliseconds };
};
