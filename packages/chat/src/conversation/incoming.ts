import type { Platform } from '@tend/core';
import type { Reply } from '../replies/reply.ts';

/** What a person sent, before anything has been made of it. Everything in it is a claim. */
export interface Incoming {
  /** Which bot received it, such as `terminal` or `telegram:123`. */
  readonly bot: string;
  /** Names this delivery for that bot; the same message delivered again has the same id. At most 64 characters. */
  readonly id: string;
  readonly identity: { readonly platform: Platform; readonly externalId: string };
  readonly displayName: string;
  /** What the platform says of the person's language, as a BCP 47 tag. */
  readonly language?: string;
  readonly chat: Chat;
  /** The text answers a message of the bot: in a group only such texts and commands are meant for it. */
  readonly answers?: boolean;
  /** Commands are called with fields there, and nothing is typed: examples say what to fill in. */
  readonly fieldsOnly?: boolean;
  readonly input: Input;
  /** Where the bot takes files. */
  readonly files?: Files;
  /** Shows how far long work has come, in place of what it showed before; the bot leaves out what comes too fast. */
  readonly progress?: (reply: Reply) => void;
}

/** The files that people send to a bot. */
export interface Files {
  /** The bytes of a file by its `ref`, from the beginning, as often as wanted; throws when they cannot be had. */
  open(ref: string): AsyncIterable<Uint8Array>;
  /** In bytes: the bot cannot fetch larger ones. */
  readonly largest?: number;
}

/** Where something was sent. */
export interface Chat {
  readonly id: string;
  readonly thread?: string;
  readonly kind: 'private' | 'group';
  /** Of a group: the sender's private chat, if answers go there; then questions wait there too. */
  readonly privateId?: string;
}

/** What was sent. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  /** A press on a button, with the payload that the button was given. */
  | { readonly kind: 'call'; readonly payload: string }
  /**
   * A command of a platform with fields: its id, and its options by their ids, each as it was typed or chosen. The first
   * of its fields is read like what follows the command's name in a message.
   */
  | { readonly kind: 'fields'; readonly command: string; readonly fields: Readonly<Record<string, string>> }
  /** A form that was filled in: its payload, and what its fields hold by their ids. */
  | { readonly kind: 'submitted'; readonly payload: string; readonly fields: Readonly<Record<string, string>> }
  /** A message sent before was changed: the id of its delivery, and what it says now. */
  | { readonly kind: 'edited'; readonly of: string; readonly text: string }
  /** A file, with its caption; `ref` is how the bot that received it finds it again, also after a restart. */
  | {
      readonly kind: 'file';
      readonly name: string;
      /** In bytes. */
      readonly size: number;
      readonly ref: string;
      readonly text?: string;
    }
  /** Something without a text: a voice message, a sticker. */
  | { readonly kind: 'unreadable' };
