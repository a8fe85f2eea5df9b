import type { AddressInfo } from 'node:net';
import type { UserFromGetMe } from 'grammy/types';
import { createWorld, type TelegramOptions } from './create-world.ts';
import type { Fault } from './faults.ts';
import { createGroup, type Group, type NewGroup } from './group.ts';
import { createHttp } from './http.ts';
import { createPace, type Limits } from './pace.ts';
import { createPerson, type NewPerson, type Person } from './person.ts';
import type { Call } from './world.ts';

export type { TelegramOptions };

/** A running server. */
export type TelegramServer = {
  /** What grammY calls `apiRoot`. */
  readonly url: string;
  readonly token: string;
  readonly bot: UserFromGetMe;
  /** Every call with the right token, oldest first. */
  readonly calls: readonly Call[];
  /** The calls that were refused, but for those that a fault hit: empty if the bot made no mistake. */
  readonly refusals: readonly Call[];
  /** How many updates the bot has not confirmed. */
  readonly pending: number;
  person(given?: NewPerson): Person;
  group(title: string, people: readonly Person[], options?: NewGroup): Group;
  /** Lets the next calls of a method go wrong. */
  fail(fault: Fault): void;
  /** Sets the pace anew; `{}` for none. */
  setPace(limits: Limits): void;
  /** From now on no press up to now can be answered. */
  expireQueries(): void;
  /** From now on no message up to now can be edited. */
  expireEdits(): void;
  /** Cuts all connections and stops listening. */
  stop(): Promise<void>;
};

/** Starts a local Telegram on a free port of 127.0.0.1. */
export const startTelegram = async (options: TelegramOptions = {}): Promise<TelegramServer> => {
  const world = createWorld(options);
  const http = createHttp(world);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  // Telegram numbers the messages of all private chats together, those of each supergroup apart.
  let messageId = 0;
  const nextMessageId = () => ++messageId;
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    token: world.token,
    bot: world.bot,
    get calls() {
      return world.calls;
    },
    get refusals() {
      return world.calls.filter(({ outcome, fault }) => outcome?.ok === false && !fault);
    },
    get pending() {
      return world.queue.size;
    },
    person: (given = {}) => createPerson(world, given, nextMessageId),
    group: (title, people, given = {}) => createGroup(world, title, people, given, nextMessageId),
    fail: (fault) => void world.faults.push(fault),
    setPace: (limits) => {
      world.pace = createPace(limits);
    },
    expireQueries: () => world.queries.clear(),
    expireEdits: () => {
      for (const room of world.rooms.values()) room.lastTooOld = room.order.at(-1) ?? 0;
    },
    async stop() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};
