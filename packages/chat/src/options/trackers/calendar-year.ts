import { number } from '../number.ts';
import type { Claim, OptionKind } from '../option-kind.ts';
import type { Word } from '../words.ts';

export const earliestYear = 1900;
const latestYear = 2199;

const year = number(earliestYear, latestYear);

/** A calendar year, at the end of what is typed: "chart mood 2025". */
export const calendarYear: OptionKind<number> = {
  ...year,
  id: 'calendar-year',
  field: {
    name: { en: 'year', fr: 'année' },
    description: { en: 'A whole year, such as 2025', fr: 'Une année entière, par exemple 2025' },
    type: 'number',
    min: earliestYear,
    max: latestYear,
  },
  claimAtEnd(words: readonly Word[], context): Claim<number> | undefined {
    const text = words.at(-1)?.text ?? '';
    const value = /^\d{4}$/.test(text) ? year.parse(text, context) : undefined;
    return value === undefined || words.length < 2 ? undefined : { value, taken: 1 };
  },
};
