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
  /** All commands, for the help. */
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
  extends Partial<Pick<Reply, 'calls' | 'choice' | 'pictures' | 'place' | 'asks' | 'form' | 'refusal'>> {
  readonly blocks: Reply['blocks'];
  /** In which it is said, where that is no longer the turn's. */
  readonly language?: Language;
}

/** A press waiting to be made into a button: options are packed values. */
export interface Press {
  readonly label: string;
  readonly command: string;
  readonly options?: PackedOptions;
  readonly number?: number;
}

export type { Button };
