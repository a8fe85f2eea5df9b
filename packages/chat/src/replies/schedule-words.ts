import type { Language, Schedule } from '@tend/core';
import { weekdayNames } from './pictures/calendar-names.ts';

/** "every day", "Mon, Wed, Fri", "3 times a week"; "3 fois par semaine". */
export function scheduleInWords(schedule: Schedule, language: Language): string {
  if (schedule.kind === 'daily') return { en: 'every day', fr: 'tous les jours' }[language];
  if (schedule.kind === 'weekly') {
    const { times } = schedule;
    if (language === 'fr') return `${times === 1 ? 'une' : times} fois par semaine`;
    return times === 1 ? 'once a week' : times === 2 ? 'twice a week' : `${times} times a week`;
  }
  const names = weekdayNames('short', language);
  return schedule.weekdays.map((weekday) => names[weekday - 1] ?? '').join(', ');
}
