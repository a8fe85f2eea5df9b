import type { Actor, Day, Instant, Language } from '@tend/core';
import { longDay } from './dates.ts';
import { errorTexts } from './error-texts.ts';
import { timeIn } from './times.ts';

/** Says that a day, or a time of today, is still to come, and what would be right. */
export function stillToCome(
  { day, at }: { readonly day?: Day; readonly at?: Instant },
  { member }: Pick<Actor, 'member'>,
  today: Day,
  language: Language,
): string {
  if (at !== undefined && (day ?? today) <= today) {
    return errorTexts.timeInFuture[language](timeIn(member.zone, at, language));
  }
  return errorTexts.dateInFuture[language](longDay(day ?? today, language));
}
