import type { Language } from '@tend/core';
import type { Call, PackedOptions } from '../options/call.ts';
import type { CommandShape } from '../options/command-shape.ts';
import { lines as linesKind } from '../options/lines.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import { splitWords, type Word } from '../options/words.ts';
import { type NamedCommand, namedCommand } from './command-names.ts';
import { productLines } from './read-lines.ts';
import { readOptions } from './read-options.ts';

/** What a message was read as. */
export type Reading =
  | {
      readonly kind: 'call';
      readonly call: Call;
      /** Of the command's name as typed; undefined when it is the same in both. */
      readonly language?: Language;
    }
  | { readonly kind: 'unknown'; readonly text: string };

/** How many words of a message are looked at for options: far more than anyone types. */
const mostWords = 2_000;

/**
 * Reads a typed message as a call of one of the commands, in either language: the command's name, then its options in
 * any order. Further lines of a command that takes lines are in `more`; words nobody understood are in `extra`. Takes
 * any text and never throws; time grows with the length of the text.
 */
export function readMessage(text: string, commands: readonly CommandShape[], context: ReadingContext): Reading {
  const lines = linesOf(text);
  const named = namedCommand(splitWords(lines[0] ?? ''), commands, context.language);
  if (!named) return { kind: 'unknown', text };
  const { shape, language } = named;
  const options = readNamed(lines, named, { commands, context });
  return { kind: 'call', call: { command: shape.id, options }, ...(language && { language }) };
}

/** The options in a text that stands after the name of the command, read like those of a message. */
export function readAfterName(text: string, shape: CommandShape, context: ReadingContext): PackedOptions {
  return readNamed(linesOf(text), { shape, taken: 0 }, { commands: [shape], context });
}

function linesOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
}

interface Reader {
  readonly commands: readonly CommandShape[];
  readonly context: ReadingContext;
}

function readNamed(lines: readonly string[], named: NamedCommand, reader: Reader): PackedOptions {
  const { shape, taken } = named;
  return shape.lines
    ? ofLines(lines, named, reader)
    : readOptions(splitWords(lines.join(' ')).slice(taken), shape, reader.context, mostWords);
}

/** The options of the first product, with those of the further ones in `more`. */
function ofLines(
  lines: readonly string[],
  { shape, taken }: NamedCommand,
  { commands, context }: Reader,
): PackedOptions {
  let budget = mostWords;
  const read = lines.map((line, index) => {
    const words = splitWords(line);
    const named = index === 0 ? taken : repeated(words, shape, { commands, context });
    const options = readOptions(words.slice(named), shape, context, budget);
    budget = Math.max(0, budget - words.length);
    return options;
  });
  const [first = {}, ...further] = productLines(read, shape);
  return further.length === 0 ? first : { ...first, more: linesKind.pack(further) };
}

/** How many words of a further line only say the command's name again: "add peas", "add beans". */
function repeated(words: readonly Word[], shape: CommandShape, { commands, context }: Reader): number {
  const named = namedCommand(words, commands, context.language);
  return named?.shape === shape ? named.taken : 0;
}
