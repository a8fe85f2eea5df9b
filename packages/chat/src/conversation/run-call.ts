import { attempt, CoreError } from '@tend/core';
import type { Command } from '../commands/command.ts';
import { commandById } from '../commands/index.ts';
import { ask } from '../options/ask.ts';
import type { Call } from '../options/call.ts';
import type { Said, Turn } from '../options/turn.ts';
import type { Audience } from '../replies/reply.ts';
import { refuseExtra, unpackOptions } from './unpack-options.ts';
import { wordError } from './word-error.ts';

/** Runs a call: asks for what is missing, else does it; a refusal of the core becomes words, and nothing is changed. */
export async function runCall(turn: Turn, call: Call): Promise<{ said: Said; audience: Audience }> {
  const command = commandById(call.command);
  if (!command) throw new Error(`no command ${call.command}`);
  try {
    refuseExtra(command, call);
    return {
      said: (await askForMissing(turn, command, call)) ?? (await run(turn, command, call)),
      audience: command.audience,
    };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { said: await wordError(turn, call, error), audience: command.audience };
  }
}

async function run(turn: Turn, command: Command, call: Call): Promise<Said> {
  return attempt(turn.work, () => command.run(turn, unpackOptions(command, call) as never, call));
}

async function askForMissing(turn: Turn, command: Command, call: Call): Promise<Said | undefined> {
  for (const [name, { required, question }] of Object.entries(command.options)) {
    if (!required || name in call.options) continue;
    if (!question) throw new Error(`${command.id} asks nobody for ${name}`);
    return ask(turn, call, name, await question(turn, call));
  }
  return undefined;
}
