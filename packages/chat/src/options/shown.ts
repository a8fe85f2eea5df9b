import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

/** Whether something is shown. */
export type Shown = 'shown' | 'hidden';

const said = phraseKind<Shown>('shown', {
  shown: ['shown', 'show', 'yes', 'on', 'visible', 'afficher', 'affiche', 'affichees', 'montrer', 'oui', 'visibles'],
  hidden: ['hidden', 'hide', 'no', 'off', 'masquer', 'masque', 'masquees', 'cacher', 'cachees', 'non'],
});

/** Whether something is to be shown or hidden. */
export const shown: OptionKind<Shown> = {
  ...said,
  field: {
    name: { en: 'show', fr: 'afficher' },
    description: { en: 'Shown or hidden', fr: 'Afficher ou masquer' },
    type: 'text',
    choices: [
      { value: 'shown', label: { en: 'Show', fr: 'Afficher' } },
      { value: 'hidden', label: { en: 'Hide', fr: 'Masquer' } },
    ],
  },
};
