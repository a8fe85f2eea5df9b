import { addDays, addMonths } from '@tend/core';
import { count, englishWeekday, frenchWeekday, fullWeekday, oneOf } from './calendar-words.ts';
import { type DayPhrase, whole } from './day-context.ts';
import { latestWeekday, mondayOf } from './latest.ts';

const englishPart = '(?:morning|afternoon|evening|night|noon|lunchtime)';
const frenchPart = '(?:matin|midi|apres midi|aprem|soir|nuit)';
const part = `(?: (?:at |in the |au |a |dans la )?(?:${englishPart}|${frenchPart}))?`;
const [english, french, anyFull] = [oneOf(englishWeekday), oneOf(frenchWeekday), oneOf(fullWeekday)];
const dernier = '(?:dernier|derniere|passe|passee)';
const number = `(\\d{1,4}|${[...count.keys()].join('|')})`;
const unit = '(day|week|fortnight|month|year|jour|semaine|quinzaine|mois|an|annee|sem|j)s?';
const unitDays: Record<string, number> = {
  day: 1,
  jour: 1,
  j: 1,
  week: 7,
  semaine: 7,
  sem: 7,
  fortnight: 14,
  quinzaine: 14,
};
const unitMonths: Record<string, number> = { month: 1, mois: 1, year: 12, an: 12, annee: 12 };

/** Days named by how far they lie from today. */
export const relativeDays: readonly DayPhrase[] = [
  {
    pattern: whole(
      `(?:earlier )?(?:today|aujourd'?(?: )?hui)${part}`,
      `this ${englishPart}|tonight|(?:just )?now|maintenant|(?:ce|cet|cette) ${frenchPart}`,
    ),
    day: (_groups, { today }) => today,
  },
  {
    pattern: whole(`(?:yesterday|hier)${part}`, 'last (?:night|evening)', `la nuit ${dernier}`),
    day: (_groups, { today }) => addDays(today, -1),
  },
  {
    pattern: whole(`(?:(?:the )?day before yesterday|avant ?hier)${part}`),
    day: (_groups, { today }) => addDays(today, -2),
  },
  {
    pattern: whole(
      `(?:on |this |le |ce )?${anyFull}${part}`,
      `(?:on|this) ${english}${part}`,
      `(?:le|ce) ${french}${part}`,
    ),
    day: (groups, { today }) => latestWeekday(weekdayIn(groups), today),
  },
  {
    pattern: whole(
      `(?:on )?(?:the |this )?(?:last|past) ${english}${part}`,
      `(?:on )?${english} (?:last|past)`,
      `(?:le )?${french}${part} ${dernier}${part}`,
    ),
    day: (groups, { today }) => latestWeekday(weekdayIn(groups), addDays(today, -1)),
  },
  {
    pattern: whole(
      `(?:on )?${english}(?: of)? last week`,
      `last week (?:on )?${english}`,
      `(?:le )?${french} (?:de )?la semaine ${dernier}`,
    ),
    day: (groups, { today }) => addDays(mondayOf(today), weekdayIn(groups) - 8),
  },
  {
    pattern: whole('(?:at|on|over) the week ?end', 'this week ?end', 'ce week ?end'),
    day: (_groups, { today }) => latestWeekday(6, today),
  },
  {
    pattern: whole('(?:the )?(?:last|past) week ?end', `(?:le )?week ?end ${dernier}`),
    day: (_groups, { today }) => addDays(mondayOf(today), -2),
  },
  {
    pattern: whole(
      `(?:about )?(?:a )?${number} (?:of )?${unit} (?:ago|back|earlier)`,
      `(?:(?:il )?y a|ya|voila|ca fait) (?:environ )?${number} ${unit}`,
    ),
    day: (groups, { today }) => {
      const [amount = '', name = ''] = groups.filter((group) => group !== undefined);
      return stepBack(today, amountOf(amount, name), name);
    },
  },
  {
    pattern: whole(`(?:the )?(?:last|past) (week|month|year)`, `(?:la |le |l')?(semaine|mois|an|annee) ${dernier}`),
    day: (groups, { today }) => stepBack(today, 1, groups.find((group) => group !== undefined) ?? ''),
  },
];

function stepBack(today: string, amount: number, name: string): string | undefined {
  const day =
    unitDays[name] !== undefined
      ? addDays(today, -amount * unitDays[name])
      : addMonths(today, -amount * (unitMonths[name] ?? 0));
  return day >= '1900-01-01' && day <= today ? day : undefined;
}

/** "Quinze jours" and "huit jours" are two weeks and one, whatever they count. */
function amountOf(amount: string, name: string): number {
  if (name === 'jour' && amount === 'quinze') return 14;
  if (name === 'jour' && amount === 'huit') return 7;
  return count.get(amount) ?? Number(amount);
}

function weekdayIn(groups: readonly (string | undefined)[]): number {
  const name = groups.find((group) => group !== undefined) ?? '';
  return englishWeekday.get(name) ?? frenchWeekday.get(name) ?? 0;
}
