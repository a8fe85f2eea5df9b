import type { NewTracker } from '@tend/core';
import type { OptionKind } from '../option-kind.ts';
import { phraseKind } from '../said-phrases.ts';

/** What a new tracker can log. */
export type NewKind = NewTracker['kind'];

const said = phraseKind<NewKind>('tracker-kind', {
  number: ['number', 'numbers', 'num', 'nombre', 'nombres', 'chiffre', 'chiffres', 'quantite'],
  choice: ['choice', 'choices', 'choix', 'one of', 'liste'],
  yesno: [
    ...['yes/no', 'yesno', 'yes no', 'yes or no', 'yes-no', 'checkbox'],
    ...['oui/non', 'oui non', 'oui ou non', 'oui-non'],
  ],
  duration: ['duration', 'durations', 'timer', 'duree', 'durees', 'chrono'],
});

/** The words of a kind, wherever they stand. */
export const kindAt = said.claim;

/** What a tracker logs: numbers, one of some choices, yes or no, durations. Its words stand between name and details. */
export const trackerKind: OptionKind<NewKind> = {
  ...{ id: said.id, parse: said.parse, pack: said.pack, unpack: said.unpack },
  field: {
    name: { en: 'kind', fr: 'genre' },
    description: { en: 'What it logs', fr: 'Ce qu’il note' },
    type: 'text',
    choices: [
      { value: 'number', label: { en: 'Number', fr: 'Nombre' } },
      { value: 'choice', label: { en: 'Choice', fr: 'Choix' } },
      { value: 'yesno', label: { en: 'Yes or no', fr: 'Oui ou non' } },
      { value: 'duration', label: { en: 'Duration', fr: 'Durée' } },
    ],
  },
};
