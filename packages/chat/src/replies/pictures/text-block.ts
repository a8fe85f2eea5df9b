import type { TitleComponentOption } from 'echarts/components';
import { drawable, wrapToWidth } from './fit-text.ts';
import type { Typeface } from './typeface.ts';

/** How a text is set: font size and line height in pixels, weight, colour. */
export type TextStyle = { size: number; line: number; weight: 'normal' | 'bold'; colour: string };

/** A text as at most so many lines that fit into this many pixels in the given style. */
export function textLines(text: string, width: number, most: number, style: TextStyle, typeface: Typeface): string[] {
  const face = typeface[style.weight];
  return wrapToWidth(drawable(text, face.draws), width, most, (line) => face.width(line, style.size));
}

/** Lines as an ECharts title, the one component that is free text: the left and top of the first line in pixels. */
export function textBlock(lines: string[], left: number, top: number, style: TextStyle): TitleComponentOption {
  return {
    text: lines.join('\n'),
    left,
    top,
    padding: 0,
    textStyle: { fontSize: style.size, lineHeight: style.line, fontWeight: style.weight, color: style.colour },
  };
}
