/** `text` without the signs that part packed options (`;`, `=`), control characters and lone surrogates. */
export function packText(text: string): string {
  return text.toWellFormed().replace(/[%;=\p{Cc}]/gu, escaped);
}

/** The same without commas, for what is packed as one of a list. */
export function packItem(text: string): string {
  return packText(text).replaceAll(',', escaped);
}

/** What `packText` or `packItem` packed; undefined for anything else. */
export function unpackText(packed: string): string | undefined {
  if (!packed.isWellFormed() || /[;=\p{Cc}]|%(?!2[5c]|3[bd]|[0189][0-9a-f]|7f)/u.test(packed)) return undefined;
  return packed.replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
