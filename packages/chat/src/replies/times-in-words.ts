import type { Language } from '@tend/core';
import { listed } from '../texts/lists.ts';
import type { Texts } from '../texts/texts.ts';
import { clockTime } from '../texts/times.ts';
import { weekdayNames } from './pictures/calendar-names.ts';

const texts = {
  daily: { en: 'every day', fr: 'tous les jours' },
  weekdays: { en: 'on weekdays', fr: 'en semaine' },
  weekend: { en: 'at weekends', fr: 'le week-end' },
  monthly: { en: 'on the 1st', fr: 'le 1er du mois' },
  on: { en: (days: string) => `on ${days}`, fr: (days: string) => days },
  at: {
    en: (days: string, times: string) => `${days} at ${times}`,
    fr: (days: string, times: string) => `${days} à ${times}`,
  },
  quiet: {
    en: (from: string, to: string) => `${from} to ${to}`,
    fr: (from: string, to: string) => `de ${from} à ${to}`,
  },
} satisfies Texts;

/** When something comes: `07:45` times on weekdays (`12345`, Monday 1; none: once a month). */
export interface Times {
  readonly times: readonly string[];
  readonly weekdays: string;
}

/** "on weekdays at 07:45 and 20:00", "le dimanche à 18 h", "on the 1st at 09:00". */
export function timesInWords({ times, weekdays }: Times, language: Language): string {
  const clocks = times.map((time) => clockInWords(time, language));
  return texts.at[language](daysInWords(weekdays, language), listed(clocks, language));
}

/** A time of the day as it is kept, `07:45`: `07:45`, `7 h 45`. */
export function clockInWords(time: string, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clockTime(hour, minute, language);
}

function daysInWords(weekdays: string, language: Language): string {
  if (weekdays === '') return texts.monthly[language];
  if (weekdays.length === 7) return texts.daily[language];
  if (weekdays === '12345') return texts.weekdays[language];
  if (weekdays === '67') return texts.weekend[language];
  const names = weekdayNames('long', language);
  const days = [...weekdays].map((digit) => {
    const name = names[Number(digit) - 1] ?? '';
    return language === 'en' ? `${name}s` : `le ${name}`;
  });
  return texts.on[language](listed(days, language));
}

/** Quiet hours: "22:00 to 08:00", "de 22 h à 8 h". */
export function quietInWords({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  return texts.quiet[language](clockInWords(from, language), clockInWords(to, language));
}
