import type { APIMessage, APIModalInteractionResponseCallbackData, APIUser } from 'discord.js';

/** A file the bot uploaded. */
export type StoredFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** A message with what Discord's API does not show of it. A later edit makes a new object; this one stays as it was. */
export type Stored = {
  readonly message: APIMessage;
  /** The only person who sees it, for an ephemeral one. */
  readonly onlyFor?: string | undefined;
  /** The interaction whose token may edit it, for one made through an interaction. */
  readonly interaction?: string | undefined;
};

/** Something the bot did in a channel that people there notice. */
export type Happening =
  | { readonly kind: 'sent' | 'edited' | 'deleted'; readonly stored: Stored }
  | { readonly kind: 'form'; readonly to: string; readonly form: Form };

/** A modal as it was sent. */
export type Form = APIModalInteractionResponseCallbackData;

/** Where people are: the direct messages of one with the bot, a channel of a server, a private channel of several. */
export type Channel = {
  readonly id: string;
  readonly kind: 'direct' | 'server' | 'private';
  readonly name: string;
  readonly guildId?: string;
  readonly people: Map<string, Account>;
  /** Oldest first. */
  readonly messages: Map<string, Stored>;
  /** Whether the bot itself is here; else only what its users brought along. */
  botIsHere: boolean;
  readonly watchers: Set<(happening: Happening) => void>;
};

/** A person as the server knows them. */
export type Account = {
  readonly user: APIUser;
  readonly locale: string;
  /** Whether they added the bot to their account, so that it goes with them everywhere. */
  installed: boolean;
  reach: 'open' | 'closed' | 'no mutual guilds';
  readonly direct: Channel;
  /** The modal that is open before them, and the interaction that opened it. */
  form?: { readonly form: Form; readonly by: Interaction } | undefined;
};

/** Something a person did that the bot was told of and may answer. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  /** By the server's clock, in milliseconds. */
  readonly at: number;
  readonly account: Account;
  readonly channel: Channel;
  /** The message with the component, also for a modal that a component opened. */
  readonly source?: Stored | undefined;
  /** `thinking` and `updating` are deferred: acknowledged, not answered. */
  state: 'waiting' | 'thinking' | 'updating' | 'answered';
  original?: string | undefined;
  /** Whether its token is dead before its time. */
  expired: boolean;
  followUps: number;
  /** By performance.now(): told to the bot, first acknowledged, answered at last, latest call. */
  readonly toldAt: number;
  acknowledgedAt?: number;
  answeredAt?: number;
  lastCallAt?: number;
  readonly onChange: Set<() => void>;
  /** For autocomplete: the type of the option that is being typed, and what was offered. */
  readonly focused?: number | undefined;
  choices?: readonly Choice[];
};

export type Choice = {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
};
