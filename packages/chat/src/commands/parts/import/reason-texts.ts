import type { Texts } from '../../../texts/texts.ts';

/** Why a row of a file cannot be taken in; each stands behind "Line 7: ". */
export const reasonTexts = {
  columns: {
    en: 'it has other columns than the first line',
    fr: 'ses colonnes ne sont pas celles de la première ligne',
  },
  quotes: { en: 'its quotation marks do not match', fr: 'ses guillemets ne vont pas par deux' },
  skip: {
    en: 'day and skipped_to are no days in order, up to today',
    fr: 'day et skipped_to ne sont pas deux jours dans l’ordre, jusqu’à aujourd’hui',
  },
  number: {
    en: (text: string, unit: string) => `“${text}” is no number${unit && ` of ${unit}`}`,
    fr: (text: string, unit: string) => `« ${text} » n’est pas un nombre${unit && ` (${unit})`}`,
  },
  choice: {
    en: (text: string, choices: string) => `“${text}” is none of the choices (${choices})`,
    fr: (text: string, choices: string) => `« ${text} » n’est pas dans la liste des choix (${choices})`,
  },
  yesno: {
    en: (text: string) => `“${text}” is neither yes nor no`,
    fr: (text: string) => `« ${text} » n’est ni « yes » ni « no »`,
  },
  duration: {
    en: (text: string) => `“${text}” is no duration such as 7:45:00`,
    fr: (text: string) => `« ${text} » n’est pas une durée comme 7:45:00`,
  },
  mood: {
    en: (text: string) => `“${text}” is no mood from 1 to 5`,
    fr: (text: string) => `« ${text} » n’est pas une humeur de 1 à 5`,
  },
  id: {
    en: (text: string) => `“${text}” is no entry_id (10 letters or digits)`,
    fr: (text: string) => `« ${text} » n’est pas un entry_id (10 lettres ou chiffres)`,
  },
  day: {
    en: (text: string) => `“${text}” is no day such as 2026-11-20, or its moment is none`,
    fr: (text: string) => `« ${text} » n’est pas un jour comme 2026-11-20, ou son heure n’en est pas une`,
  },
  future: {
    en: (text: string) => `${text} is still to come`,
    fr: (text: string) => `le ${text} est encore à venir`,
  },
  note: { en: 'its note is too long', fr: 'sa note est trop longue' },
  tracker: {
    en: (tracker: string, option: string) => `the tracker “${tracker}” cannot have that ${option}`,
    fr: (tracker: string, option: string) => `le suivi « ${tracker} » ne peut pas avoir ce « ${option} »`,
  },
  nameTaken: {
    en: (name: string) => `another kind of tracker is called “${name}” already`,
    fr: (name: string) => `un suivi d’un autre genre s’appelle déjà « ${name} »`,
  },
  nameInvalid: { en: 'its tracker has no name that could be used', fr: 'le nom de son suivi n’est pas utilisable' },
  tooMany: {
    en: (max: number) => `there can be ${max} trackers at most`,
    fr: (max: number) => `il ne peut pas y avoir plus de ${max} suivis`,
  },
  other: { en: 'it cannot be taken in', fr: 'impossible de l’importer' },
} satisfies Texts;
