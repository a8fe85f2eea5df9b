import { refuse } from '../error.ts';

/**
 * A text that a person typed, as Tend keeps it: NFC, trimmed, without control characters, lone surrogates and the
 * invisible marks that turn the direction of writing. Line breaks and tabs become single spaces unless `lines`.
 */
export function cleanText(text: string, { lines = false } = {}): string {
  return text
    .toWellFormed()
    .replace(/[\uFFFD\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/\p{Cc}/gu, (mark) => (/\s/.test(mark) ? mark : ''))
    .replace(lines ? /[^\S\n]+/gu : /\s+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .normalize('NFC')
    .trim();
}

/** A sign that can be seen: no space, nothing that is drawn as nothing, no empty Braille cell or note head. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]/u;

/** A cleaned name of 1 to `max` characters of which one at least can be seen; else throws `name_invalid`. */
export function cleanName(text: string, max: number): string {
  const name = cleanText(text);
  const empty = !visible.test(name);
  if (empty || [...name].length > max) refuse('name_invalid', { max, empty });
  return name;
}
