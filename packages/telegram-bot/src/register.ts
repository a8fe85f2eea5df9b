import { introduction, menu } from '@tend/chat';
import type { BotCommand } from 'grammy/types';
import { type BotApi, until } from './api.ts';
import type { Log } from './log.ts';
import { toldError } from './told-error.ts';

/** What everybody sees who has no language of ours, and what those see whose Telegram speaks one. */
const profiles = [
  { language: 'en', code: undefined },
  { language: 'fr', code: 'fr' },
] as const;

/** Writes the menu of commands and the bot's descriptions, where they differ from what Telegram has. Never throws. */
export async function register(api: BotApi, log: Log, signal: AbortSignal): Promise<void> {
  try {
    for (const profile of profiles) await registerIn(profile, api, signal);
  } catch (error) {
    if (!signal.aborted) log.warn(toldError(error), 'the menu of commands could not be written');
  }
}

async function registerIn({ language, code }: (typeof profiles)[number], api: BotApi, signal: AbortSignal) {
  const which = code ? { language_code: code } : {};
  const end = until(signal);
  const commands = commandsIn(language);
  if (!isSame(await api.getMyCommands(which, end), commands)) await api.setMyCommands({ commands, ...which }, end);
  const { long, short } = introduction(language);
  if ((await api.getMyDescription(which, end)).description !== long) {
    await api.setMyDescription({ description: long, ...which }, end);
  }
  if ((await api.getMyShortDescription(which, end)).short_description !== short) {
    await api.setMyShortDescription({ short_description: short, ...which }, end);
  }
}

/** The menu as Telegram takes it: names are `[a-z0-9_]{1,32}`, so `put back` is `put_back` and `réglages` is `reglages`. */
export function commandsIn(language: (typeof profiles)[number]['language']): BotCommand[] {
  return menu(language).map(({ name, description }) => ({ command: commandName(name), description }));
}

function commandName(name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^a-z0-9]+/g, '_').slice(0, 32);
}

function isSame(known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  const listed = (commands: readonly BotCommand[]) =>
    JSON.stringify(commands.map(({ command, description }) => [command, description]));
  return listed(known) === listed(wanted);
}
