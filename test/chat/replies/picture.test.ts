import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../packages/chat/src/replies/picture.ts';
import { chartToSvg } from '../../../packages/chat/src/replies/pictures/draw-chart.ts';
import { colours } from '../../../packages/chat/src/replies/pictures/palette.ts';
import {
  type RankedSeries,
  type RankingPicture,
  rankingChart,
} from '../../../packages/chat/src/replies/pictures/ranking.ts';
import { loadTypeface } from '../../../packages/chat/src/replies/pictures/typeface.ts';

const typeface = await loadTypeface();

function series(name: string, items: [string, number][]): RankedSeries {
  return { name, items: items.map(([label, value]) => ({ label, value })), empty: 'Nothing yet.' };
}

function ranking(title: string, ...all: RankingPicture['series']): RankingPicture {
  return { kind: 'ranking', language: 'en', title, series: all, alt: 'Bread leads.' };
}

const svgOf = (picture: RankingPicture) => chartToSvg(rankingChart(picture, typeface), typeface);

/** The picture as rows of `#rrggbb`; fails on a pixel that is not opaque. */
async function pixelsOf(picture: RankingPicture): Promise<string[][]> {
  const font = { fontFiles: [typeface.normal.file, typeface.bold.file], loadSystemFonts: false };
  const { pixels, width, height } = new Resvg(await svgOf(picture), { font }).render();
  const pixel = (at: number) => {
    if (pixels[at + 3] !== 255) throw new Error(`A pixel is not opaque, at byte ${at}.`);
    return `#${pixels.toString('hex', at, at + 3)}`;
  };
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => pixel(4 * (y * width + x))));
}

/** How long the bars of a colour are, in pixels, from the top. */
function barsIn(rows: string[][], colour: string): number[] {
  const bars: number[] = [];
  let above = 0;
  for (const row of rows) {
    const length = row.filter((pixel) => pixel === colour).length;
    if (length > 0 && above === 0) bars.push(0);
    if (length > 0) bars.push(Math.max(bars.pop() ?? 0, length));
    above = length;
  }
  return bars;
}

const usual = ranking(
  'What goes into the freezer',
  series('Yours', [
    ['soup', 2],
    ['bread', 4],
    ['fish', 1],
  ]),
  series('Everyone’s', [
    ['bread', 4405],
    ['vegetables', 2202],
  ]),
);
const hostile = ranking(
  '<script>alert(1)</script> & {a|b} 🍲',
  series('"<Co>" & \'{b}\'', [
    ['</text><image href="http://example.org/a.png"/>', 3],
    [']]> <!-- -- &amp; &#0; <?x ?>', 2],
    ['a\u0000b\ud800c\u202ed\uffff', 2],
    ['{value} {b}\n{c}', 1],
    ['🍕', 0],
    ['', 0],
  ]),
);
const crowded = ranking(
  'Ce qui passe par le congélateur, chez vous et chez tous les autres foyers qui s’en servent, depuis le premier jour',
  series('W'.repeat(200), [
    ['W'.repeat(200), 1_234_567_890],
    ['saucisses, lard, lardons et bien plus encore', 1],
  ]),
  series(
    'Le classement de tous les foyers, du plus au moins',
    Array.from({ length: 60 }, (_, n) => [`type ${n}`, 1e15]),
  ),
);
const empty = ranking('What goes into the freezer', series('Yours', []), series('Everyone’s', []));

describe('a drawn ranking', () => {
  it.each([
    ['usual', usual],
    ['hostile', hostile],
    ['crowded', crowded],
    ['empty', empty],
  ])('is a PNG 1200 pixels wide and at most 1500 high: %s', async (_, picture) => {
    const png = Buffer.from(await drawPicture(picture));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(png.readUInt32BE(20)).toBe(rankingChart(picture, typeface).height);
    expect(png.readUInt32BE(20)).toBeLessThanOrEqual(1500);
  });

  it('has the same bytes for equal data, whatever was drawn in between', async () => {
    const first = await drawPicture(usual);
    await drawPicture(empty);
    const again = await drawPicture(JSON.parse(JSON.stringify(usual)));
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, await drawPicture({ ...usual, title: 'Another' }))).not.toBe(0);
  });

  it.each([
    ['usual', usual],
    ['hostile', hostile],
    ['crowded', crowded],
    ['empty', empty],
  ])('keeps its margins and the space between its columns free: %s', async (_, picture) => {
    const rows = await pixelsOf(picture);
    const free = (row: string[], from: number, to: number) =>
      row.slice(from, to).every((pixel) => pixel === colours.ground);
    expect(rows.filter((row) => !free(row, 0, 48) || !free(row, -48, 1200))).toEqual([]);
    expect([...rows.slice(0, 40), ...rows.slice(-40)].filter((row) => !free(row, 0, 1200))).toEqual([]);
    const headings = 52 + 66 * 2;
    if (picture.series.length === 2) expect(rows.slice(headings).filter((row) => !free(row, 580, 620))).toEqual([]);
  });

  it('has bars as long as their values, on a scale of their own in each column', async () => {
    const rows = await pixelsOf(usual);
    const [soup = 0, bread = 0, fish = 0, ...more] = barsIn(rows, colours.marks[0]);
    expect(more).toEqual([]);
    expect(soup / bread).toBeCloseTo(1 / 2, 1);
    expect(fish / bread).toBeCloseTo(1 / 4, 1);
    const [everyonesBread = 0, vegetables = 0] = barsIn(rows, colours.marks[1]);
    expect(vegetables / everyonesBread).toBeCloseTo(1 / 2, 1);
    expect(everyonesBread).toBeGreaterThan(300);
  });

  it('shows the smallest value as a bar beside the largest, and zero as none', async () => {
    const rows = await pixelsOf(
      ranking(
        't',
        series('s', [
          ['a', 1_234_567],
          ['b', 1],
          ['c', 0],
        ]),
      ),
    );
    const [, small, ...more] = barsIn(rows, colours.marks[0]);
    expect(small).toBeGreaterThan(2);
    expect(more).toEqual([]);
  });
});

describe('the SVG of a ranking', () => {
  it('holds texts as text, however they are written, and asks for nothing from outside', async () => {
    const svg = await svgOf(hostile);
    expect(() => new Resvg(svg)).not.toThrow();
    expect(new Resvg(svg).imagesToResolve()).toEqual([]);
    expect(svg).not.toMatch(/<script|<image|<!--|<\?/);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; {a|b}');
    expect(svg).toContain('>{value} {b} {c}<');
    expect(svg).toContain(']]&gt; &lt;!-- -- &amp;amp; &amp;#0; &lt;?x ?&gt;');
  });

  it.each([
    ['en', '1,234,567'],
    ['fr', '1\u202f234\u202f567'],
  ] as const)('writes numbers as people do in %s', async (language, number) => {
    expect(await svgOf({ ...ranking('t', series('s', [['bread', 1_234_567]])), language })).toContain(`>${number}<`);
  });

  it('says the sentence of an empty column, leaves the alternative text out, and draws ten items at most', async () => {
    expect((await svgOf(empty)).match(/>Nothing yet\.</g)).toHaveLength(2);
    expect(await svgOf(usual)).not.toContain('Nothing yet');
    expect(await svgOf(usual)).not.toContain(usual.alt);
    expect(await svgOf(crowded)).toContain('>type 9<');
    expect(await svgOf(crowded)).not.toContain('>type 10<');
  });
});
