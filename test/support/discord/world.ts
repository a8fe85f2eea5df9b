import type { APIApplicationCommand, APIUser } from 'discord.js';
import type { Account, Channel, Interaction, StoredFile } from './channel.ts';
import type { Fault } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Pace } from './pace.ts';

/** One call of the bot, as the log keeps it. */
export type Call = {
  /** Such as `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
  /** What was answered. None while it is held open or if the line was dropped. */
  outcome?: { readonly status: number; readonly body?: unknown };
  /** The fault that was set and hit this call. */
  fault?: Fault;
};

/** A message that notified somebody. */
export type Ping = { readonly channel: string; readonly text: string; readonly mentions: readonly string[] };

/** All that one server knows. */
export type World = {
  readonly token: string;
  readonly bot: APIUser;
  readonly applicationId: string;
  readonly now: () => number;
  readonly nextId: () => string;
  /** How many messages per channel, interactions and calls are kept at least; older ones are forgotten. */
  readonly remember: number;
  /** In milliseconds: how long an interaction waits for its first answer, and how long its token lives. */
  readonly acknowledgeWithin: number;
  readonly tokenLifetime: number;
  /** Milliseconds without a call after which an answer is taken as whole. */
  readonly quiet: number;
  /** Where this server can be reached; known once it listens. */
  origin: string;
  readonly gateway: Gateway;
  readonly channels: Map<string, Channel>;
  readonly accounts: Map<string, Account>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** By path. */
  readonly files: Map<string, StoredFile>;
  /** By name. */
  commands: Map<string, APIApplicationCommand>;
  /** The ids of messages by channel and nonce. */
  readonly nonces: Map<string, string>;
  calls: Call[];
  faults: Fault[];
  pings: Ping[];
  pace: Pace;
};
