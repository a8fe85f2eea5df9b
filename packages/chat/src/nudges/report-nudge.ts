import { addMonths, type Day } from '@tend/core';
import type { Said } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { readerOf } from '../replies/product-line.ts';
import { type MonthReport, monthReport } from '../replies/report/month-report.ts';
import { reportParts } from '../replies/report/report-parts.ts';
import { nudgeButtons } from './nudge-buttons.ts';

/** The report of the month before that day; undefined when neither it nor the one before holds anything. */
export async function reportNudge(owner: Owner, day: Day): Promise<Said | undefined> {
  const report = await monthReport(owner, addMonths(day, -1));
  if (isEmpty(report)) return undefined;
  return { ...reportParts(report, readerOf(owner)), calls: nudgeButtons({ kind: 'report' }, owner.language) };
}

function isEmpty({ freezer, trackers }: MonthReport): boolean {
  const figures = [...Object.values(freezer.now), ...Object.values(freezer.before), freezer.overdue];
  return trackers.length === 0 && figures.every((figure) => figure === 0);
}
