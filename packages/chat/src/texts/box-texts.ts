import type { Language } from '@tend/core';
import { counted } from './plural.ts';
import type { Texts } from './texts.ts';
import { titled } from './titled.ts';

/** How a box is spoken of. */
export const boxTexts = {
  /** With the name it was given, if any: "Box 2", "Meat (box 2)". */
  box: {
    en: (number: number, name: string | null) => (name ? `${titled(name)} (box ${number})` : `Box ${number}`),
    fr: (number: number, name: string | null) => (name ? `${titled(name)} (tiroir ${number})` : `Tiroir ${number}`),
  },
  /** Another one than was said. */
  other: { en: 'Other box', fr: 'Autre tiroir' },
  /** Within a sentence: "box 2". */
  inBox: { en: (number: number) => `box ${number}`, fr: (number: number) => `tiroir ${number}` },
} satisfies Texts;

/** "1 product", "3 products". */
export function productsInWords(count: number, language: Language): string {
  return language === 'en'
    ? counted(count, language, 'product', 'products')
    : counted(count, language, 'produit', 'produits');
}

/** "1 box", "4 boxes". */
export function boxesInWords(count: number, language: Language): string {
  return language === 'en' ? counted(count, language, 'box', 'boxes') : counted(count, language, 'tiroir', 'tiroirs');
}

/** "1 serving", "2 servings". */
export function servingsInWords(count: number, language: Language): string {
  return language === 'en'
    ? counted(count, language, 'serving', 'servings')
    : counted(count, language, 'part', 'parts');
}
