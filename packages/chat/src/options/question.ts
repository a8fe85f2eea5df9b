import type { Span } from '../replies/reply.ts';
import type { Call, PackedOptions } from './call.ts';

/** An answer that a button gives: a packed value of the option asked for. */
export interface Answer {
  readonly label: string;
  readonly value: string;
  /** The number that a person would type for it. */
  readonly number?: number;
}

/** The words of a question, with the answers that buttons give. */
export interface Question {
  readonly question: string | readonly Span[];
  readonly answers?: readonly Answer[];
  /** The same question with more answers: what a press adds to the call. */
  readonly previous?: PackedOptions;
  readonly next?: PackedOptions;
  /** Waits without being in the way: a command, also `annuler`, is more likely meant than an answer. */
  readonly idle?: true;
}

/** What a question's row holds: the call that the answer completes. */
export interface Asked extends Call {
  readonly option: string;
  readonly idle?: true;
}
