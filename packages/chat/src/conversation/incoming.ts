import type { Platform } from '@tend/core';

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
  readonly chat: { readonly id: string; readonly thread?: string; readonly kind: 'private' | 'group' };
  /** The text answers a message of the bot: in a group only such texts and commands are meant for it. */
  readonly answers?: boolean;
  readonly input: Input;
}

/** A typed text, or a press on a button with the payload that the button was given. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly payload: string };
