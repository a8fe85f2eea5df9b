import type { Language } from '@tend/core';
import { months } from './dates.ts';
import { productTexts } from './product-texts.ts';

/** How long something keeps, in months or (null) without an end: "keeps 3 months", "keeps for ever". */
export function keepsInWords(keepMonths: number | null, language: Language): string {
  return keepMonths === null
    ? productTexts.keepsForEver[language]
    : productTexts.keeps[language](months(keepMonths, language));
}
