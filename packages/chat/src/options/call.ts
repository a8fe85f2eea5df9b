/** A command and its options, packed: what a message, a button or an answer becomes before it is run. */
export interface Call {
  readonly command: string;
  readonly options: PackedOptions;
  /** Of a button: its answer is a message of its own, and the one with the button stays as it is. */
  readonly beside?: true;
}

/** Option values by name, each as text packed by its kind. */
export type PackedOptions = Readonly<Record<string, string>>;
