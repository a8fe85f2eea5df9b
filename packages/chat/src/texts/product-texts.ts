import type { Texts } from './texts.ts';

/** Words about a product that several commands use. */
export const productTexts = {
  note: { en: (note: string) => `Note: ${note}`, fr: (note: string) => `Note : ${note}` },
  feeds: { en: (people: number) => `for ${people}`, fr: (people: number) => `pour ${people}` },
  bestBefore: { en: (day: string) => `best before ${day}`, fr: (day: string) => `de préférence avant le ${day}` },
  keepsForEver: { en: 'keeps indefinitely', fr: 'conservation illimitée' },
  keeps: { en: (months: string) => `keeps ${months}`, fr: (months: string) => `${months} de conservation` },
  noLimit: { en: 'no limit', fr: 'sans limite' },
  frozenOn: { en: (day: string) => `frozen ${day}`, fr: (day: string) => `au congélateur depuis le ${day}` },
  leftOn: { en: (day: string) => `out since ${day}`, fr: (day: string) => `hors du congélateur depuis le ${day}` },
} satisfies Texts;
