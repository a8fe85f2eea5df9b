import type { PackedOptions } from './call.ts';
import type { OptionKind } from './option-kind.ts';

/** The options of each further line of a message, packed as base64url of JSON. Their values are claims like any other. */
export const lines: OptionKind<readonly PackedOptions[]> = {
  id: 'lines',
  parse: () => undefined,
  pack: (value) => Buffer.from(JSON.stringify(value)).toString('base64url'),
  unpack(packed) {
    if (!/^[\w-]+$/.test(packed)) return undefined;
    try {
      const value: unknown = JSON.parse(Buffer.from(packed, 'base64url').toString());
      return isLines(value) ? value : undefined;
    } catch {
      return undefined;
    }
  },
};

function isLines(value: unknown): value is PackedOptions[] {
  return Array.isArray(value) && value.length > 0 && value.every(isOptions);
}

function isOptions(value: unknown): value is PackedOptions {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((option) => typeof option === 'string');
}
