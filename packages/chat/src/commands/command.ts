import type { Language } from '@tend/core';
import type { Call } from '../options/call.ts';
import type { CommandShape, OptionShape } from '../options/command-shape.ts';
import type { OptionKind } from '../options/option-kind.ts';
import type { Said, Turn } from '../options/turn.ts';
import type { Audience } from '../replies/reply.ts';

/** A command: its names, its options, and what it does. Data plus `run`. */
export interface Command extends CommandShape {
  /** What it does, in at most 100 characters, for menus and help. */
  readonly description: Readonly<Record<Language, string>>;
  /** Whom its answers may be shown to in a group. */
  readonly audience: Audience;
  /** In a group it does nothing, and says where it can be done: it is about what is the member's alone. */
  readonly private?: boolean;
  /** Only for those who run Tend: for everybody else it does not exist. */
  readonly admin?: boolean;
  /** Calls that only buttons make: not offered, not typed. */
  readonly internal?: boolean;
  /** Does it. The call is what the options were read from, for asking for more of them. */
  run(turn: Turn, options: never, call: Call): Promise<Said>;
}

type ValueOf<Shape> = Shape extends { kind: OptionKind<infer Value> } ? Value : never;

/** What `run` gets: required options are there, the others may be missing. */
export type Values<Options extends Readonly<Record<string, OptionShape>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { required: true }
    ? ValueOf<Options[Name]>
    : ValueOf<Options[Name]> | undefined;
};

/** Checks a command while it is written: `run` gets the values of its own options. */
export function command<const Options extends Readonly<Record<string, OptionShape>>>(
  definition: Omit<Command, 'run' | 'options'> & {
    readonly options: Options;
    run(turn: Turn, options: Values<Options>, call: Call): Promise<Said>;
  },
): Command {
  return definition as unknown as Command;
}
