import type { Texts } from './texts.ts';

/** What can be corrected of a tracker, as buttons and forms name it. */
export const trackerPartTexts = {
  name: { en: 'Name', fr: 'Nom' },
  kind: { en: 'What do you log?', fr: 'Que notez-vous ?' },
  unit: { en: 'Unit', fr: 'Unité' },
  choices: { en: 'Choices', fr: 'Choix' },
  details: { en: 'Unit, or choices separated by commas', fr: 'Unité, ou choix séparés par des virgules' },
  goal: { en: 'Goal', fr: 'Objectif' },
  schedule: { en: 'Days', fr: 'Jours' },
  daily: { en: 'Several a day', fr: 'Plusieurs par jour' },
} satisfies Texts;
