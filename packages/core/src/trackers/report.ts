import { type Actor, todayOf } from '../journal/actor.ts';
import type { Work } from '../journal/work.repository.ts';
import { addDays, addMonths, type Day, dayNumber } from '../time/day.ts';
import { totalsOf } from './entries/day-totals.repository.ts';
import { sharesByMonth } from './entries/month-shares.repository.ts';
import { type Amounts, amountsOf, type Course, coursesOf } from './months.ts';
import { skipsOf } from './skips/skips.repository.ts';
import { keptStandings } from './standing/kept-standings.repository.ts';
import { skipsFor } from './standing/reckon.ts';
import { calendarFor } from './standing/rule-changes.repository.ts';
import type { TrackerRow } from './tracker.entity.ts';

/** How often a value was logged. */
export interface Share {
  readonly value: number;
  readonly entries: number;
}

/** What a month of a tracker came to. */
export interface MonthFigures extends Amounts, Course {
  /** Of choices, the most frequent first. */
  readonly shares: readonly Share[];
}

/** A tracker's month, and the one before. */
export interface TrackerReport {
  readonly tracker: TrackerRow;
  readonly now: MonthFigures;
  readonly before: MonthFigures;
}

/** The actor's trackers with something logged in the month of `day` or in the one before, in the order they were added. */
export async function trackerReport(work: Work, actor: Actor, day: Day): Promise<TrackerReport[]> {
  const from = `${day.slice(0, 7)}-01`;
  const before = { from: addMonths(from, -1), to: addDays(from, -1) };
  const now = { from, to: addDays(addMonths(from, 1), -1) };
  const trackers = (await keptStandings(work, { memberId: actor.member.id })).map(({ tracker }) => tracker);
  if (trackers.length === 0) return [];
  const ids = trackers.map(({ id }) => id);
  const totals = await totalsOf(work, trackers, { to: now.to });
  const skips = await skipsOf(work, ids);
  const { absent } = await calendarFor(work, actor);
  const choices = trackers.filter(({ kind }) => kind === 'choice');
  const shares = await sharesByMonth(work, choices, { from: before.from, to: now.to });
  const today = dayNumber(todayOf(actor));
  return trackers.flatMap((tracker) => {
    const days = totals.get(tracker.id) ?? [];
    if (!days.some((total) => total.day >= before.from)) return [];
    const frame = { skips: skipsFor(tracker, skips.get(tracker.id) ?? [], absent), today };
    const [past, present] = coursesOf(tracker, days, frame, [before, now]) as [Course, Course];
    const sharesOf = (month: Day) => shares.get(`${tracker.id} ${month.slice(0, 7)}`) ?? [];
    return [
      {
        tracker,
        now: { ...amountsOf(tracker, days, now), ...present, shares: sharesOf(now.from) },
        before: { ...amountsOf(tracker, days, before), ...past, shares: sharesOf(before.from) },
      },
    ];
  });
}
