import { type Schedule, scheduleOf } from '@tend/core';
import { anyWeekday } from '../days/calendar-words.ts';
import { numberWord } from '../number-word.ts';
import type { Claim, OptionKind } from '../option-kind.ts';
import { wholeText } from '../whole-text.ts';
import type { Word } from '../words.ts';
import { phraseAt } from './schedule-phrases.ts';

const leads = new Set(['on', 'every', 'each', 'from', 'le', 'les', 'chaque', 'tous', 'du', 'de']);
const until = new Set(['to', 'through', 'a', 'au', '-', '–']);
const links = new Set(['and', 'et', '&', '+', ',', 'le', 'les', 'on', '/']);
const times = /^(?:times|x|fois|days|jours|×)$/;
const perWeek = [
  ['a', 'week'],
  ['per', 'week'],
  ['each', 'week'],
  ['every', 'week'],
  ['par', 'semaine'],
  ['/', 'semaine'],
  ['/', 'week'],
];

/** On which days something is wanted: "daily", "mon wed fri", "le lundi et le jeudi", "3 times a week". */
export const schedule: OptionKind<Schedule> = {
  id: 'schedule',
  field: {
    name: { en: 'days', fr: 'jours' },
    description: {
      en: 'Such as “daily”, “mon wed fri” or “3 times a week”',
      fr: 'Par exemple « tous les jours », « lun mer ven » ou « 3 fois par semaine »',
    },
    type: 'text',
  },
  acrossCommas: true,
  claim: (words, at) => phraseAt(words, at) ?? timesAt(words, at) ?? weekdaysAt(words, at, 2),
  parse: (text, context) =>
    packed(text) ??
    wholeText((words, at) => schedule.claim?.(words, at, context) ?? weekdaysAt(words, at, 1), text, context),
  pack(value) {
    if (value.kind === 'daily') return 'daily';
    return value.kind === 'weekly' ? `weekly ${value.times}` : `weekdays ${value.weekdays.join(' ')}`;
  },
  unpack: packed,
};

function packed(text: string): Schedule | undefined {
  return /^(?:daily|weekly \d{1,9}|weekdays(?: [1-7]){1,7})$/.test(text) ? scheduleOf({ schedule: text }) : undefined;
}

/** "3 times a week", "3x per week", "trois fois par semaine", "3x/week". */
function timesAt(words: readonly Word[], at: number): Claim<Schedule> | undefined {
  const first = words[at]?.folded ?? '';
  const [, joined, rest] = /^(\d{1,9})(?:x|×)(\/(?:week|semaine|sem))?$/.exec(first) ?? [];
  if (joined !== undefined && rest) return { value: { kind: 'weekly', times: Number(joined) }, taken: 1 };
  const number = joined === undefined ? numberWord(words[at], 'en', 'fr') : Number(joined);
  const named = joined === undefined && times.test(words[at + 1]?.folded ?? '') ? 1 : 0;
  if (number === undefined || (joined === undefined && named === 0)) return undefined;
  const from = at + 1 + named;
  const week = perWeek.find((parts) => parts.every((part, index) => words[from + index]?.folded === part));
  return week && { value: { kind: 'weekly', times: number }, taken: from - at + week.length };
}

/** "mon wed fri", "on mondays", "le lundi et le jeudi": a day alone only where a word leads to it. */
function weekdaysAt(words: readonly Word[], at: number, fewest: number): Claim<Schedule> | undefined {
  let next = at;
  while (leads.has(words[next]?.folded ?? '')) next += 1;
  const led = next > at;
  const weekdays: number[] = [];
  let end = next;
  while (next < words.length) {
    const day = weekdayIn(words[next]?.folded ?? '');
    if (day === undefined) break;
    const last = until.has(words[next + 1]?.folded ?? '') ? weekdayIn(words[next + 2]?.folded ?? '') : undefined;
    weekdays.push(...(last ? daysUntil([...day, ...last]) : day));
    next += last ? 3 : 1;
    end = next;
    while (links.has(words[next]?.folded ?? '')) next += 1;
  }
  return weekdays.length >= (led ? 1 : fewest) ? { value: { kind: 'weekdays', weekdays }, taken: end - at } : undefined;
}

/** "monday", "mondays", "lun.", "mon,wed" without a space, "mon-fri". */
function weekdayIn(folded: string): number[] | undefined {
  const days = folded.split(/[,/+–-]/).map((part) => {
    const word = part.replace(/\.$/, '');
    return anyWeekday.get(word) ?? anyWeekday.get(word.replace(/s$/, ''));
  });
  if (!days.every((day) => day !== undefined)) return undefined;
  return days.length === 2 && /[–-]/.test(folded) ? daysUntil(days) : days;
}

/** From the first of the weekdays to the last, also over the end of the week: Friday to Monday. */
function daysUntil(days: readonly number[]): number[] {
  const [first = 1, last = first] = [days[0], days.at(-1)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => ((first - 1 + index) % 7) + 1);
}
