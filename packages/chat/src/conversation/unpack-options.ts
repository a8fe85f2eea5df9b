import { refuse } from '@tend/core';
import type { Command } from '../commands/command.ts';
import type { Call } from '../options/call.ts';
import { unpackText } from '../options/packed-text.ts';

/** Option values as `run` gets them. Words that no option took are refused rather than passed over. */
export function unpackOptions(command: Command, call: Call): Record<string, unknown> {
  const { extra } = call.options;
  if (extra !== undefined) {
    const text = unpackText(extra) ?? extra;
    const namesFreezer = command.options.freezer && !('freezer' in call.options) && command.id.startsWith('freezer');
    if (namesFreezer) refuse('not_found', { what: 'freezer', text });
    refuse('value_invalid', { option: 'extra', text });
  }
  const values: Record<string, unknown> = {};
  for (const [name, { kind }] of Object.entries(command.options)) {
    const packed = call.options[name];
    if (packed !== undefined) values[name] = kind.unpack(packed);
  }
  return values;
}
