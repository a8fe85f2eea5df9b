import { cutToWidth, drawable } from './fit-text.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import { type Shape, words } from './shapes.ts';
import type { Typeface } from './typeface.ts';

/** What a mark means: how it is drawn, its width given, from its left and its middle; and the words beside it. */
export type LegendItem = { width: number; mark: (left: number, middle: number) => Shape[]; text: string };

const style = { size: 34, weight: 'normal', colour: colours.ink } as const;
const line = 62;
const gap = { beforeText: 14, items: 44 };

/** Marks and their words from the left margin on, in as many lines as they need. Height in pixels. */
export function legend(items: LegendItem[], top: number, typeface: Typeface): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  const right = pictureWidth - pictureMargin;
  const measure = (text: string) => typeface.normal.width(text, style.size);
  let [left, middle] = [pictureMargin, top + line / 2];
  for (const item of items) {
    const room = right - pictureMargin - item.width - gap.beforeText;
    const text = cutToWidth(drawable(item.text, typeface.normal.draws), room, measure);
    const width = item.width + gap.beforeText + measure(text);
    if (left > pictureMargin && left + width > right) [left, middle] = [pictureMargin, middle + line];
    const textLeft = left + item.width + gap.beforeText;
    shapes.push(...item.mark(left, middle), words(text, textLeft, middle, 'left', style, typeface));
    left += width + gap.items;
  }
  return { shapes, height: items.length === 0 ? 0 : middle + line / 2 - top };
}
