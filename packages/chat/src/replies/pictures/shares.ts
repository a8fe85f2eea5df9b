import type { Day, Language } from '@tend/core';
import { counted } from '../../texts/plural.ts';
import type { Texts } from '../../texts/texts.ts';
import { altText, nameInAlt, sentence, titledInAlt } from './alt.ts';
import { barColumn, barsHeight } from './bar-column.ts';
import type { Chart } from './draw-chart.ts';
import { percent } from './figure.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import { period } from './period.ts';
import { heading, noteStyle, textBlock, textLines } from './text-block.ts';
import type { Typeface } from './typeface.ts';

/** How often each choice was made on the days `from` to `to`, both included, as horizontal bars with counts and shares. */
export type SharesPicture = {
  kind: 'shares';
  language: Language;
  title: string;
  from: Day;
  to: Day;
  /** At most ten, the most frequent first. */
  items: { label: string; count: number }[];
  /** What the picture says, for those who do not see it; not drawn. */
  alt: string;
};

const texts = {
  entries: {
    en: (count: number) => counted(count, 'en', 'entry', 'entries'),
    fr: (count: number) => `noté ${counted(count, 'fr', 'fois', 'fois')}`,
  },
  nothing: { en: 'Nothing logged on these days.', fr: 'Rien de noté ces jours-là.' },
  others: { en: 'others', fr: 'autres' },
} satisfies Texts;

const mostItems = 10;
const aboveBars = 30;

/** A picture of choices with its alternative text. They are sorted here; beyond ten the last are put together as others. */
export function sharesPicture(data: Omit<SharesPicture, 'kind' | 'alt'>): SharesPicture {
  const { language } = data;
  const sorted = data.items.toSorted((a, b) => b.count - a.count);
  const rest = sorted.slice(mostItems - 1);
  const others = { label: texts.others[language], count: totalOf(rest) };
  const items = rest.length > 1 ? [...sorted.slice(0, mostItems - 1), others] : sorted;
  const list = items.map(({ label, count }) => titledInAlt(label, shareOf(count, totalOf(items), language), language));
  const figures = totalOf(items) === 0 ? texts.nothing[language] : sentence(list);
  return { ...data, kind: 'shares', items, alt: altText(`${nameInAlt(data.title)}, ${noteOf(data)}.`, figures) };
}

/** How choices are drawn: each label above its bar, count and share at the end of the bar. */
export function sharesChart(picture: SharesPicture, typeface: Typeface): Chart {
  const { language, items } = picture;
  const total = totalOf(items);
  const head = heading(picture.title, noteOf(picture), typeface);
  const top = head.bottom + aboveBars;
  const width = pictureWidth - 2 * pictureMargin;
  const place = { index: 0, left: pictureMargin, top, width, mark: colours.marks[0] };
  const bars = items.map(({ label, count }) => ({ label, value: count }));
  const { series, ...column } = barColumn(bars, place, (count) => shareOf(count, total, language), typeface);
  const sentences = total === 0 ? textLines(texts.nothing[language], width, 2, noteStyle, typeface) : [];
  const body = total === 0 ? sentences.length * noteStyle.line : barsHeight(items.length);
  return {
    width: pictureWidth,
    height: top + body + pictureMargin,
    option: {
      title: [...head.titles, textBlock(sentences, pictureMargin, top, noteStyle)],
      ...(total > 0 && { ...column, series: [series] }),
    },
  };
}

function noteOf({ from, to, items, language }: Pick<SharesPicture, 'from' | 'to' | 'items' | 'language'>): string {
  return `${period(from, to, language)} · ${texts.entries[language](totalOf(items))}`;
}

/** `12 (34%)`, `12 (34 %)`. */
function shareOf(count: number, total: number, language: Language): string {
  return `${count.toLocaleString(language)} (${percent(total === 0 ? 0 : count / total, language)})`;
}

function totalOf(items: SharesPicture['items']): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}
