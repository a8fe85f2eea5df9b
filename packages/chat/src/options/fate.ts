import type { Fate } from '@tend/core';
import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

const said = phraseKind<Fate>('fate', {
  eaten: ['eaten', 'mange', 'mangee', 'manges', 'mangees', 'consomme', 'consommee'],
  thrown: [
    ...['thrown', 'thrown away', 'thrown out', 'threw away', 'threw out', 'throw away', 'binned', 'discarded'],
    ...['in the bin', 'into the bin', 'to the bin', 'in the trash', 'in the garbage'],
    ...['jete', 'jetee', 'jetes', 'jetees', 'poubelle', 'a la poubelle', 'dans la poubelle', 'a jeter'],
  ],
  gone: [
    ...['gone', 'missing', 'lost', 'disappeared'],
    ...['disparu', 'disparue', 'disparus', 'disparues', 'perdu', 'perdue', 'perdus', 'perdues', 'introuvable'],
  ],
});

/** What became of servings that left. */
export const fate: OptionKind<Fate> = {
  ...said,
  field: {
    name: { en: 'fate', fr: 'sort' },
    description: { en: 'What became of it', fr: 'Ce qu’il est devenu' },
    type: 'text',
    choices: [
      { value: 'eaten', label: { en: 'Eaten', fr: 'Mangé' } },
      { value: 'thrown', label: { en: 'Thrown away', fr: 'Jeté' } },
      { value: 'gone', label: { en: 'Gone, nobody knows where', fr: 'Disparu on ne sait où' } },
    ],
  },
};
