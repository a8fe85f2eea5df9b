import { cutToWidth, drawable } from './fit-text.ts';
import { colours } from './palette.ts';
import type { Typeface } from './typeface.ts';

/** Where a column of bars goes, in pixels: `top` is that of its first label. `index` is its place among the columns. */
export type ColumnPlace = { index: number; left: number; top: number; width: number; mark: string };

const size = 34;
const bar = { height: 36, corner: 6 };
const gap = { underLabel: 9, beforeNumber: 14, items: 27 };
const itemHeight = size + gap.underLabel + bar.height;
const rowHeight = itemHeight + gap.items;

/** How many pixels so many labelled bars take, one below the other. */
export function barsHeight(count: number): number {
  return count === 0 ? 0 : count * rowHeight - gap.items;
}

/**
 * The parts of an ECharts option that draw a column of horizontal bars. The longest bar leaves room for the longest
 * number beside it; the smallest stays visible, and a zero has none.
 */
export function barColumn(
  items: { label: string; value: number }[],
  place: ColumnPlace,
  write: (value: number) => string,
  { normal, bold }: Typeface,
) {
  const labels = items.map(({ label }) =>
    cutToWidth(drawable(label, normal.draws), place.width, (text) => normal.width(text, size)),
  );
  const numbers = items.map(({ value }) => write(value));
  const widestNumber = Math.max(0, ...numbers.map((text) => bold.width(text, size)));
  const text = { fontSize: size, color: colours.ink };
  return {
    grid: {
      left: place.left,
      // ECharts centres each bar in its row, so that the label above it reaches out of the row.
      top: place.top + itemHeight - bar.height / 2 - rowHeight / 2,
      width: Math.max(place.width - widestNumber - gap.beforeNumber, 1),
      height: items.length * rowHeight,
    },
    xAxis: {
      type: 'value',
      gridIndex: place.index,
      show: false,
      min: 0,
      max: Math.max(1, ...items.map(({ value }) => value)),
    },
    yAxis: {
      type: 'category',
      gridIndex: place.index,
      inverse: true,
      z: 3,
      data: items.map((_, row) => String(row)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        inside: true,
        interval: 0,
        margin: 0,
        verticalAlign: 'bottom',
        padding: [0, 0, bar.height / 2 + gap.underLabel, 0],
        formatter: (_: string, row: number) => labels[row] ?? '',
      },
    },
    series: {
      type: 'bar',
      xAxisIndex: place.index,
      yAxisIndex: place.index,
      data: items.map(({ value }) => (value > 0 ? value : { value, itemStyle: { color: 'transparent' } })),
      barWidth: bar.height,
      barMinHeight: bar.corner,
      itemStyle: { color: place.mark, borderRadius: [0, bar.corner, bar.corner, 0] },
      label: {
        ...text,
        show: true,
        fontWeight: 'bold',
        position: 'right',
        distance: gap.beforeNumber,
        formatter: ({ dataIndex }: { dataIndex: number }) => numbers[dataIndex] ?? '',
      },
    },
  };
}
