import type { Day, Language } from '@tend/core';
import type { PackedOptions } from './call.ts';
import type { Field } from './field.ts';
import type { Turn } from './turn.ts';
import type { Word } from './words.ts';

/** What reading needs to know about the reader's world; nothing in it needs the network. */
export interface ReadingContext {
  readonly language: Language;
  readonly zone: string;
  readonly today: Day;
  /** The folded names of the household's boxes and freezers. */
  readonly boxNames: readonly string[];
  readonly freezerNames: readonly string[];
  /** The folded names of the product types in both languages; without them any text after "type" is a type. */
  readonly typeNames?: readonly string[];
}

/** Who is typing. */
export type Typist = Pick<Turn, 'work' | 'contact' | 'language' | 'today'>;

/** A text that completes what is being typed. */
export interface Suggested {
  readonly label: string;
  /** What `parse` reads as the value. */
  readonly value: string;
}

/** A value found in the words, and how many of them it takes. */
export interface Claim<Value> {
  readonly value: Value;
  readonly taken: number;
  /** What the same words say for other options, packed; where one of them was said already, nothing is claimed. */
  readonly along?: PackedOptions;
}

/** Words that announce a free text ("type", "name:"). */
export interface Opening {
  /** How many words announce it. */
  readonly announced: number;
  /** Whether the text ends at a comma; it always ends where another option is claimed. */
  readonly untilComma: boolean;
}

/**
 * One kind of option. The typed grammar, the answers to questions, the buttons and the options of the platforms all
 * read and write it here and nowhere else.
 */
export interface OptionKind<Value> {
  readonly id: string;
  /** How platforms with fields show it; only what buttons alone carry has none. */
  readonly field?: Field;
  /** What completes the text that is being typed, the likeliest first; in one or two queries. */
  suggest?(typist: Typist, typed: string): Promise<readonly Suggested[]>;
  /** Reads the words from `at`, in either language: an option that announces itself ("box 2", "pour 4"). */
  claim?(words: readonly Word[], at: number, context: ReadingContext): Claim<Value> | undefined;
  /** Whether what it claims may run over a comma. */
  readonly acrossCommas?: boolean;
  /** Whether the words from `at` announce a free text, which `parse` then reads. */
  opens?(words: readonly Word[], at: number, context: ReadingContext): Opening | undefined;
  /** Reads the words from `at` where they stand directly before or after a box: "garage box 2". */
  claimBesideBox?(words: readonly Word[], at: number, context: ReadingContext): Claim<Value> | undefined;
  /** Tried on the last words once all claims are done: how many of them it takes. */
  claimAtEnd?(words: readonly Word[], context: ReadingContext): Claim<Value> | undefined;
  /** Reads a whole text that stands for this option alone: an answer to its question, or a platform's option. */
  parse(text: string, context: ReadingContext): Value | undefined;
  /** Whatever is written answers its question as it is: only the mere name of a command, or a slash, means another one. */
  readonly verbatim?: boolean;
  /** Reads a field that holds nothing else, where that differs from `parse`. */
  parseField?(text: string, context: ReadingContext): Value | undefined;
  /** Of a kind of place: what a text that `parse` cannot read was meant to name. */
  readonly place?: 'box' | 'freezer';
  /** As text without `;`, `=` and line breaks, for buttons, questions and drafts; `unpack` reads it back or refuses. */
  pack(value: Value): string;
  unpack(text: string): Value | undefined;
}
