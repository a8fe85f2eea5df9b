import type { Catalogue, Language, ProductRow } from '@tend/core';
import { keepingOf } from './keep-words.ts';
import { titled } from './titled.ts';

/** "Homemade dish, keeps 3 months." for each type and keep period among the products, in their order. */
export function typeSentences(
  products: readonly Pick<ProductRow, 'typeId' | 'keepMonths'>[],
  { byId }: Catalogue,
  language: Language,
): string {
  const sentences = products.map(({ typeId, keepMonths }) => {
    const type = byId.get(typeId)?.names[language] ?? '';
    return `${keepingOf(titled(type), keepMonths ?? null, language)}.`;
  });
  return [...new Set(sentences)].join(' ');
}
