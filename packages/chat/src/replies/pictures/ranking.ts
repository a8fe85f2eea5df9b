import type { Language } from '@tend/core';
import { barColumn, barsHeight } from './bar-column.ts';
import type { Chart } from './draw-chart.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import { heading, noteStyle, type TextStyle, textBlock, textLines } from './text-block.ts';
import type { Typeface } from './typeface.ts';

/** One ranking: of `items` the first ten are drawn, in the order given; without any, the sentence `empty`. */
export type RankedSeries = { name: string; items: { label: string; value: number }[]; empty: string };

/** One or two rankings side by side as horizontal bars, each with a scale of its own. */
export type RankingPicture = {
  kind: 'ranking';
  title: string;
  /** In which language the numbers are written. */
  language: Language;
  series: [RankedSeries] | [RankedSeries, RankedSeries];
  /** What the picture says, for those who do not see it; not drawn. */
  alt: string;
};

const headingStyle: TextStyle = { size: 38, line: 50, weight: 'bold', colour: colours.ink };
const mostItems = 10;
const gap = { columns: 64, aboveHeading: 24, aboveBody: 18 };

/** How a ranking is drawn: each label stands above its bar, its number at the end of the bar. */
export function rankingChart(picture: RankingPicture, typeface: Typeface): Chart {
  const inside = pictureWidth - 2 * pictureMargin;
  const width = (inside - gap.columns * (picture.series.length - 1)) / picture.series.length;
  const head = heading(picture.title, '', typeface);
  const columns = picture.series.map((series, index) => ({
    left: pictureMargin + index * (width + gap.columns),
    heading: textLines(series.name, width, 2, headingStyle, typeface),
    items: series.items.slice(0, mostItems),
    sentence: series.items.length > 0 ? [] : textLines(series.empty, width, 6, noteStyle, typeface),
    mark: colours.marks[index] ?? colours.ink,
  }));

  const headingTop = head.bottom + gap.aboveHeading;
  const headingHeight = Math.max(...columns.map(({ heading }) => heading.length)) * headingStyle.line;
  const top = headingTop + headingHeight + gap.aboveBody;
  const bodyHeight = Math.max(
    ...columns.map(({ items, sentence }) => barsHeight(items.length) + sentence.length * noteStyle.line),
  );
  const number = new Intl.NumberFormat(picture.language);
  const bars = columns.map(({ left, items, mark }, index) =>
    barColumn(items, { index, left, top, width, mark }, (value) => number.format(value), typeface),
  );
  return {
    width: pictureWidth,
    height: top + bodyHeight + pictureMargin,
    option: {
      title: [
        ...head.titles,
        ...columns.map(({ heading, left }) => textBlock(heading, left, headingTop, headingStyle)),
        ...columns.map(({ sentence, left }) => textBlock(sentence, left, top, noteStyle)),
      ],
      grid: bars.map(({ grid }) => grid),
      xAxis: bars.map(({ xAxis }) => xAxis),
      yAxis: bars.map(({ yAxis }) => yAxis),
      series: bars.map(({ series }) => series),
    },
  };
}
