import { commandById, commandsFor } from '../commands/index.ts';
import type { Call } from '../options/call.ts';
import type { Asked } from '../options/question.ts';
import type { Turn } from '../options/turn.ts';
import { splitWords } from '../options/words.ts';
import { namedCommand } from './command-names.ts';

/**
 * Whether a text that was read as a call is a command even while a question waits: when it is complete, the mere name
 * of a command or typed so that nothing else can be meant, or when it names the command that asks. Others may be an
 * answer.
 */
export function isCommand(turn: Turn, waiting: Asked, call: Call, text: string): boolean {
  if (Object.keys(call.options).length === 0) return true;
  if (commandById(waiting.command)?.options[waiting.option]?.kind.verbatim) return text.trimStart().startsWith('/');
  return isComplete(call) || waiting.command === call.command || isOutspoken(turn, text);
}

function isComplete({ command, options }: Call): boolean {
  const shapes = Object.entries(commandById(command)?.options ?? {});
  return !('extra' in options) && shapes.every(([name, { required }]) => !required || name in options);
}

/** Typed with a slash, or by a name of two words. */
function isOutspoken(turn: Turn, text: string): boolean {
  const words = splitWords(text.trimStart().split(/[\n\r\u2028\u2029]/)[0] ?? '');
  return text.trimStart().startsWith('/') || (namedCommand(words, commandsFor(turn), turn.language)?.taken ?? 0) > 1;
}
