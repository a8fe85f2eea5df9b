import type { Language } from '@tend/core';
import type { Call } from './call.ts';
import type { Field } from './field.ts';
import type { OptionKind } from './option-kind.ts';
import type { Question } from './question.ts';
import type { Turn } from './turn.ts';

/** What the grammar needs to know of a command. */
export interface CommandShape {
  /** Names it in calls: `add`, `freezer-rename`. */
  readonly id: string;
  /** How it is typed, the shown name first; several words are allowed ("put back"), accents too: they are folded. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** In the order in which unannounced words are read. */
  readonly options: Readonly<Record<string, OptionShape>>;
  /** Whether every further line of a message is one more of the same ("add"). */
  readonly lines?: boolean;
  /** What words that no option took must mean, unless one was said; otherwise they were not understood. */
  readonly strays?: 'freezer';
  /** Only buttons call it: it is never read from a text. */
  readonly internal?: boolean;
}

export interface OptionShape {
  // biome-ignore lint/suspicious/noExplicitAny: a list of options holds kinds of every value.
  readonly kind: OptionKind<any>;
  readonly required?: boolean;
  /** Only buttons carry it; the grammar never reads it. */
  readonly hidden?: boolean;
  /** Only typed texts say it: platforms with fields show none for it. */
  readonly typedOnly?: boolean;
  /** What its field says other than its kind. */
  readonly field?: Partial<Field>;
  /** Takes the words that nothing else claimed. At most one per command. */
  readonly rest?: boolean;
  /** Read without words that announce it, also after the rest was said: "move 2.1 3". So is a required option. */
  readonly alone?: boolean;
  /** How it is asked for when it is required and missing. */
  readonly question?: (turn: Turn, call: Call) => Promise<Question>;
}
