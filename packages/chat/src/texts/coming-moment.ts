import { addDays, daysBetween, type Instant, type Language } from '@tend/core';
import { shortDay, weekday } from './dates.ts';
import { localDate } from './moment.ts';
import type { Texts } from './texts.ts';
import { timeIn } from './times.ts';

const texts = {
  today: { en: (time: string) => `today at ${time}`, fr: (time: string) => `aujourd’hui à ${time}` },
  tomorrow: { en: (time: string) => `tomorrow at ${time}`, fr: (time: string) => `demain à ${time}` },
  on: {
    en: (day: string, time: string) => `${day} at ${time}`,
    fr: (day: string, time: string) => `${day} à ${time}`,
  },
} satisfies Texts;

/** A moment still to come by the clock of the zone: "today at 20:00", "demain à 7 h 45", "Saturday 28 Nov at 10:00". */
export function comingMoment(
  at: Instant,
  { now, zone }: { readonly now: Instant; readonly zone: string },
  language: Language,
): string {
  const [day, today] = [localDate(at, zone), localDate(now, zone)];
  const time = timeIn(zone, at, language);
  if (day === today) return texts.today[language](time);
  if (day === addDays(today, 1)) return texts.tomorrow[language](time);
  const date = shortDay(day, today, language);
  const named = daysBetween(today, day) < 7 ? `${weekday(day, language)} ${date}` : date;
  return texts.on[language](named, time);
}
