import { cleanText, refuse } from '@tend/core';
import type { Command } from '../commands/command.ts';
import type { Call } from '../options/call.ts';
import { unpackText } from '../options/packed-text.ts';

/** Words that no option took are refused rather than passed over: `not_found` where they must mean a freezer. */
export function refuseExtra(command: Command, { options: { extra, freezer } }: Call): void {
  if (extra === undefined) return;
  const text = cleanText(unpackText(extra) ?? extra);
  const namesFreezer = command.options.freezer && freezer === undefined && command.id.startsWith('freezer');
  if (namesFreezer) refuse('not_found', { what: 'freezer', text });
  refuse('value_invalid', { option: 'extra', text });
}

/** Option values as `run` gets them. */
export function unpackOptions(command: Command, call: Call): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, { kind }] of Object.entries(command.options)) {
    const packed = call.options[name];
    if (packed !== undefined) values[name] = kind.unpack(packed);
  }
  return values;
}
