import { fold } from '@tend/core';
import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';
import { type TrackerValue, tracker } from './trackers/tracker.ts';
import { withoutArticle } from './without-article.ts';

/** What a file is wanted of: the products, all trackers, or one of them. */
export type Exported = 'products' | 'trackers' | TrackerValue;

const said = phraseKind<'products' | 'trackers'>('exported', {
  products: [
    ...['products', 'product', 'freezer', 'freezers', 'all products', 'my products'],
    ...['produits', 'produit', 'congelateur', 'congelateurs', 'tous les produits', 'mes produits'],
  ],
  trackers: [
    ...['trackers', 'all trackers', 'my trackers', 'entries', 'all entries', 'everything', 'all'],
    ...['suivis', 'tous les suivis', 'tous mes suivis', 'mes suivis', 'tout', 'toutes mes entrees'],
  ],
});

/** How `products` and `trackers` are suggested. */
export const groupNames = {
  products: { en: 'Products', fr: 'Produits' },
  trackers: { en: 'All trackers', fr: 'Tous les suivis' },
} as const;

/** What to write into a file. */
export const exported: OptionKind<Exported> = {
  id: 'exported',
  field: {
    name: { en: 'what', fr: 'quoi' },
    description: { en: 'Products, trackers, or one tracker', fr: 'Produits, suivis, ou un seul suivi' },
    type: 'text',
  },
  async suggest(typist, typed) {
    const groups = Object.values(groupNames).map((name) => name[typist.language]);
    const fitting = groups.filter((label) => fold(label).includes(fold(typed)));
    return [...fitting.map((label) => ({ label, value: label })), ...((await tracker.suggest?.(typist, typed)) ?? [])];
  },
  parse(typed, context) {
    const text = withoutArticle(typed);
    return said.parse(text, context) ?? tracker.parse(text, context);
  },
  pack: (value) => (typeof value === 'string' ? value : tracker.pack(value)),
  unpack: (packed) => (packed === 'products' || packed === 'trackers' ? packed : tracker.unpack(packed)),
};
