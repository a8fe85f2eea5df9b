import { elidedDe } from '../../texts/elided.ts';
import { counted } from '../../texts/plural.ts';
import type { Texts } from '../../texts/texts.ts';

/** Words of the monthly report, in the message and in the file. */
export const reportTexts = {
  title: {
    en: (month: string) => `Report for ${month}`,
    fr: (month: string) => `Bilan ${elidedDe(month)}${month}`,
  },
  soFar: { en: ' so far', fr: ', en cours' },
  compared: {
    en: (month: string) => `In brackets: ${month}.`,
    fr: (month: string) => `Entre parenthèses : ${month}.`,
  },
  freezer: { en: 'Freezer', fr: 'Congélateur' },
  in: { en: 'put in', fr: 'entrés' },
  out: { en: 'taken out', fr: 'sortis' },
  eaten: { en: 'eaten', fr: 'mangés' },
  thrownAway: { en: 'thrown away', fr: 'jetés' },
  products: { en: 'Products', fr: 'Produits' },
  overdue: {
    en: (count: number) => (count === 0 ? 'Nothing is overdue today.' : `Overdue today: ${count}`),
    fr: (count: number) => (count === 0 ? 'Rien n’est dépassé aujourd’hui.' : `Dépassés aujourd’hui : ${count}`),
  },
  trackers: { en: 'Trackers', fr: 'Suivis' },
  noTrackers: {
    en: 'Nothing was logged in these two months.',
    fr: 'Rien n’a été noté pendant ces deux mois.',
  },
  tracker: { en: 'Tracker', fr: 'Suivi' },
  days: { en: 'days', fr: 'jours' },
  daysLogged: {
    en: (days: number) => counted(days, 'en', 'day', 'days'),
    fr: (days: number) => counted(days, 'fr', 'jour', 'jours'),
  },
  done: { en: 'days done', fr: 'jours réussis' },
  daysDone: {
    en: (days: number) => `${days} done`,
    fr: (days: number) => counted(days, 'fr', 'réussi', 'réussis'),
  },
  total: { en: 'total', fr: 'total' },
  average: { en: 'average', fr: 'moyenne' },
  shares: { en: 'choices', fr: 'choix' },
  bestStreak: { en: 'best streak', fr: 'meilleure série' },
  score: { en: 'score', fr: 'score' },
  streak: {
    en: (length: number, weeks: boolean) => counted(length, 'en', weeks ? 'week' : 'day', weeks ? 'weeks' : 'days'),
    fr: (length: number, weeks: boolean) =>
      counted(length, 'fr', weeks ? 'semaine' : 'jour', weeks ? 'semaines' : 'jours'),
  },
  more: {
    en: (count: number) => `and ${count} more, in the file`,
    fr: (count: number) => (count === 1 ? 'et un autre, dans le fichier' : `et ${count} autres, dans le fichier`),
  },
  andMore: {
    en: (count: number) => `and ${count} more`,
    fr: (count: number) => (count === 1 ? 'et un autre' : `et ${count} autres`),
  },
  file: { en: 'report', fr: 'bilan' },
  made: { en: (day: string) => `Written by Tend on ${day}.`, fr: (day: string) => `Établi par Tend le ${day}.` },
} satisfies Texts;
