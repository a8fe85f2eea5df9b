import { choicesOf, goalOf, type Language, scheduleOf, type TrackerRow } from '@tend/core';
import type { Texts } from '../texts/texts.ts';
import { amountInWords } from '../texts/value-words.ts';
import { scheduleInWords } from './schedule-words.ts';

const texts = {
  number: { en: 'number', fr: 'nombre' },
  numberOf: { en: (unit: string) => `number of ${unit}`, fr: (unit: string) => `nombre (${unit})` },
  choice: { en: (choices: string) => `choice of ${choices}`, fr: (choices: string) => `choix : ${choices}` },
  yesno: { en: 'yes or no', fr: 'oui ou non' },
  duration: { en: 'duration', fr: 'durée' },
  mood: { en: '1 to 5', fr: 'de 1 à 5' },
  least: { en: (amount: string) => `at least ${amount} a day`, fr: (amount: string) => `au moins ${amount} par jour` },
  most: { en: (amount: string) => `at most ${amount} a day`, fr: (amount: string) => `au plus ${amount} par jour` },
  last: { en: 'the last value of a day counts', fr: 'la dernière valeur du jour compte' },
  sum: { en: 'the values of a day add up', fr: 'les valeurs d’un jour s’additionnent' },
} satisfies Texts;

/** What a tracker logs, when, and with which goal: "number of kg", "every day", "at least 8 a day". */
export function trackerFacts(tracker: TrackerRow, language: Language): string[] {
  const goal = goalOf(tracker);
  return [
    kindInWords(tracker, language),
    scheduleInWords(scheduleOf(tracker), language),
    ...(goal ? [texts[goal.side][language](amountInWords(goal.amount, tracker, language))] : []),
  ];
}

/** How the numbers of a day count: "the values of a day add up". */
export function dailyInWords({ kind, daily }: TrackerRow, language: Language): string[] {
  return kind === 'number' ? [texts[daily][language]] : [];
}

function kindInWords(tracker: TrackerRow, language: Language): string {
  const { kind, unit } = tracker;
  if (kind === 'number') return unit ? texts.numberOf[language](unit) : texts.number[language];
  if (kind !== 'choice') return texts[kind][language];
  const names = choicesOf(tracker).flatMap(({ name, retired }) => (retired ? [] : [name]));
  return texts.choice[language](names.join(', '));
}
