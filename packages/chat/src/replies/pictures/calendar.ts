import { addDays, type Day, daysInMonth, weekdayOf } from '@tend/core';
import { daySquare, markInWords, marksOfScale } from './calendar-marks.ts';
import { monthNames, weekdayNames } from './calendar-names.ts';
import { type CalendarPicture, calendarNote } from './calendar-picture.ts';
import type { Chart } from './draw-chart.ts';
import { legend } from './legend.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import { type Shape, words } from './shapes.ts';
import { heading } from './text-block.ts';
import type { Typeface } from './typeface.ts';

const columns = 3;
const gap = { columns: 50, rows: 30, aboveMonths: 30 };
/** Whole pixels, so that all squares look alike and the file stays small. */
const [side, pitch] = [44, 48];
const monthWidth = 7 * pitch - (pitch - side);
const monthHead = { name: 48, weekdays: 34 };
const nameStyle = { size: 34, weight: 'bold', colour: colours.ink } as const;
const weekdayStyle = { size: 26, weight: 'normal', colour: colours.quiet } as const;

/** How a year is drawn: three months beside each other, in each day its sign. */
export function calendarChart(picture: CalendarPicture, typeface: Typeface): Chart {
  const { language, scale, year } = picture;
  const head = heading(picture.title, calendarNote(picture), typeface);
  const marks = new Map(picture.days);
  const names = monthNames('long', language);
  const firsts = names.map((_, month) => `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`);
  const months: Shape[] = [];
  let top = head.bottom + gap.aboveMonths;
  for (let row = 0; row < 12; row += columns) {
    const beside = firsts.slice(row, row + columns);
    for (const [column, first] of beside.entries()) {
      const left = pictureMargin + column * (monthWidth + gap.columns);
      months.push(...monthHeading(names[row + column] ?? '', left, top), ...squares(first, left, top));
    }
    top += monthHead.name + monthHead.weekdays + Math.max(...beside.map(weeksOf)) * pitch + gap.rows;
  }

  const items = [...marksOfScale[scale], undefined].map((mark) => ({
    width: side,
    mark: (left: number, middle: number) => daySquare(mark, left, middle - side / 2, side, typeface),
    text: markInWords(mark, language),
  }));
  const below = legend(items, top, typeface);
  const height = top + below.height + pictureMargin;
  return { width: pictureWidth, height, option: { title: head.titles, graphic: [...months, ...below.shapes] } };

  function monthHeading(name: string, left: number, top: number): Shape[] {
    const middle = top + monthHead.name + monthHead.weekdays / 2;
    return [
      words(name, left, top + monthHead.name / 2, 'left', nameStyle, typeface),
      ...weekdayNames('narrow', language).map((letter, column) =>
        words(letter, left + column * pitch + side / 2, middle, 'center', weekdayStyle, typeface),
      ),
    ];
  }

  function squares(first: Day, left: number, top: number): Shape[] {
    const weeksTop = top + monthHead.name + monthHead.weekdays;
    return Array.from({ length: daysInMonth(first) }, (_, index) => {
      const at = index + weekdayOf(first) - 1;
      const week = weeksTop + Math.floor(at / 7) * pitch;
      return daySquare(marks.get(addDays(first, index)), left + (at % 7) * pitch, week, side, typeface);
    }).flat();
  }
}

/** In how many weeks, Monday first, the month of its first day lies. */
function weeksOf(first: Day): number {
  return Math.ceil((weekdayOf(first) - 1 + daysInMonth(first)) / 7);
}
