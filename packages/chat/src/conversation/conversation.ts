import type { ClaimedNudge, Clock, Language, Store } from '@tend/core';
import type { ReplyFile } from '../replies/files/reply-file.ts';
import type { Reply } from '../replies/reply.ts';
import type { Incoming } from './incoming.ts';
import type { Limit } from './rate-gate.ts';

/** What a conversation is held with. */
export interface ConversationSettings {
  readonly store: Store;
  readonly clock: Clock;
  /** Until a member has chosen. */
  readonly language: Language;
  readonly timeZone: string;
  /** Whether the operator set that zone; then it counts as known and nobody is asked. */
  readonly timeZoneIsSet?: boolean;
  /** The accounts for which the commands of admins exist. */
  readonly admins?: readonly Incoming['identity'][];
  /** Unknown errors are told here with the id that the person gets. */
  readonly log: { error(fields: object, message: string): void };
  readonly limits?: readonly Limit[];
}

/** A text that completes what is being typed, and the value it stands for. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** The conversation, the same on every platform. */
export interface Conversation {
  /** Answers what was sent; undefined means silence. Never throws. */
  answer(incoming: Incoming): Promise<Reply | undefined>;
  /**
   * The message of a nudge that is due, in the member's language; undefined when there is nothing to say by now (nothing
   * is due, it is logged already, the week is met): then it is skipped. Writes nothing. Throws what nobody expected.
   */
  nudge(due: ClaimedNudge): Promise<Reply | undefined>;
  /** Notes that the platform refuses to deliver to that identity, until it writes again. Never throws. */
  unreachable(identity: Incoming['identity']): Promise<void>;
  /** Logs why an answer could not be shown, with an id, and returns the sentence that tells the person that id. */
  undelivered(incoming: Incoming, error: unknown): Reply;
  /**
   * The bytes of a file of a reply, made while they are read, part by part, each in a unit of work of its own. It holds
   * what is whoever asks for it now, so that no reply can give away what is somebody else's. Throws when it cannot be made.
   */
  fileContent(from: Pick<Incoming, 'identity' | 'language'>, file: ReplyFile): AsyncIterable<Uint8Array>;
  /** At most 25 suggestions for an option of a command that someone is typing. Never throws. */
  suggest(
    from: Pick<Incoming, 'identity' | 'language'>,
    command: string,
    option: string,
    typed: string,
  ): Promise<Suggestion[]>;
}
