import type { OptionKind } from './option-kind.ts';
import { packText, unpackText } from './packed-text.ts';

/** A free text, trimmed, never empty. */
export const text: OptionKind<string> = {
  id: 'text',
  field: {
    name: { en: 'text', fr: 'texte' },
    description: { en: 'What you would write', fr: 'Ce que vous écririez' },
    type: 'text',
  },
  parse: readText,
  pack: packText,
  unpack: (packed) => {
    const unpacked = unpackText(packed);
    return unpacked === undefined ? undefined : readText(unpacked);
  },
};

/** `typed` without white space around it and without lone surrogates; undefined when nothing is left. */
export function readText(typed: string): string | undefined {
  return typed.toWellFormed().trim() || undefined;
}
