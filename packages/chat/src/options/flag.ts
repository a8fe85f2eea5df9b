import type { OptionKind } from './option-kind.ts';

/** Something that is so: carried by buttons as `1`, never unset. */
export const flag: OptionKind<true> = {
  id: 'flag',
  parse: (text) => (/^\s*(?:1|yes|y|oui|o|ok)\s*$/i.test(text) ? true : undefined),
  pack: () => '1',
  unpack: (text) => (text === '1' ? true : undefined),
};
