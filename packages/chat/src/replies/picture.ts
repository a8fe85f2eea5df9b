import { calendarChart } from './pictures/calendar.ts';
import type { CalendarPicture } from './pictures/calendar-picture.ts';
import { comparisonChart } from './pictures/comparison.ts';
import { daysChart } from './pictures/days.ts';
import type { DaysPicture } from './pictures/days-picture.ts';
import { type Chart, chartToSvg, svgToPng } from './pictures/draw-chart.ts';
import type { ComparisonPicture } from './pictures/month-pictures.ts';
import { type RankingPicture, rankingChart } from './pictures/ranking.ts';
import { type SharesPicture, sharesChart } from './pictures/shares.ts';
import { loadTypeface, type Typeface } from './pictures/typeface.ts';

/** A picture of a reply as data: plain JSON, kept with the reply and drawn after the commit. */
export type Picture = RankingPicture | DaysPicture | SharesPicture | CalendarPicture | ComparisonPicture;

/**
 * Draws a picture: the bytes of a PNG file, 1200 pixels wide, on an opaque ground. The same picture gives the same bytes.
 * Any text is safe in it; what the font cannot draw (emoji above all) is left out.
 */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const typeface = await loadTypeface();
  return svgToPng(await chartToSvg(chartOf(picture, typeface), typeface), typeface);
}

/** How a picture is drawn, in the typeface of all pictures. */
export function chartOf(picture: Picture, typeface: Typeface): Chart {
  switch (picture.kind) {
    case 'ranking':
      return rankingChart(picture, typeface);
    case 'line':
    case 'bars':
      return daysChart(picture, typeface);
    case 'shares':
      return sharesChart(picture, typeface);
    case 'calendar':
      return calendarChart(picture, typeface);
    case 'comparison':
      return comparisonChart(picture, typeface);
  }
}
