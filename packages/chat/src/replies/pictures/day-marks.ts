import type { DayAxis } from './day-axis.ts';
import { average } from './days-texts.ts';
import { colours } from './palette.ts';

/** A value and where it stands among the days, the first at 0. */
export type Mark = { at: number; value: number };

const axisText = { fontSize: 30, color: colours.ink };
const mark = colours.marks[0];

/** Days as an ECharts axis: names in the middle of what they name, borders as lines. */
export function dayLine({ count, borders, labels }: DayAxis) {
  return {
    type: 'value',
    ...{ min: -0.5, max: count - 0.5 },
    containShape: false,
    axisLine: { onZero: false, lineStyle: { color: colours.quiet, width: 2 } },
    axisTick: { show: true, customValues: borders, length: 12, lineStyle: { color: colours.quiet, width: 2 } },
    splitLine: { show: false },
    axisLabel: {
      ...axisText,
      margin: 18,
      customValues: labels.map(({ at }) => at),
      formatter: (value: number) => labels.find(({ at }) => at === value)?.text ?? '',
    },
  };
}

/** A line through the values that parts where a day has none; a value on its own is a dot. */
export function lineOf(marks: Mark[], count: number) {
  const valueAt = new Map(marks.map(({ at, value }) => [at, value]));
  return {
    type: 'line',
    data: Array.from({ length: count }, (_, at) => [at, valueAt.get(at) ?? null]),
    connectNulls: false,
    showAllSymbol: true,
    symbol: 'circle',
    symbolSize: count > 100 ? 7 : 16,
    itemStyle: { color: mark },
    lineStyle: { color: mark, width: count > 100 ? 4 : 5 },
  };
}

/** Bars, so many pixels wide with their gaps. A logged zero is a flat bar, so that it is not taken for a gap. */
export function barsOf(marks: Mark[], width: number) {
  return {
    type: 'bar',
    data: marks.map(({ at, value }) => [at, value]),
    barWidth: Math.min(width * 0.75, 96),
    barMinHeight: 5,
    itemStyle: { color: mark },
  };
}

/** The averages of weeks, each in the middle of its days: so many equal parts of the days that each has about seven. */
export function weeksOf(marks: Mark[], count: number): Mark[] {
  const length = count / Math.round(count / 7);
  const weeks = Map.groupBy(marks, ({ at }) => Math.floor((at + 0.5) / length));
  return [...weeks].map(([week, days]) => ({
    at: (week + 0.5) * length - 0.5,
    value: average(days.map(({ value }) => value)),
  }));
}
