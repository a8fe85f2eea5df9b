import { type Day, daysBetween, type Language } from '@tend/core';
import { shortDay } from '../../texts/dates.ts';
import { altText, nameInAlt, sentence } from './alt.ts';
import { monthOf } from './calendar-names.ts';
import { average, daysTexts, type Goal, goalInWords } from './days-texts.ts';
import { decimal, figure, type Quantity } from './figure.ts';
import { period } from './period.ts';

/** The values of the days `from` to `to`, both included, as a line or as bars. A day without a point is a gap. */
export type DaysPicture = {
  kind: 'line' | 'bars';
  language: Language;
  title: string;
  from: Day;
  to: Day;
  quantity: Quantity;
  goal?: Goal;
  /** At most one value for a day. */
  points: [day: Day, value: number][];
  /** What the picture says, for those who do not see it; not drawn. */
  alt: string;
};

/** Up to so many values are told one by one; more as averages of their months. */
const oneByOne = 31;

/** A picture of days with its alternative text: the days, average, least and greatest value, the goal, and the values. */
export function daysPicture(data: Omit<DaysPicture, 'alt'>): DaysPicture {
  const { language, quantity, goal, from, to } = data;
  const marks = marksOf(data);
  const values = marks.map(({ value }) => value);
  const told = (value: number) => figure(value, quantity, language);
  const bare = (value: number) => (quantity.kind === 'number' ? decimal(value, language) : told(value));

  const name = `${nameInAlt(data.title)}, ${period(from, to, language)}`;
  if (marks.length === 0) return { ...data, alt: altText(`${name}.`, daysTexts.nothing[language], wish([])) };
  const range = daysTexts.between[language](told(Math.min(...values)), told(Math.max(...values)));
  const days = daysTexts.days[language](marks.length, daysBetween(from, to) + 1);
  const summary = sentence([days, daysTexts.average[language](told(average(values))), range]);
  const list =
    marks.length > oneByOne ? months() : marks.map(({ day, value }) => `${shortDay(day, to, language)} ${bare(value)}`);
  return { ...data, alt: altText(`${name}.`, summary, wish([daysTexts.met[language](metOn())]), sentence(list)) };

  function wish(met: string[]): string {
    return goal ? sentence([goalInWords(goal, data), ...met]) : '';
  }

  function metOn(): number {
    return values.filter((value) => goal && meets(value, goal)).length;
  }

  function months(): string[] {
    const byMonth = Map.groupBy(marks, ({ day }) => day.slice(0, 7));
    return [...byMonth.values()].map((of) => {
      const mean = bare(average(of.map(({ value }) => value)));
      return `${monthOf(of[0]?.day ?? from, language)} ${mean} (${of.length})`;
    });
  }
}

/** The points of a picture that lie in its days, in the order of the days, each with its place among them from 0 on. */
export function marksOf({ from, to, points }: Pick<DaysPicture, 'from' | 'to' | 'points'>) {
  const inside = points.filter(([day]) => day >= from && day <= to);
  return inside.map(([day, value]) => ({ day, at: daysBetween(from, day), value })).sort((a, b) => a.at - b.at);
}

function meets(value: number, goal: Goal): boolean {
  return goal.side === 'least' ? value >= goal.amount : value <= goal.amount;
}
