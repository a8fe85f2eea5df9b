import type { Language } from '@tend/core';

type Text = Readonly<Record<Language, string>>;

/** How an option is shown on platforms whose commands have fields. */
export interface Field {
  /** 1 to 32 lower-case letters, digits, `-` and `_`. */
  readonly name: Text;
  /** 1 to 100 characters. */
  readonly description: Text;
  /** A number is a whole one; a file is sent along with the command. */
  readonly type: 'text' | 'number' | 'file';
  /** The range of a number, the length of a text. */
  readonly min?: number;
  readonly max?: number;
  /** All the values there are, at most 25, as the kind packs them. */
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
}
