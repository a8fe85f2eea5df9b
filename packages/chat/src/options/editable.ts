import type { OptionKind } from './option-kind.ts';

/** What of a product can be corrected; each is the option of that name. */
export const editables = ['name', 'note', 'servings', 'months', 'frozen', 'type'] as const;

export type Editable = (typeof editables)[number];

/** Which attribute is to be corrected; only buttons say it. */
export const editable: OptionKind<Editable> = {
  id: 'editable',
  parse: read,
  pack: (value) => value,
  unpack: read,
};

function read(text: string): Editable | undefined {
  return editables.find((name) => name === text);
}
