import { chartToSvg, svgToPng } from './pictures/draw-chart.ts';
import { type RankingPicture, rankingChart } from './pictures/ranking.ts';
import { loadTypeface } from './pictures/typeface.ts';

/** A picture of a reply as data: plain JSON, kept with the reply and drawn after the commit. */
export type Picture = RankingPicture;

/**
 * Draws a picture: the bytes of a PNG file, 1200 pixels wide, on an opaque ground. The same picture gives the same bytes.
 * Any text is safe in it; what the font cannot draw (emoji above all) is left out.
 */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const typeface = await loadTypeface();
  return svgToPng(await chartToSvg(chartOf(picture), typeface), typeface);

  function chartOf(drawn: Picture) {
    switch (drawn.kind) {
      case 'ranking':
        return rankingChart(drawn, typeface);
    }
  }
}
