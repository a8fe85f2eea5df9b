/** Where a product lies. */
export interface Place {
  /** The freezer's number in its household. */
  readonly freezer: number;
  readonly box: number;
  readonly number: number;
}

/** What is written on the bag: `2.1` in the main freezer, `2.3.1` (freezer 2, box 3, number 1) elsewhere. */
export function address({ freezer, box, number }: Place, mainFreezer: number): string {
  return freezer === mainFreezer ? `${box}.${number}` : `${freezer}.${box}.${number}`;
}

/** The place that two or three numbers mean; two of them mean the main freezer. */
export function placeOf(parts: readonly number[], mainFreezer: number): Place | undefined {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || parts.length > 3) return undefined;
  if (third === undefined) return { freezer: mainFreezer, box: first, number: second };
  return { freezer: first, box: second, number: third };
}

/** The place as the journal keeps it, always in three parts, whatever the main freezer is later. */
export function placeText({ freezer, box, number }: Place): string {
  return `${freezer}.${box}.${number}`;
}
