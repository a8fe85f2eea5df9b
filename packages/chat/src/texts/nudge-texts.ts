import type { Texts } from './texts.ts';

/** What nudges are called, and what can be done with each. */
export const nudgeTexts = {
  soon: { en: 'Eat soon', fr: 'À manger bientôt' },
  risk: { en: 'Streak at risk', fr: 'Série en jeu' },
  report: { en: 'Monthly report', fr: 'Bilan mensuel' },
  later: { en: 'Later today', fr: 'Plus tard aujourd’hui' },
  week: { en: 'Not this week', fr: 'Pas cette semaine' },
  time: { en: 'Change time', fr: 'Changer l’heure' },
  stop: { en: 'Stop these', fr: 'Arrêter ces rappels' },
  start: { en: 'Start again', fr: 'Reprendre' },
  remind: { en: 'Remind me', fr: 'Me le rappeler' },
  offAll: { en: 'All off', fr: 'Tout désactiver' },
  onAll: { en: 'All on again', fr: 'Tout réactiver' },
  all: { en: 'All nudges', fr: 'Tous les rappels' },
  quiet: { en: 'Quiet hours', fr: 'Heures calmes' },
} satisfies Texts;
