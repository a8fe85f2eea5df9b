import type { Language } from '@tend/core';
import type { Texts } from '../../texts/texts.ts';
import { figure, type Quantity } from './figure.ts';

/** A wish for each day: so much, or more (`least`), or less (`most`). */
export type Goal = { side: 'least' | 'most'; amount: number };

/** Words of a picture of days, drawn or read aloud. French has its no-break spaces: what is drawn is not typeset later. */
export const daysTexts = {
  average: { en: (value: string) => `average ${value}`, fr: (value: string) => `en moyenne ${value}` },
  aDay: { en: 'a day', fr: 'par jour' },
  weekly: { en: 'weekly averages', fr: 'moyennes par semaine' },
  nothing: { en: 'Nothing logged on these days.', fr: 'Rien de noté ces jours-là.' },
  days: {
    en: (some: number, all: number) => `${some} of ${all} days`,
    fr: (some: number, all: number) => `${some} ${some < 2 ? 'jour' : 'jours'} sur ${all}`,
  },
  between: {
    en: (low: string, high: string) => `from ${low} to ${high}`,
    fr: (low: string, high: string) => `de ${low} à ${high}`,
  },
  met: {
    en: (days: number) => (days === 0 ? 'never met' : `met on ${days} ${days === 1 ? 'day' : 'days'}`),
    fr: (days: number) => (days === 0 ? 'jamais atteint' : `atteint ${days} ${days === 1 ? 'jour' : 'jours'}`),
  },
  goal: {
    en: (at: Goal['side'], value: string) => `Goal: at ${at} ${value}`,
    fr: (at: Goal['side'], value: string) => `Objectif\u00A0: au ${at === 'least' ? 'moins' : 'plus'} ${value}`,
  },
} satisfies Texts;

/** `Goal: at least 8,000 steps a day`; for a line, whose values do not add up over a day, `Goal: at most 70 kg`. */
export function goalInWords(
  { side, amount }: Goal,
  { kind, quantity, language }: { kind: 'line' | 'bars'; quantity: Quantity; language: Language },
): string {
  const wish = daysTexts.goal[language](side, figure(amount, quantity, language));
  return kind === 'bars' ? `${wish} ${daysTexts.aDay[language]}` : wish;
}

/** The average of at least one value. */
export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}
