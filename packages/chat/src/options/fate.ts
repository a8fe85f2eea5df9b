import type { Fate } from '@tend/core';
import type { OptionKind } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';

/** What became of servings that left. */
export const fate: OptionKind<Fate> = phraseKind('fate', {
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
