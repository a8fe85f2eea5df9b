import type { APIApplicationCommand, APIUser } from 'discord.js';
import type { Interaction } from './channel.ts';
import type { Fault } from './faults.ts';
import type { Cut, Gateway } from './gateway.ts';
import type { Limits } from './pace.ts';
import type { NewPerson, Person } from './person.ts';
import type { NewRoom, Room } from './room.ts';
import type { Call, Ping } from './world.ts';
import type { SentFile } from './write-option.ts';

/** A running server. */
export type DiscordServer = {
  /** With `/api` behind it, what discord.js calls `rest.api`. */
  readonly url: string;
  readonly token: string;
  readonly bot: APIUser;
  /** Every call, oldest first. */
  readonly calls: readonly Call[];
  /** The calls that were refused, but for those that a fault hit: empty if the bot made no mistake. */
  readonly refusals: readonly Call[];
  /** The messages that notified somebody: empty if the bot lets nothing ping. */
  readonly pings: readonly Ping[];
  /** What was done to the bot, oldest first, and how far it was answered. */
  readonly interactions: readonly Interaction[];
  /** The registered commands as they are kept. */
  readonly commands: readonly APIApplicationCommand[];
  readonly gateway: Pick<Gateway, 'counts' | 'intents' | 'connected'>;
  /** Waits until a bot is connected and commands are registered. Rejects after `patience` milliseconds (10,000). */
  ready(patience?: number): Promise<void>;
  person(given?: NewPerson): Person;
  /** A channel of a server, or a private one, with these people. */
  room(name: string, people: readonly Person[], options?: NewRoom): Room;
  /** Keeps a file as if somebody had attached it, and gives its address. */
  keep(file: SentFile): string;
  /** Lets the next calls of a route go wrong. */
  fail(fault: Fault): void;
  /** Cuts the gateway's connections, and gives how many there were. */
  cut(how: Cut): number;
  /** Sets the pace anew; `{}` for none. */
  setPace(limits: Limits): void;
  /** From now on no interaction up to now can be answered. */
  expireTokens(): void;
  /** Cuts all connections and stops listening. */
  stop(): Promise<void>;
};
