import type { Day, Language } from '@tend/core';
import { counted } from '../../texts/plural.ts';
import type { Texts } from '../../texts/texts.ts';
import { altText, nameInAlt, sentence, titledInAlt } from './alt.ts';
import { type CalendarScale, type DayMark, drawnMark, markInWords, marksOfScale } from './calendar-marks.ts';
import { monthNames } from './calendar-names.ts';
import { average, daysTexts } from './days-texts.ts';
import { decimal } from './figure.ts';

/** A year of moods or of yes and no, a square for each day, month by month, weeks from Monday on. */
export type CalendarPicture = {
  kind: 'calendar';
  language: Language;
  title: string;
  year: number;
  scale: CalendarScale;
  /** At most one mark for a day; a day without one is a day on which nothing was logged. */
  days: [day: Day, mark: DayMark][];
  /** What the picture says, for those who do not see it; not drawn. */
  alt: string;
};

type Days = CalendarPicture['days'];

const texts = {
  logged: {
    en: (count: number) => `${counted(count, 'en', 'day', 'days')} logged`,
    fr: (count: number) => counted(count, 'fr', 'jour noté', 'jours notés'),
  },
  done: {
    en: (count: number) => `done on ${counted(count, 'en', 'day', 'days')}`,
    fr: (count: number) => `fait ${counted(count, 'fr', 'jour', 'jours')}`,
  },
} satisfies Texts;

/** A calendar with its alternative text: how many days have each mark, and the figure of each month that has any. */
export function calendarPicture(data: Omit<CalendarPicture, 'kind' | 'alt'>): CalendarPicture {
  const { language, scale } = data;
  const days = ofYear(data);
  const counts = marksOfScale[scale].map(
    (mark) => [mark, days.filter(([, of]) => drawnMark(of) === mark).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0);
  const list = told.map(([mark, count]) =>
    titledInAlt(markInWords(mark, language), count.toLocaleString(language), language),
  );
  const byMonth = Map.groupBy(days, ([day]) => Number(day.slice(5, 7)) - 1);
  const names = monthNames('long', language);
  const months = names.flatMap((name, month) => monthFigure(name, byMonth.get(month) ?? [], data));
  const name = `${nameInAlt(data.title)}, ${calendarNote(data)}.`;
  return { ...data, kind: 'calendar', alt: altText(name, sentence(list), sentence(months)) };
}

/** `2026 · 212 days logged · average 3.6`, `2026 · done on 180 days`. */
export function calendarNote({ year, scale, days, language }: Omit<CalendarPicture, 'kind' | 'alt'>): string {
  const inYear = ofYear({ year, days });
  const moods = moodsOf(inYear);
  if (scale === 'yesno') return `${year} · ${texts.done[language](doneOf(inYear))}`;
  const mean = moods.length === 0 ? [] : [daysTexts.average[language](oneDigit(average(moods), language))];
  return [String(year), texts.logged[language](moods.length), ...mean].join(' · ');
}

function monthFigure(
  name: string,
  days: Days,
  { scale, language }: Pick<CalendarPicture, 'scale' | 'language'>,
): string[] {
  const moods = moodsOf(days);
  if (scale === 'yesno') return days.length === 0 ? [] : [`${name} ${doneOf(days)}`];
  return moods.length === 0 ? [] : [`${name} ${oneDigit(average(moods), language)} (${moods.length})`];
}

function ofYear({ year, days }: Pick<CalendarPicture, 'year' | 'days'>): Days {
  return days.filter(([day]) => Number(day.slice(0, 4)) === year);
}

function moodsOf(days: Days): number[] {
  return days.map(([, mark]) => mark).filter((mark) => typeof mark === 'number');
}

function doneOf(days: Days): number {
  return days.filter(([, mark]) => mark === 'done').length;
}

function oneDigit(value: number, language: Language): string {
  return decimal(Math.round(value * 10) / 10, language);
}
