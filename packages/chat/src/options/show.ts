import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

/** Which products a list shows: those in the freezer, those that left, or both. */
export type Show = 'inside' | 'outside' | 'all';

/** Which products a list shows. */
export const show: OptionKind<Show> = phraseKind('show', {
  inside: ['inside', 'dedans', "a l'interieur", 'dans le congelateur', 'in the freezer'],
  outside: ['outside', 'out', 'taken', 'taken out', 'dehors', 'sorti', 'sortie', 'sortis', 'sorties'],
  all: ['all', 'everything', 'tout', 'tous', 'toutes', 'tous les produits'],
});
