import { chartOf, type Picture } from '../../../../packages/chat/src/replies/picture.ts';
import { chartToSvg } from '../../../../packages/chat/src/replies/pictures/draw-chart.ts';
import { loadTypeface } from '../../../../packages/chat/src/replies/pictures/typeface.ts';

export const typeface = await loadTypeface();

/** A text of a drawn picture and where it stands, in pixels. */
export type DrawnText = { text: string; left: number; right: number; middle: number; size: number };

/** A shape of a drawn picture: its outline in the words of SVG, and its colours. */
export type DrawnPath = { d: string; fill?: string; stroke?: string; dashed: boolean };

export function svgOf(picture: Picture): Promise<string> {
  return chartToSvg(chartOf(picture, typeface), typeface);
}

export async function textsOf(picture: Picture): Promise<DrawnText[]> {
  const svg = await svgOf(picture);
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', escaped = '']) => {
    const number = (pattern: RegExp) => Number(attributes.match(pattern)?.[1] ?? 0);
    const text = escaped
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'");
    const size = number(/font-size:(\d+)px/);
    const face = attributes.includes('font-weight:bold') ? typeface.bold : typeface.normal;
    const width = face.width(text.replace(/&amp;/g, '&'), size);
    const x = number(/translate\(([-\d.]+)/) + number(/ x="([-\d.]+)"/);
    const anchor = attributes.match(/text-anchor="(\w+)"/)?.[1];
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const middle = number(/translate\([-\d.]+ ([-\d.]+)/) + number(/ y="([-\d.]+)"/);
    return { text: text.replace(/&amp;/g, '&'), left, right: left + width, middle, size };
  });
}

/** The shapes that can be seen, without the ground. */
export async function pathsOf(picture: Picture): Promise<DrawnPath[]> {
  const svg = (await svgOf(picture)).replace(/<defs[\s\S]*?<\/defs>/g, '');
  const paths = [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)].map(([, d = '', attributes = '']) => ({
    d,
    fill: attributes.match(/ fill="(#\w+)"/)?.[1],
    stroke: attributes.match(/ stroke="(#\w+)"/)?.[1],
    dashed: attributes.includes('stroke-dasharray'),
  }));
  return paths.filter(({ fill, stroke }) => fill || stroke);
}

/** All pairs of numbers in the words of an outline. */
export function pointsOf(d: string): [x: number, y: number][] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
