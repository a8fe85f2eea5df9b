import { fold } from '@tend/core';
import { commandsFor } from '../commands/index.ts';
import { splitWords } from '../options/words.ts';
import { namedCommand } from './command-names.ts';
import type { Incoming } from './incoming.ts';

/**
 * Whether what was sent is meant for the bot: in a group only presses, forms and fields, answers to its messages, commands with a slash
 * and what names the bot ("/add@tend_bot") are; all else people say to each other.
 */
export function isMeantForBot({ chat, input, answers }: Pick<Incoming, 'chat' | 'input' | 'answers'>): boolean {
  if (chat.kind === 'private' || answers) return true;
  if (input.kind === 'unreadable') return false;
  if (!('text' in input)) return input.kind !== 'file';
  const { text = '' } = input;
  if (!text.trimStart().startsWith('/')) return false;
  const [first] = splitWords(text.slice(0, 64).split('\n')[0] ?? '');
  if (!first || first.text.includes('@')) return first !== undefined;
  return cancels.has(fold(first.text)) || namedCommand([first], commandsFor({ isAdmin: false }), 'en') !== undefined;
}

/** Words that let a waiting question go. */
export const cancels: ReadonlySet<string> = new Set(['cancel', '/cancel', 'annuler', '/annuler']);
