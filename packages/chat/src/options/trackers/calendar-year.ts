import { number } from '../number.ts';
import type { Claim, OptionKind } from '../option-kind.ts';
import type { Word } from '../words.ts';

export const earliestYear = 1900;
const latestYear = 2199;

const lastYear = new Set([
  'last year',
  'annee derniere',
  'annee passee',
  'an dernier',
  "l' annee derniere",
  "l' an dernier",
]);

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
    const said = (taken: number) =>
      words
        .slice(-taken)
        .map(({ folded }) => folded)
        .join(' ');
    const taken = [3, 2].find((length) => lastYear.has(said(length)));
    if (taken !== undefined) return { value: Number(context.today.slice(0, 4)) - 1, taken };
    const value = words.length > 1 && /^\d{4}$/.test(said(1)) ? year.parse(said(1), context) : undefined;
    return value === undefined ? undefined : { value, taken: 1 };
  },
};
