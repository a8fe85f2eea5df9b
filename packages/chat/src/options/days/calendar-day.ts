import { addDays } from '@tend/core';
import { anyMonth, anyWeekday, englishMonth, frenchMonth, fullMonth, fullWeekday, oneOf } from './calendar-words.ts';
import { type DayPhrase, whole } from './day-context.ts';
import { dayFrom, endOfMonth, latestDate, latestInMonth } from './latest.ts';

const weekdayAhead = `(?:(?:on|le|ce|this) )?(?:(?:${[...anyWeekday.keys()].join('|')}) )?(?:(?:the|le) )?`;
const fullWeekdays = `(?:${[...fullWeekday.keys()].join('|')})`;
const nth = '(\\d{1,2})(?:st|nd|rd|th)';
const date = '(\\d{1,2})(?:st|nd|rd|th|er|e|eme)?';
const year = '(?:,? (?:of )?(\\d{4}))?';
const early = '(early|(?:(?:at|in) )?(?:the )?(?:start|beginning) of|(?:au )?debut(?: de)?) ';
const mid = '(mid|(?:in )?(?:the )?middle of|(?:a la )?mi) ';
const late = '(late|(?:at )?(?:the )?end of|(?:a la )?fin(?: de)?) ';
const during = '(?:in|en|during|au mois de|courant) ';

/** Days named by their month and number; without a year the latest that is not after today. */
export const calendarDays: readonly DayPhrase[] = [
  {
    pattern: whole(`${weekdayAhead}${date}(?: of| de)? ${oneOf(anyMonth)}${year}`),
    day: ([number, month = '', ofYear], { today }) => {
      const [monthNumber, day] = [anyMonth.get(month) ?? 0, Number(number)];
      return ofYear ? dayFrom(Number(ofYear), monthNumber, day) : latestDate(monthNumber, day, today);
    },
  },
  {
    pattern: whole(`${weekdayAhead}${oneOf(englishMonth)} (?:the )?${date}${year}`),
    day: ([month = '', number, ofYear], { today }) => {
      const [monthNumber, day] = [anyMonth.get(month) ?? 0, Number(number)];
      return ofYear ? dayFrom(Number(ofYear), monthNumber, day) : latestDate(monthNumber, day, today);
    },
  },
  {
    pattern: whole(
      `(?:(?:on )?the )?${nth}`,
      'le (\\d{1,2})(?:er)?',
      '(1)er',
      `(?:(?:on|le|ce|this) )?${fullWeekdays} (?:the |le )?${date}`,
    ),
    day: (groups, { today }) => latestInMonth(Number(groups.find((group) => group !== undefined)), today),
  },
  {
    pattern: whole(`(?:${during})?${early}${oneOf(anyMonth)}${year}`),
    day: ([, month, ofYear], { today }) => inMonth(month, ofYear, 1, today),
  },
  {
    pattern: whole(`(?:${during})?${mid}${oneOf(anyMonth)}${year}`),
    day: ([, month, ofYear], { today }) => inMonth(month, ofYear, 15, today),
  },
  {
    pattern: whole(`(?:${during})?${late}${oneOf(anyMonth)}${year}`),
    day: ([, month, ofYear], { today }) => inMonth(month, ofYear, 'end', today),
  },
  {
    pattern: whole(`${during}${oneOf(anyMonth)}${year}`, `${oneOf(anyMonth)},? (?:of )?(\\d{4})`, oneOf(fullMonth)),
    day: ([inName, inYear, name, ofYear, bare], { today }) =>
      inMonth(inName ?? name ?? bare, inYear ?? ofYear, 1, today),
  },
  {
    pattern: whole(`(?:in )?last ${oneOf(englishMonth)}`, `(?:en |le )?${oneOf(frenchMonth)} (?:dernier|passe)`),
    day: ([english, french], { today }) =>
      inMonth(english ?? french, undefined, 1, addDays(`${today.slice(0, 8)}01`, -1)),
  },
];

function inMonth(name = '', ofYear: string | undefined, place: number | 'end', limit: string): string | undefined {
  const month = anyMonth.get(name) ?? 0;
  const inYear = (year: number) => {
    const day = dayFrom(year, month, place === 'end' ? 1 : place);
    return day && place === 'end' ? endOfMonth(day) : day;
  };
  if (ofYear) return inYear(Number(ofYear));
  const year = Number(limit.slice(0, 4));
  return [inYear(year), inYear(year - 1)].find((day) => day !== undefined && day <= limit);
}
