import type { Texts } from './texts.ts';

/** What can be corrected of a product, as buttons name it. */
export const attributeTexts = {
  name: { en: 'Name', fr: 'Nom' },
  note: { en: 'Note', fr: 'Note' },
  servings: { en: 'Servings', fr: 'Parts' },
  months: { en: 'Keep period', fr: 'Conservation' },
  frozen: { en: 'Date in', fr: 'Date de congélation' },
  type: { en: 'Type', fr: 'Type' },
} satisfies Texts;
