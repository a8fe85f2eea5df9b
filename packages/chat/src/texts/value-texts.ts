import type { Texts } from './texts.ts';

/** How values of trackers are asked for, and what is said of texts that are none. */
export const valueTexts = {
  asked: {
    en: (name: string, question: string) => `${name}: ${question}`,
    fr: (name: string, question: string) => `${name} : ${question}`,
  },
  askedOn: {
    en: (name: string, day: string, question: string) => `${name}, ${day}: ${question}`,
    fr: (name: string, day: string, question: string) => `${name}, ${day} : ${question}`,
  },
  askNumber: { en: 'which number? For example 12.5.', fr: 'quel nombre ? Par exemple 12,5.' },
  askNumberOf: {
    en: (unit: string) => `how many ${unit}? For example ${unit === 'kg' ? '71.4' : '12.5'}.`,
    fr: (unit: string) => `combien de ${unit} ? Par exemple ${unit === 'kg' ? '71,4' : '12,5'}.`,
  },
  askDuration: { en: 'how long? For example 1h30.', fr: 'combien de temps ? Par exemple 1h30.' },
  askChoice: { en: 'which one?', fr: 'que choisissez-vous ?' },
  askYesno: { en: 'yes or no?', fr: 'oui ou non ?' },
  mood: { en: 'How do you feel, from 1 to 5?', fr: 'Comment vous sentez-vous, de 1 à 5 ?' },
  moodOn: {
    en: (day: string) => `How did you feel, from 1 to 5? (${day})`,
    fr: (day: string) => `Comment vous sentiez-vous, de 1 à 5 ? (${day})`,
  },
  unread: {
    en: (text: string, expected: string) => `“${text}”? I need ${expected}.`,
    fr: (text: string, expected: string) => `« ${text} » ? Il me faut ${expected}.`,
  },
  number: { en: 'a number, such as 12.5', fr: 'un nombre, par exemple 12,5' },
  numberOf: {
    en: (unit: string) => `a number of ${unit}, such as ${unit === 'kg' ? '71.4' : '12.5'}`,
    fr: (unit: string) => `un nombre (${unit}), par exemple ${unit === 'kg' ? '71,4' : '12,5'}`,
  },
  duration: { en: 'a duration, such as 1h30, 90m or 1:30', fr: 'une durée, par exemple 1h30, 90m ou 1:30' },
  choice: {
    en: (choices: string) => `one of ${choices}`,
    fr: (choices: string) => `un choix parmi ${choices}`,
  },
  yesno: { en: 'yes or no', fr: 'oui ou non' },
  rating: { en: 'a number from 1 to 5', fr: 'un nombre de 1 à 5' },
  within: {
    en: (min: string, max: string) => ` (from ${min} to ${max})`,
    fr: (min: string, max: string) => ` (entre ${min} et ${max})`,
  },
} satisfies Texts;
