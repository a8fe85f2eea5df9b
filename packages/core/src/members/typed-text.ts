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

/** A cleaned name of 1 to `max` characters; else throws `name_invalid`. */
export function cleanName(text: string, max: number): string {
  const name = cleanText(text);
  if (name === '' || [...name].length > max || !/[^\s\u200B-\u200D\u2060]/u.test(name)) {
    refuse('name_invalid', { max, empty: name === '' || [...name].length <= max });
  }
  return name;
}
