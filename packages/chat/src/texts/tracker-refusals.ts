import type { Texts } from './texts.ts';

/** What is wrong with a part of a tracker, and what would be right; given the text that was read for it. */
export const trackerRefusals = {
  choices: {
    en: () => 'A tracker has 2 to 10 choices, separated by commas: run, bike, swim.',
    fr: () => 'Un suivi a de 2 à 10 choix, séparés par des virgules : course, vélo, natation.',
  },
  unit: {
    en: () => 'A unit has 16 characters at most, such as kg, km or pages, and only numbers have one.',
    fr: () => 'Une unité a 16 caractères au plus, comme kg, km ou pages, et seuls les nombres en ont une.',
  },
  goal: {
    en: () =>
      'That is no goal for this tracker. Numbers and durations can have one, such as “at least 8” or “at most 1h30”.',
    fr: () =>
      'Cet objectif ne convient pas à ce suivi. Les nombres et les durées peuvent en avoir un, par exemple « au moins 8 » ou « au plus 1h30 ».',
  },
  daily: {
    en: () => 'Only the numbers of a day can add up or count by the last one.',
    fr: () => 'Seuls les nombres d’un jour peuvent s’additionner ou compter par le dernier.',
  },
  schedule: {
    en: () => 'That is no week: 1 to 7 times, or some of its days, such as “mon wed fri”.',
    fr: () => 'Ce n’est pas une semaine : de 1 à 7 fois, ou certains jours, comme « lun mer ven ».',
  },
  timer: {
    en: (name: string) => `${name} logs no durations, so it has no timer.`,
    fr: (name: string) => `${name} ne note pas de durées : pas de chrono.`,
  },
} satisfies Texts;
