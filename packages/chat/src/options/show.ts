import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

/** Which products a list shows: those in the freezer, those that left, or both. */
export type Show = 'inside' | 'outside' | 'all';

const said = phraseKind<Show>('show', {
  inside: ['inside', 'dedans', "a l'interieur", 'dans le congelateur', 'in the freezer'],
  outside: ['outside', 'out', 'taken', 'taken out', 'dehors', 'sorti', 'sortie', 'sortis', 'sorties'],
  all: ['all', 'everything', 'tout', 'tous', 'toutes', 'tous les produits'],
});

/** Which products a list shows. */
export const show: OptionKind<Show> = {
  ...said,
  field: {
    name: { en: 'show', fr: 'afficher' },
    description: {
      en: 'What is inside, what was taken out, or both',
      fr: 'Ce qui est dedans, ce qui a été sorti, ou les deux',
    },
    type: 'text',
    choices: [
      { value: 'inside', label: { en: 'What is inside', fr: 'Ce qui est à l’intérieur' } },
      { value: 'outside', label: { en: 'What was taken out', fr: 'Ce qui a été sorti' } },
      { value: 'all', label: { en: 'Both', fr: 'Les deux' } },
    ],
  },
};
