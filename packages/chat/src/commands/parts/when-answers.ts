import { addDays, type Day, type Language } from '@tend/core';
import type { Answer } from '../../options/question.ts';
import { when } from '../../options/when.ts';
import { nearDay } from '../../texts/near-day.ts';
import { titled } from '../../texts/titled.ts';

/** So many days are offered. */
const offered = 5;

/** The latest days as answers, today first. */
export function whenAnswers(today: Day, language: Language): Answer[] {
  return Array.from({ length: offered }, (_, ago) => addDays(today, -ago)).map((day) => ({
    label: titled(nearDay(day, today, language)),
    value: when.pack({ day }),
  }));
}
