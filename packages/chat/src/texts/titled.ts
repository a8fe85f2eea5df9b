/** The text with a capital first letter: names are kept as they were typed and shown like this. */
export function titled(text: string): string {
  const first = text.match(/^\p{Ll}/u)?.[0];
  return first ? first.toUpperCase() + text.slice(first.length) : text;
}
