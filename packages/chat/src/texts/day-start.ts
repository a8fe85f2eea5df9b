import type { Language } from '@tend/core';
import { clockTime } from './times.ts';

/** The hour (0 to 12) at which a day starts: "midnight", "04:00", "minuit", "4 h". */
export function dayStartInWords(hour: number, language: Language): string {
  if (hour === 0) return language === 'en' ? 'midnight' : 'minuit';
  return clockTime(hour, 0, language);
}
