import { addDays, type Day, daysInMonth, type Language, scheduleOf, type TrackerRow, weekdayOf } from '@tend/core';
import { trackerName } from '../../texts/tracker-name.ts';
import type { Picture } from '../picture.ts';
import { freezerMonthPicture, trackersMonthPicture } from '../pictures/month-pictures.ts';
import type { MonthReport } from './month-report.ts';

/** The two pictures of a report: the freezers, and the days on which each tracker was done of those on which it was wanted. */
export function reportPictures({ month, freezer, trackers }: MonthReport, language: Language): [Picture, Picture] {
  const before = addDays(month, -1);
  const rows = trackers.map(({ tracker, ...figures }) => ({
    name: trackerName(tracker, language),
    now: { value: figures.now.daysDone, of: wantedDays(tracker, month) },
    ...(figures.before.entries > 0 && {
      before: { value: figures.before.daysDone, of: wantedDays(tracker, before) },
    }),
  }));
  return [
    freezerMonthPicture(month, freezer.now, freezer.before, language),
    trackersMonthPicture(month, rows, language),
  ];
}

/** On how many days of the month of `day` something is wanted; for n times a week the nearest whole number. */
function wantedDays(tracker: Pick<TrackerRow, 'schedule'>, day: Day): number {
  const schedule = scheduleOf(tracker);
  const days = daysInMonth(day);
  if (schedule.kind === 'weekly') return Math.round((schedule.times * days) / 7);
  if (schedule.kind === 'daily') return days;
  const first = weekdayOf(`${day.slice(0, 7)}-01`);
  return Array.from({ length: days }, (_, index) => ((first - 1 + index) % 7) + 1).filter((weekday) =>
    schedule.weekdays.includes(weekday),
  ).length;
}
