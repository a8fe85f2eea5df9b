import type { Language } from '@tend/core';
import type { CommandShape } from '../options/command-shape.ts';
import { readMessage } from './read-message.ts';

/** The language of the command that the text begins with, if it begins with one and its name is of one language. */
export function recognisedLanguage(text: string, commands: readonly CommandShape[]): Language | undefined {
  const context = { language: 'en', zone: 'utc', today: '2000-01-01', boxNames: [], freezerNames: [] } as const;
  const reading = readMessage(text.slice(0, 64), commands, context);
  return reading.kind === 'call' ? reading.language : undefined;
}
