import type { Claim, OptionKind } from '../option-kind.ts';
import { clockOf, minuteOf } from '../values/clock-time.ts';
import { splitWords, type Word } from '../words.ts';
import { clockAt } from './clock-at.ts';
import { dayParts, links } from './day-part.ts';
import { weekdaysAt } from './weekdays-at.ts';

/** Times of the day as they were said, on which days of the week; one of them at least. */
export interface SaidTimes {
  /** As `07:45`, the earliest first. */
  readonly times: readonly string[];
  /** As `12345`, Monday 1 to Sunday 7, in order; undefined where none were said. */
  readonly weekdays?: string;
}

/** After these a bare number is an hour. */
const leads = new Set(['at', 'a', '@', 'vers', 'around']);
const noon = 720;
/** More than anybody is reminded of one thing on a day. */
const mostTimes = 12;

/** When something comes: "every weekday 7:45", "chaque dimanche 18h", "7:45 and 20:00", "lundi et jeudi à midi". */
export const times: OptionKind<SaidTimes> = {
  id: 'times',
  field: {
    name: { en: 'times', fr: 'heures' },
    description: {
      en: 'Such as “every weekday 7:45” or “7:45 and 20:00”',
      fr: 'Par exemple « en semaine 7h45 » ou « 7h45 et 20h »',
    },
    type: 'text',
  },
  acrossCommas: true,
  claim: (words, at) => timesAt(words, at, false),
  parse(text) {
    const words = splitWords(text);
    const found = timesAt(words, 0, true);
    return found?.taken === words.length ? found.value : undefined;
  },
  pack: ({ times: said, weekdays }) => said.join(',') + (weekdays ? `/${weekdays}` : ''),
  unpack,
};

function unpack(packed: string): SaidTimes | undefined {
  const [said = '', weekdays, ...more] = packed.split('/');
  const minutes = said === '' ? [] : said.split(',').map(minuteOf);
  const days = weekdays === undefined || /^[1-7]{1,7}$/.test(weekdays);
  if (more.length > 0 || !days || minutes.some((minute) => minute === undefined)) return undefined;
  if (minutes.length > mostTimes || (minutes.length === 0 && !weekdays)) return undefined;
  return saidTimes(
    minutes.filter((minute) => minute !== undefined),
    [...(weekdays ?? '')].map(Number),
  );
}

/** The times and days that the words from `at` say in any order; `bare`: a number alone is an hour. */
function timesAt(words: readonly Word[], at: number, bare: boolean): Claim<SaidTimes> | undefined {
  const minutes: number[] = [];
  const weekdays: number[] = [];
  let part: 'early' | 'late' | undefined;
  let partAt = words.length;
  let end = at;
  for (let next = at; next < words.length; ) {
    const word = words[next] as Word;
    const days = weekdaysAt(words, next);
    const clock = days ? undefined : clockAt(words, next, bare || leads.has(words[next - 1]?.folded ?? ''));
    const said = dayParts.get(word.folded);
    if (days) weekdays.push(...days.value);
    else if (clock) minutes.push(...clock.value);
    else if (said) [part, partAt] = [said, Math.min(partAt, next)];
    else if (!links.has(word.folded)) break;
    next += days?.taken ?? clock?.taken ?? 1;
    if (days || clock || said) end = next;
  }
  // A part of the day without an hour may belong to one that stands elsewhere: "8 on Mondays in the evening".
  if (!bare && part && minutes.length === 0) return timesAt(words.slice(0, partAt), at, bare);
  if ((minutes.length === 0 && weekdays.length === 0) || minutes.length > mostTimes) return undefined;
  const late = part === 'late' ? minutes.map((minute) => (minute < noon ? minute + noon : minute)) : minutes;
  return { value: saidTimes(late, weekdays), taken: end - at };
}

/** What was said in two places, as one. */
export function bothTimes(one: SaidTimes, other: SaidTimes): SaidTimes {
  const minutes = [...one.times, ...other.times].map(minuteOf).filter((minute) => minute !== undefined);
  return saidTimes(minutes, [...(one.weekdays ?? ''), ...(other.weekdays ?? '')].map(Number));
}

/** In order, each once. */
function saidTimes(minutes: readonly number[], weekdays: readonly number[]): SaidTimes {
  const inOrder = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  return {
    times: inOrder(minutes).map(clockOf),
    ...(weekdays.length > 0 && { weekdays: inOrder(weekdays).join('') }),
  };
}
