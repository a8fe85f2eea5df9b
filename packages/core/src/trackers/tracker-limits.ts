/** In characters. */
export const longestTrackerName = 64;
export const longestUnit = 16;
export const longestChoice = 32;

/** The mood tracker counts too. */
export const mostTrackers = 50;

export const fewestChoices = 2;
export const mostChoices = 10;

/** Numbers lie between this and its negative, and keep six decimals. */
export const largestNumber = 1e12;

/** In seconds: a thousand hours. */
export const longestDuration = 3_600_000;

/** The number with six decimals, as it is kept. */
export function keptNumber(number: number): number {
  // Adding 0 makes -0 a 0.
  return Number(number.toFixed(6)) + 0;
}
