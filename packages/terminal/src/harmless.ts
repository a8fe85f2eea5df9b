/** Marks that turn the direction of writing without being seen. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text as it may be printed: of control characters only the line break stays, tabs become spaces, and invisible marks
 * that turn the direction of writing are left out.
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? mark : ''))
    .replace(turning, '');
}

/** The same on one line. */
export function harmlessLine(text: string): string {
  return harmless(text).replaceAll('\n', ' ');
}
