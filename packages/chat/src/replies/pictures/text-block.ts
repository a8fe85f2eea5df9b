import type { TitleComponentOption } from 'echarts/components';
import { drawable, wrapToWidth } from './fit-text.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import type { Typeface } from './typeface.ts';

/** How a text is set: font size and line height in pixels, weight, colour. */
export type TextStyle = { size: number; line: number; weight: 'normal' | 'bold'; colour: string };

export const titleStyle: TextStyle = { size: 52, line: 66, weight: 'bold', colour: colours.ink };
export const noteStyle: TextStyle = { size: 34, line: 48, weight: 'normal', colour: colours.quiet };

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

/** What stands on top of a picture, at most two lines each: its title and, if there is one, a note. `bottom` is where it ends, in pixels. */
export function heading(title: string, note: string, typeface: Typeface) {
  const inside = pictureWidth - 2 * pictureMargin;
  const titleLines = textLines(title, inside, 2, titleStyle, typeface);
  const noteLines = textLines(note, inside, 2, noteStyle, typeface);
  const noteTop = pictureMargin + titleLines.length * titleStyle.line;
  return {
    titles: [
      textBlock(titleLines, pictureMargin, pictureMargin, titleStyle),
      textBlock(noteLines, pictureMargin, noteTop, noteStyle),
    ],
    bottom: noteTop + noteLines.length * noteStyle.line,
  };
}
