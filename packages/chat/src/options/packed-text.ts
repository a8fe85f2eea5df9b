/** `text` without the signs that part packed options (`;`, `=`, `,`), control characters and lone surrogates. */
export function packText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[%;=,\u0000-\u001F\u007F]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** What `packText` packed; undefined for anything else. */
export function unpackText(packed: string): string | undefined {
  if (!packed.isWellFormed() || /[;=,\u0000-\u001F\u007F]|%(?![0-7][0-9a-f])/.test(packed)) return undefined;
  return packed.replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
