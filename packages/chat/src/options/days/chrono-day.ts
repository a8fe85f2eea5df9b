import { createRequire } from 'node:module';
import type { Day } from '@tend/core';
import { anyMonth, anyWeekday, count } from './calendar-words.ts';
import type { DayContext } from './day-context.ts';

type Chrono = Pick<typeof import('chrono-node/en'), 'parse'>;

const load = createRequire(import.meta.url);
const says = new Set([
  ...[...anyMonth.keys(), ...anyWeekday.keys(), ...count.keys()],
  ...'and et of the half il y a ago before earlier last past yesterday today hier about couple few'.split(' '),
  ...'day days week weeks month months year years jour jours semaine semaines mois an ans annee annees'.split(' '),
]);
// A year, or words that look back: anything less is left to the patterns, which know what a name may look like.
const lookingBack = /\b(?:ago|before|earlier|il y a|\d{4})\b/;

/**
 * What the patterns cannot say, such as "three weeks and 2 days ago", by chrono-node. It must claim the whole folded
 * text and fix the day. The library is loaded with the first such text (about 30 ms, once).
 */
export function chronoDay(text: string, { language, today }: DayContext): Day | undefined {
  const known = text.split(' ').every((word) => says.has(word) || /^\d{1,4}(?:st|nd|rd|th|er)?$/.test(word));
  if (!known || !lookingBack.test(text)) return undefined;
  const order = language === 'en' ? ['en', 'fr'] : ['fr', 'en'];
  for (const name of order) {
    const day = claimed(load(`chrono-node/${name}`) as Chrono, text, today);
    if (day && (day <= today || /\b\d{4}\b/.test(text))) return day;
  }
  return undefined;
}

function claimed(chrono: Chrono, text: string, today: Day): Day | undefined {
  const results = chrono.parse(text, { instant: new Date(`${today}T12:00:00.000Z`), timezone: 0 });
  const [result] = results;
  if (!result || results.length > 1 || result.text !== text || result.end) return undefined;
  const { start } = result;
  if (!start.isCertain('year') || !start.isCertain('month') || start.isCertain('hour')) return undefined;
  const day = start.date().toISOString().slice(0, 10);
  return day >= '1900-01-01' && day < '2200-01-01' ? day : undefined;
}
