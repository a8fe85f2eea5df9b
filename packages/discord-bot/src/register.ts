import { slashCommands } from '@tend/chat';
import { type REST, Routes } from 'discord.js';
import { drawCommands } from './draw-commands.ts';
import { isSame } from './is-same.ts';
import type { Log } from './log.ts';
import { toldError } from './told-error.ts';

/** Writes the commands of that application where they differ from what Discord has. Never throws. */
export async function register(rest: REST, applicationId: string, log: Log, signal: AbortSignal): Promise<void> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = drawCommands(slashCommands());
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const known = (await rest.get(route, { query, signal })) as object[];
    if (!isSame(known, wanted)) await rest.put(route, { body: wanted, signal });
  } catch (error) {
    if (!signal.aborted) log.warn(toldError(error), 'the commands could not be written');
  }
}
