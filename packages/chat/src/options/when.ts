import { type Day, isDay } from '@tend/core';
import type { DayContext } from './days/day-context.ts';
import type { OptionKind } from './option-kind.ts';
import { readComingDay, readDay } from './read-day.ts';
import { readClock } from './values/clock-time.ts';

/** When something was: a day, a time of day in minutes from midnight, or both. */
export interface SaidWhen {
  readonly day?: Day;
  readonly minute?: number;
}

/** How many words are looked at: more than a day and a time ever take. */
const longest = 10;
const leads = /^(?:for|pour|from|de|du|c'etait|it was)\s+/i;

/** A day and a time of day: "yesterday 22:30", "hier à 22 h 30", "sunday", "14:05". Also a day still to come, for the core to refuse. */
export const when: OptionKind<SaidWhen> = {
  id: 'when',
  field: {
    name: { en: 'when', fr: 'quand' },
    description: {
      en: 'The day, the time or both, such as “yesterday 22:30”',
      fr: 'Le jour, l’heure ou les deux, par exemple « hier 22h30 »',
    },
    type: 'text',
  },
  parse: readWhen,
  pack: ({ day = '', minute }) => day + (minute === undefined ? '' : `T${minute}`),
  unpack(packed) {
    const [, day, minute] = /^(\d{4}-\d\d-\d\d)?(?:T(\d{1,4}))?$/.exec(packed) ?? [];
    if ((day === undefined && minute === undefined) || (day !== undefined && !isDay(day))) return undefined;
    if (minute !== undefined && Number(minute) > 1439) return undefined;
    return { ...(day !== undefined && { day }), ...(minute !== undefined && { minute: Number(minute) }) };
  },
};

/** A whole text that says when. */
export function readWhen(text: string, context: DayContext): SaidWhen | undefined {
  const words = text
    .trim()
    .replace(leads, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > longest) return undefined;
  const found = Array.from({ length: words.length + 1 }, (_, index) => words.length - index)
    .map((at) => inOrder(words.slice(0, at).join(' '), words.slice(at).join(' '), context))
    .filter((one) => one !== undefined);
  // "yesterday noon" is also a day; with the time it says more.
  return found.find(({ day, minute }) => day !== undefined && minute !== undefined) ?? found[0];
}

function inOrder(first: string, second: string, context: DayContext): SaidWhen | undefined {
  const dayIn = (text: string) => readDay(text, context) ?? readComingDay(text, context);
  const clean = (text: string) => text.replace(/[,;]+$/, '');
  if (first === '' || second === '') {
    const day = dayIn(clean(first + second));
    const time = day ? undefined : readClock(first + second);
    return day ? { day } : time && { minute: time.minute };
  }
  for (const [date, time] of [
    [first, second],
    [second, first],
  ] as const) {
    const [day, clock] = [dayIn(clean(date)), readClock(time)];
    if (day && clock) return { day, minute: clock.minute };
  }
  return undefined;
}
