import { addDays, type Day, daysInMonth, type Language, scheduleOf, type TrackerRow, weekdayOf } from '@tend/core';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import type { Picture } from '../picture.ts';
import { freezerMonthPicture, trackersMonthPicture } from '../pictures/month-pictures.ts';
import type { MonthReport } from './month-report.ts';

/** The two pictures of a report: the freezers, and the days on which each tracker was done of those on which it was wanted. */
export function reportPictures({ month, freezer, trackers }: MonthReport, language: Language): [Picture, Picture] {
  const before = addDays(month, -1);
  const rows = trackers.map(({ tracker, ...figures }) => ({
    name: titled(trackerName(tracker, language)),
    now: wished(figures.now.daysDone, tracker, month),
    ...(figures.before.entries > 0 && {
      before: wished(figures.before.daysDone, tracker, before),
    }),
  }));
  return [
    freezerMonthPicture(month, freezer.now, freezer.before, language),
    trackersMonthPicture(month, rows, language),
  ];
}

/** The days done of those on which it was wanted; who does more than they wished has done all of it. */
function wished(done: number, tracker: Pick<TrackerRow, 'schedule'>, day: Day) {
  return { value: done, of: Math.max(done, wantedDays(tracker, day)) };
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
