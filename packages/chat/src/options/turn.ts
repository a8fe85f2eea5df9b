import type { Actor, Contact, Day, Language, Work } from '@tend/core';
import type { Button, Reply } from '../replies/reply.ts';
import type { PackedOptions } from './call.ts';
import type { ReadingContext } from './option-kind.ts';

/** One message being answered: who says what to whom, and the unit of work it happens in. */
export interface Turn {
  readonly work: Work;
  readonly actor: Actor;
  readonly contact: Contact;
  /** In which Tend answers. */
  readonly language: Language;
  /** The member's present day. */
  readonly today: Day;
  readonly chat: {
    readonly id: string;
    readonly thread: string;
    readonly kind: 'private' | 'group';
    /** Of a group: where answers go instead. */
    readonly privateId?: string;
  };
  /** Whether the message is a press on a button, so that the answer can take the place of its message. */
  readonly pressed: boolean;
  /** The operator's zone counts as known. */
  readonly zoneIsSet: boolean;
  /** For reading what was typed; the names of boxes and freezers are those of the household. */
  readonly reading: ReadingContext;
  /** In which Tend answers a member who has none of their own. */
  readonly usualLanguage: Language;
  /** Whether they are one of those who run Tend. */
  readonly isAdmin: boolean;
  /** All commands that exist for the member, for the help. */
  readonly commands: readonly DescribedCommand[];
  /** Something to write to Tend, in the turn's language, as it is written where the message came from. */
  example(typed: string): string;
  /** Whether a question was asked, answered or dropped: then the reply is kept for a second delivery. */
  readonly questions: { changed: boolean };
}

/** A command as the help tells of it. */
export interface DescribedCommand {
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly description: Readonly<Record<Language, string>>;
  readonly internal?: boolean;
}

/** What a command answers; the conversation adds the rest of the Reply. */
export interface Said
  extends Partial<Pick<Reply, 'calls' | 'choice' | 'pictures' | 'file' | 'place' | 'asks' | 'form' | 'refusal'>> {
  readonly blocks: Reply['blocks'];
  /** In which it is said, where that is no longer the turn's. */
  readonly language?: Language;
  /** What is left to do once this unit of work has ended, in units of its own; what it says is the answer then. */
  readonly after?: (long: Long) => Promise<Said>;
}

/** Work that takes long: many units of work, between which others are answered. Begun again, it must do no harm. */
export interface Long {
  /** Runs one unit of work, for the same member at that moment. */
  work<Result>(run: (turn: Turn) => Promise<Result>): Promise<Result>;
  /** Shows how far it has come. */
  progress(said: Said): void;
  /** The bytes of a file that the member sent; throws when they cannot be had. */
  open(ref: string): AsyncIterable<Uint8Array>;
  /** In bytes: larger files cannot be fetched. */
  readonly largest?: number | undefined;
}

/** A press waiting to be made into a button: options are packed values. */
export interface Press {
  readonly label: string;
  readonly command: string;
  readonly options?: PackedOptions;
  readonly beside?: true;
  readonly number?: number;
}

export type { Button };
