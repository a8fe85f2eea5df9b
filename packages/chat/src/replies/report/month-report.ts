import {
  addDays,
  type Day,
  eatSoon,
  type FreezerReport,
  freezerReport,
  type ProductView,
  type TrackerReport,
  trackerReport,
} from '@tend/core';
import type { Owner } from '../files/reply-file.ts';

/** A member's month: their household's freezers and their own trackers. */
export interface MonthReport {
  /** The first day of the month. */
  readonly month: Day;
  /** Whether the month goes on. */
  readonly unfinished: boolean;
  readonly freezer: FreezerReport;
  /** The first twenty that are overdue today, the longest first. */
  readonly overdue: readonly ProductView[];
  readonly trackers: readonly TrackerReport[];
  /** Whether the member wants to see streaks. */
  readonly streaks: boolean;
}

/** As in every list of trackers. */
function moodFirst(trackers: readonly TrackerReport[]): TrackerReport[] {
  return trackers.toSorted((a, b) => Number(b.tracker.kind === 'mood') - Number(a.tracker.kind === 'mood'));
}

/** Reads the report of the month of `day`, in as many statements for much as for little. */
export async function monthReport({ work, actor, contact, today }: Owner, day: Day): Promise<MonthReport> {
  const { householdId } = contact;
  return {
    month: `${day.slice(0, 7)}-01`,
    unfinished: today.slice(0, 7) === day.slice(0, 7),
    freezer: await freezerReport(work, householdId, day, today),
    overdue: (await eatSoon(work, householdId, { until: addDays(today, -1) }, undefined)).items,
    trackers: moodFirst(await trackerReport(work, actor, day)),
    streaks: contact.streaksShown,
  };
}
