import { commandById } from '../commands/index.ts';
import type { PackedOptions } from '../options/call.ts';
import type { Turn } from '../options/turn.ts';
import { readAfterName } from './read-message.ts';

/** The options that the text has when it is read as what follows the command's name. */
export function readAs({ reading }: Turn, command: string, text: string): PackedOptions {
  const shape = commandById(command);
  return shape ? readAfterName(text, shape, reading) : {};
}
