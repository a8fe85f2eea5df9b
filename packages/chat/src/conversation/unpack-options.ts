import { cleanText, refuse } from '@tend/core';
import type { Command } from '../commands/command.ts';
import type { Call } from '../options/call.ts';
import { unpackText } from '../options/packed-text.ts';

/** Words that no option took are refused rather than passed over: `not_found` where the command says what they mean. */
export function refuseExtra({ strays }: Command, { options }: Call): void {
  const { extra } = options;
  if (extra === undefined) return;
  const text = cleanText(unpackText(extra) ?? extra);
  if (strays && !(strays in options)) refuse('not_found', { what: strays, text });
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
