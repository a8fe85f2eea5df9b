import { colours } from './palette.ts';
import type { TextStyle } from './text-block.ts';
import type { Typeface } from './typeface.ts';

/** A shape of a picture, as an element of ECharts' graphic component. */
export type Shape = { type: string; silent: true } & Record<string, unknown>;

/** A box with round corners, in pixels; with an `outline`, a line of that colour inside its edge. */
export function box(left: number, top: number, width: number, height: number, fill: string, outline?: string): Shape {
  const inset = outline === undefined ? 0 : 1.5;
  const shape = { x: left + inset, y: top + inset, width: width - 2 * inset, height: height - 2 * inset, r: 6 };
  return { type: 'rect', silent: true, shape, style: { fill, ...(outline && { stroke: outline, lineWidth: 3 }) } };
}

/** A dashed level line, from left to right in pixels. */
export function dashes(left: number, right: number, y: number): Shape {
  const style = { stroke: colours.ink, lineWidth: 4, lineDash: [14, 9] };
  return { type: 'line', silent: true, shape: { x1: left, x2: right, y1: y, y2: y }, style };
}

/** One line of text, as high as `middle` in its middle; `at` is its left end or, where centred, its centre. */
export function words(
  text: string,
  at: number,
  middle: number,
  align: 'left' | 'center',
  { size, weight, colour }: Pick<TextStyle, 'size' | 'weight' | 'colour'>,
  { family }: Typeface,
): Shape {
  const font = { fontSize: size, fontWeight: weight, fontFamily: family, fill: colour };
  return { type: 'text', silent: true, x: at, y: middle, style: { text, align, verticalAlign: 'middle', ...font } };
}
