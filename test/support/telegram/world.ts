import type { BotCommand, Chat, ForceReply, Message, User, UserFromGetMe } from 'grammy/types';
import type { Fault } from './faults.ts';
import type { Pace } from './pace.ts';
import type { UpdateQueue } from './update-queue.ts';

/** A file that was uploaded by the bot or sent by a person. */
export type StoredFile = { readonly name: string; readonly bytes: Buffer };

/** A message with what the Bot API does not show of it. A later edit makes a new object; this one stays as it was. */
export type Stored = {
  readonly message: Message;
  readonly forceReply?: ForceReply | undefined;
  /** A reply keyboard, its removal or a forced reply: such a message can never be edited. */
  readonly fixed?: boolean;
  readonly file?: StoredFile | undefined;
};

/** Something the bot did in a chat that people there notice. */
export type Happening =
  | { readonly kind: 'sent' | 'edited'; readonly stored: Stored }
  | { readonly kind: 'toast'; readonly to: number; readonly text: string; readonly alert: boolean }
  | { readonly kind: 'action'; readonly action: string };

/** A chat as the server knows it. */
export type Room = {
  readonly chat: Chat;
  /** Oldest first. */
  readonly messages: Map<number, Stored>;
  /** The ids of the messages in the same order, to look at the latest ones without walking over all; some may be gone. */
  order: number[];
  readonly nextMessageId: () => number;
  readonly members: Map<number, User>;
  readonly topics: Set<number>;
  /** Whether the bot may write here, or why not. */
  access: 'open' | 'never wrote' | 'blocked' | 'kicked';
  migratedTo?: number;
  /** Messages up to this id are too old to edit. */
  lastTooOld: number;
  /** The latest update that came from here. */
  lastUpdate: number;
  /** When the bot last did something here after `lastUpdate`, by performance.now(). */
  lastCallAt: number | undefined;
  readonly watchers: Set<(happening: Happening) => void>;
};

/** A press that waits for its answer. */
export type Query = { readonly from: number; readonly room: Room; readonly at: number; answered: boolean };

/** One call of the bot, as the log keeps it. */
export type Call = {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** What was answered; for a refusal its code and description. None while it is held open or if the line was dropped. */
  outcome?: { ok: true; result: unknown } | { ok: false; error_code: number; description: string };
  /** The fault that was set and hit this call. */
  fault?: Fault;
};

/** All that one server knows. */
export type World = {
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly now: () => number;
  /** How many messages per chat, presses, files and calls are kept at least; older ones are forgotten. */
  readonly remember: number;
  /** How long a press can be answered, in milliseconds. */
  readonly queryLifetime: number;
  readonly queue: UpdateQueue;
  readonly rooms: Map<number, Room>;
  readonly queries: Map<string, Query>;
  readonly files: Map<string, StoredFile>;
  /** By scope and language. */
  readonly commands: Map<string, BotCommand[]>;
  /** By method name without set or get, and language. */
  readonly texts: Map<string, string>;
  calls: Call[];
  faults: Fault[];
  pace: Pace;
};

/** Drops the oldest entries of `map` beyond `size`; only once there are twice as many, since each pass walks over the gaps. */
export const forgetOldest = (map: Map<unknown, unknown>, size: number): void => {
  if (map.size <= 2 * size) return;
  for (const key of map.keys()) {
    if (map.size <= size) return;
    map.delete(key);
  }
};

/** Tells everyone who watches `room` what happened there. */
export const tell = (room: Room, happening: Happening): void => {
  for (const watcher of room.watchers) watcher(happening);
};
