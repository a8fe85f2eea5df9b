import type { Day, Language } from '@tend/core';

/** What it takes to know which day is meant. */
export interface DayContext {
  readonly language: Language;
  /** An IANA zone: English numeric dates are month first in America/*. */
  readonly zone: string;
  readonly today: Day;
}

/** A way of saying a day: the pattern claims a whole folded text; `undefined` when no such day exists. */
export interface DayPhrase {
  readonly pattern: RegExp;
  day(groups: readonly (string | undefined)[], context: DayContext): Day | undefined;
}

/** A pattern over the whole text, from readable pieces. */
export function whole(...pieces: readonly string[]): RegExp {
  return new RegExp(`^(?:${pieces.join('|')})$`);
}
