import { addDays, addMonths } from '@tend/core';
import { anyWeekday, count, oneOf } from './calendar-words.ts';
import { type DayPhrase, whole } from './day-context.ts';
import { latestWeekday, mondayOf } from './latest.ts';

const part = '(?: (?:morning|afternoon|evening|night|noon|matin|midi|apres midi|soir))?';
const weekday = oneOf(anyWeekday);
const number = `(\\d{1,4}|${[...count.keys()].join('|')})`;
const unit = '(day|week|month|year|jour|semaine|mois|an|annee)s?';
const units: Readonly<Record<string, readonly [days: number, months: number]>> = {
  ...{ day: [1, 0], jour: [1, 0], week: [7, 0], semaine: [7, 0] },
  ...{ month: [0, 1], mois: [0, 1], year: [0, 12], an: [0, 12], annee: [0, 12] },
};

/** Days that are still to come: no product can have gone in then, but that has to be said. */
export const comingDays: readonly DayPhrase[] = [
  { pattern: whole(`(?:tomorrow|demain)${part}`), day: (_groups, { today }) => addDays(today, 1) },
  {
    pattern: whole(`(?:(?:the )?day after tomorrow|apres demain)${part}`),
    day: (_groups, { today }) => addDays(today, 2),
  },
  {
    pattern: whole(`(?:in|dans) ${number} ${unit}`),
    day: ([amount = '', name = ''], { today }) => ahead(today, count.get(amount) ?? Number(amount), name),
  },
  {
    pattern: whole(`(?:on )?(?:the )?(?:next|coming) ${weekday}${part}`, `(?:le )?${weekday}${part} prochain`),
    day: (groups, { today }) => addDays(latestWeekday(weekdayIn(groups), today), 7),
  },
  {
    pattern: whole(`(?:on )?${weekday} next week`, `(?:le )?${weekday} de la semaine prochaine`),
    day: (groups, { today }) => addDays(mondayOf(today), 6 + weekdayIn(groups)),
  },
  {
    pattern: whole('(?:the )?next (week|month|year)', "(?:la |le |l')?(semaine|mois|an|annee) prochaine?"),
    day: (groups, { today }) => ahead(today, 1, groups.find((group) => group !== undefined) ?? ''),
  },
];

function ahead(today: string, amount: number, name: string): string | undefined {
  const [days, months] = units[name] ?? [0, 0];
  const day = days > 0 ? addDays(today, amount * days) : addMonths(today, amount * months);
  return day > today && day < '2200-01-01' ? day : undefined;
}

function weekdayIn(groups: readonly (string | undefined)[]): number {
  return anyWeekday.get(groups.find((group) => group !== undefined) ?? '') ?? 0;
}
