import type { Texts } from './texts.ts';

/** Words about a product that several commands use. */
export const productTexts = {
  feeds: { en: (people: number) => `for ${people}`, fr: (people: number) => `pour ${people}` },
  bestBefore: { en: (day: string) => `best before ${day}`, fr: (day: string) => `de préférence avant le ${day}` },
  keepsForEver: { en: 'keeps for ever', fr: 'à garder sans limite' },
  keeps: { en: (months: string) => `keeps ${months}`, fr: (months: string) => `à garder ${months}` },
  frozenOn: { en: (day: string) => `frozen ${day}`, fr: (day: string) => `au congélateur depuis le ${day}` },
  leftOn: { en: (day: string) => `out since ${day}`, fr: (day: string) => `dehors depuis le ${day}` },
} satisfies Texts;
