import type { Catalogue, Language, ProductRow } from '@tend/core';
import { months } from './dates.ts';
import { productTexts } from './product-texts.ts';

/** "Homemade dish, keeps 3 months." for each type and keep period among the products, in their order. */
export function typeSentences(
  products: readonly Pick<ProductRow, 'typeId' | 'keepMonths'>[],
  { byId }: Catalogue,
  language: Language,
): string {
  const sentences = products.map(({ typeId, keepMonths }) => {
    const type = byId.get(typeId)?.names[language] ?? '';
    return `${type.charAt(0).toLocaleUpperCase(language)}${type.slice(1)}, ${keepsFor(keepMonths ?? null, language)}.`;
  });
  return [...new Set(sentences)].join(' ');
}

/** "keeps 3 months", "keeps for ever". */
export function keepsFor(keepMonths: number | null, language: Language): string {
  return keepMonths === null
    ? productTexts.keepsForEver[language]
    : productTexts.keeps[language](months(keepMonths, language));
}
