import type { Language } from '@tend/core';
import { months } from './dates.ts';
import { productTexts } from './product-texts.ts';

/** How long something keeps, in months or (null) without an end: "keeps 3 months", "3 mois de conservation". */
export function keepsInWords(keepMonths: number | null, language: Language): string {
  return keepMonths === null
    ? productTexts.keepsForEver[language]
    : productTexts.keeps[language](months(keepMonths, language));
}

/** The same after what it is said of: "soup, keeps 3 months", "soupe : 3 mois de conservation". */
export function keepingOf(what: string, keepMonths: number | null, language: Language): string {
  return `${what}${{ en: ', ', fr: ' : ' }[language]}${keepsInWords(keepMonths, language)}`;
}
