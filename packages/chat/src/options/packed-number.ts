/** Numbers beyond it are read as it: no limit of the core is that high. */
export const largestNumber = 999_999_999;

/** A whole number as people type it: digits only. */
export function readNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Math.min(Number(text), largestNumber) : undefined;
}

/** The number that `String` packed; undefined for anything else. */
export function unpackNumber(packed: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(packed) ? Number(packed) : undefined;
}
