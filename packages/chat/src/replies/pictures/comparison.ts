import { monthOf } from './calendar-names.ts';
import type { Chart } from './draw-chart.ts';
import { cutToWidth, drawable } from './fit-text.ts';
import { legend } from './legend.ts';
import { type Amount, amountInWords, type ComparisonPicture } from './month-pictures.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import { box, type Shape, words } from './shapes.ts';
import { heading, noteStyle } from './text-block.ts';
import type { Typeface } from './typeface.ts';

const labelWidth = 330;
const nowBar = { height: 34, fill: colours.marks[0], text: { size: 34, weight: 'bold', colour: colours.ink } } as const;
const beforeBar = {
  height: 20,
  fill: colours.before,
  text: { size: 28, weight: 'normal', colour: colours.quiet },
} as const;
const labelStyle = { ...nowBar.text, weight: 'normal' } as const;
const gap = { aboveKey: 14, aboveRows: 18, bars: 8, rows: 30, labels: 24, number: 14 };
const noteHeight = 62;
const pitch = nowBar.height + gap.bars + beforeBar.height + gap.rows;

/** How a month is drawn beside the one before: a row for each figure, its name on the left, two bars on the right. */
export function comparisonChart(picture: ComparisonPicture, typeface: Typeface): Chart {
  const { language, rows } = picture;
  const head = heading(picture.title, '', typeface);
  const months = [
    { bar: nowBar, text: monthOf(picture.month, language) },
    { bar: beforeBar, text: monthOf(picture.before, language) },
  ];
  const items = months.map(({ bar: { height, fill }, text }) => ({
    width: nowBar.height,
    mark: (left: number, middle: number) => [box(left, middle - height / 2, nowBar.height, height, fill)],
    text,
  }));
  const key = legend(items, head.bottom + gap.aboveKey, typeface);
  const top = head.bottom + gap.aboveKey + key.height + gap.aboveRows;
  const bottom = top + Math.max(0, rows.length * pitch - gap.rows);
  const rest = picture.note === '' ? 0 : noteHeight;
  const note = words(picture.note, pictureMargin, bottom + rest / 2, 'left', noteStyle, typeface);

  const textOf = (amount: Amount) => amountInWords(amount, language);
  const wide = (amount: Amount, { text }: typeof nowBar | typeof beforeBar) =>
    typeface[text.weight].width(textOf(amount), text.size);
  const widest = Math.max(
    0,
    ...rows.flatMap(({ now, before }) => [wide(now, nowBar), before ? wide(before, beforeBar) : 0]),
  );
  const left = pictureMargin + labelWidth + gap.labels;
  const room = pictureWidth - pictureMargin - widest - gap.number - left;
  const most = Math.max(1, ...rows.flatMap(({ now, before }) => [now.value, before?.value ?? 0]));
  const shapes = rows.flatMap(({ label, now, before }, row) => {
    const rowTop = top + row * pitch;
    const measure = (text: string) => typeface.normal.width(text, labelStyle.size);
    const name = cutToWidth(drawable(label, typeface.normal.draws), labelWidth, measure);
    return [
      words(name, pictureMargin, rowTop + nowBar.height / 2, 'left', labelStyle, typeface),
      ...amountShapes(now, rowTop, nowBar),
      ...(before ? amountShapes(before, rowTop + nowBar.height + gap.bars, beforeBar) : []),
    ];
  });
  return {
    width: pictureWidth,
    height: bottom + rest + pictureMargin,
    option: { title: head.titles, graphic: [...key.shapes, ...shapes, ...(rest > 0 ? [note] : [])] },
  };

  function amountShapes(
    amount: Amount,
    top: number,
    { height, fill, text }: typeof nowBar | typeof beforeBar,
  ): Shape[] {
    const { value, of } = amount;
    const share = of === undefined ? value / most : value / Math.max(of, 1);
    const length = value > 0 ? Math.max(6, Math.min(share, 1) * room) : 0;
    const end = left + (of === undefined ? length : room);
    return [
      ...(of === undefined ? [] : [box(left, top, room, height, colours.empty)]),
      ...(length > 0 ? [box(left, top, length, height, fill)] : []),
      words(textOf(amount), end + (end > left ? gap.number : 0), top + height / 2, 'left', text, typeface),
    ];
  }
}
