import {
  addDays,
  type Day,
  dailyTotals,
  isDone,
  scheduleOf,
  skippedDays,
  type TrackerRow,
  type Work,
  weekdayOf,
} from '@tend/core';

/**
 * Whether a reminder of the tracker makes sense for that day: nothing is logged for it, it is no skip, and the week is
 * not met where it is wanted n times a week.
 */
export async function isOpen(work: Work, tracker: TrackerRow, day: Day): Promise<boolean> {
  const schedule = scheduleOf(tracker);
  if (tracker.pausedOn || tracker.removedOn) return false;
  if (schedule.kind === 'weekdays' && !schedule.weekdays.includes(weekdayOf(day))) return false;
  const from = addDays(day, 1 - weekdayOf(day));
  const totals = await dailyTotals(work, tracker, { from, to: day });
  if (totals.some((total) => total.day === day)) return false;
  const done = totals.filter((total) => isDone(tracker, total)).length;
  if (schedule.kind === 'weekly' && done >= schedule.times) return false;
  return !(await skippedDays(work, tracker)).some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
}
