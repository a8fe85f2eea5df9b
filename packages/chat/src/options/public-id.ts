import type { OptionKind } from './option-kind.ts';

/** The random name of something that a button points at: 10 letters and digits. */
export const publicId: OptionKind<string> = {
  id: 'public-id',
  parse: readId,
  pack: (id) => id,
  unpack: readId,
};

function readId(text: string): string | undefined {
  return /^[0-9A-Za-z]{10}$/.test(text) ? text : undefined;
}
