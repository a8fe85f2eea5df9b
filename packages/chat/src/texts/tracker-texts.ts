import type { Language } from '@tend/core';
import { counted } from './plural.ts';
import type { Texts } from './texts.ts';

/** What several commands say of trackers and their entries. */
export const trackerTexts = {
  which: { en: 'Which tracker?', fr: 'Quel suivi ?' },
  unknown: {
    en: (text: string) => `I know no tracker called “${text}”. Which one do you mean?`,
    fr: (text: string) => `Je ne connais pas de suivi nommé « ${text} ». Lequel voulez-vous ?`,
  },
  none: {
    en: (text: string) => `I know no tracker called “${text}”.`,
    fr: (text: string) => `Je ne connais pas de suivi nommé « ${text} ».`,
  },
  noTimer: { en: 'No timer is running.', fr: 'Aucun chrono n’est lancé.' },
  tooMany: {
    en: (max: number) => `You can have ${max} trackers at most, your mood among them.`,
    fr: (max: number) => `Vous pouvez avoir ${max} suivis au plus, humeur comprise.`,
  },
  all: { en: 'Trackers', fr: 'Suivis' },
  new: { en: 'New tracker', fr: 'Nouveau suivi' },
  log: { en: 'Log', fr: 'Noter' },
  note: { en: 'Note', fr: 'Note' },
  otherDay: { en: 'Other day', fr: 'Autre jour' },
  skip: { en: 'Skip', fr: 'Passer' },
  entries: { en: 'Entries', fr: 'Saisies' },
  chart: { en: 'Chart', fr: 'Graphique' },
  streaks: { en: 'Streaks', fr: 'Séries' },
  edit: { en: 'Edit', fr: 'Modifier' },
  pause: { en: 'Pause', fr: 'Mettre en pause' },
  resume: { en: 'Resume', fr: 'Reprendre' },
  remove: { en: 'Remove', fr: 'Supprimer' },
  start: { en: 'Start timer', fr: 'Lancer le chrono' },
  stop: { en: 'Stop timer', fr: 'Arrêter le chrono' },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  noted: { en: (note: string) => `Note: “${note}”`, fr: (note: string) => `Note : « ${note} »` },
  score: { en: (score: string) => `score ${score}`, fr: (score: string) => `score ${score}` },
  private: {
    en: 'Moods and trackers stay between you and me: in a group I log and show nothing of them. Write to me in our private chat.',
    fr: 'Les humeurs et les suivis restent entre vous et moi : dans un groupe, je ne note et ne montre rien. Écrivez-moi dans notre discussion privée.',
  },
} satisfies Texts;

/** "streak 3 days", "série de 2 semaines". */
export function streakInWords(streak: number, counts: 'days' | 'weeks', language: Language): string {
  if (language === 'en') {
    return `streak ${counts === 'days' ? counted(streak, 'en', 'day', 'days') : counted(streak, 'en', 'week', 'weeks')}`;
  }
  const [one, many] = counts === 'days' ? (['jour', 'jours'] as const) : (['semaine', 'semaines'] as const);
  return `série de ${counted(streak, 'fr', one, many)}`;
}

/** "1 entry", "12 saisies". */
export function entriesInWords(count: number, language: Language): string {
  return language === 'en'
    ? counted(count, language, 'entry', 'entries')
    : counted(count, language, 'saisie', 'saisies');
}
