import type { Schedule } from '@tend/core';
import type { Claim } from '../option-kind.ts';
import type { Word } from '../words.ts';

const phrases: readonly (readonly [said: string, schedule: Schedule])[] = [
  ...['daily', 'every day', 'each day', 'all days', 'tous les jours', 'chaque jour', 'quotidien', 'quotidienne'].map(
    (said) => [said, { kind: 'daily' }] as const,
  ),
  ...[
    ...['on weekdays', 'weekdays', 'every weekday', 'each weekday', 'weekday', 'en semaine', 'la semaine'],
    ...['les jours de semaine', 'jours de semaine', 'chaque jour de semaine', 'jours ouvres', 'les jours ouvres'],
  ].map((said) => [said, { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] }] as const),
  ...[
    ...['on weekends', 'weekends', 'at weekends', 'at the weekend', 'every weekend', 'weekend', 'on the weekend'],
    ...['le week-end', 'les week-ends', 'week-ends', 'week-end', 'chaque week-end', 'tous les week-ends', 'le weekend'],
  ].map((said) => [said, { kind: 'weekdays', weekdays: [6, 7] }] as const),
  ...['once a week', 'once per week', 'weekly', 'every week', 'chaque semaine', 'toutes les semaines'].map(
    (said) => [said, { kind: 'weekly', times: 1 }] as const,
  ),
  ...['twice a week', 'twice per week'].map((said) => [said, { kind: 'weekly', times: 2 }] as const),
];

/** A schedule that is said in one phrase: "every day", "en semaine", "twice a week". */
export function phraseAt(words: readonly Word[], at: number): Claim<Schedule> | undefined {
  let best: Claim<Schedule> | undefined;
  for (const [said, value] of phrases) {
    const parts = said.split(' ');
    const fits = parts.every((part, index) => words[at + index]?.folded === part);
    if (fits && parts.length > (best?.taken ?? 0)) best = { value, taken: parts.length };
  }
  return best;
}
