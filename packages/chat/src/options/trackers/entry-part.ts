import type { OptionKind } from '../option-kind.ts';

/** What of an entry can be corrected; each is the option of that name. */
export const entryParts = ['value', 'note', 'when'] as const;

export type EntryPart = (typeof entryParts)[number];

/** Which part is to be corrected; only buttons say it. */
export const entryPart: OptionKind<EntryPart> = {
  id: 'entry-part',
  parse: read,
  pack: (part) => part,
  unpack: read,
};

function read(text: string): EntryPart | undefined {
  return entryParts.find((part) => part === text);
}
