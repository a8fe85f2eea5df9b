import { type Actor, todayOf } from '../journal/actor.ts';
import type { Work } from '../journal/work.repository.ts';
import { addDays, addMonths, type Day, dayNumber } from '../time/day.ts';
import { totalsOf } from './entries/day-totals.repository.ts';
import { sharesByMonth } from './entries/month-shares.repository.ts';
import { met } from './goal.ts';
import { dailyOf } from './kind.ts';
import { scheduleOf } from './schedule.ts';
import { skipsOf } from './skips/skips.repository.ts';
import { keptStandings } from './standing/kept-standings.repository.ts';
import { noProgress } from './standing/progress.ts';
import { countLogged, countUnlogged, type DayTotal, type Frame, skipsFor } from './standing/reckon.ts';
import { calendarFor } from './standing/rule-changes.repository.ts';
import { streakOf } from './standing/week.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { keptNumber } from './tracker-limits.ts';

/** How often a value was logged. */
export interface Share {
  readonly value: number;
  readonly entries: number;
}

/** What a month of a tracker came to. */
export interface MonthFigures {
  readonly entries: number;
  readonly daysLogged: number;
  readonly daysDone: number;
  /** Of durations and of numbers that add up; null for others and without entries. */
  readonly total: number | null;
  /** Of what the days came to; null for choices, yes and no, and without entries. */
  readonly average: number | null;
  /** Of choices, the most frequent first. */
  readonly shares: readonly Share[];
  /** The most that the streak stood at on a day of the month. */
  readonly bestStreak: number;
  /** 0 to 1: at the end of the month, or today. */
  readonly score: number;
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
    const [past, present] = courses(tracker, days, frame, [before, now]) as [Course, Course];
    const sharesOf = (month: Day) => shares.get(`${tracker.id} ${month.slice(0, 7)}`) ?? [];
    return [
      {
        tracker,
        now: { ...amounts(tracker, days, now), ...present, shares: sharesOf(now.from) },
        before: { ...amounts(tracker, days, before), ...past, shares: sharesOf(before.from) },
      },
    ];
  });
}

interface Month {
  readonly from: Day;
  readonly to: Day;
}

type Course = Pick<MonthFigures, 'bestStreak' | 'score'>;

/** Counts the days up to the months, which follow one another, and then each of theirs up to today. */
function courses(tracker: TrackerRow, totals: readonly DayTotal[], frame: Frame, months: readonly Month[]): Course[] {
  const schedule = scheduleOf(tracker);
  const progress = noProgress(schedule);
  // A Monday, so that weeks are whole.
  const first = dayNumber(totals[0]?.day ?? '');
  let day = first - 7 - ((((first + 3) % 7) + 7) % 7);
  let at = 0;
  const count = (end: number, each?: () => void) => {
    while (day < end) {
      const total = totals[at];
      const next = total ? dayNumber(total.day) : end;
      if (total && next === day) {
        countLogged(progress, tracker, day++, total, frame);
        at += 1;
      } else {
        const until = each ? day + 1 : Math.min(next, end);
        countUnlogged(progress, schedule, day, until, frame);
        day = until;
      }
      each?.();
    }
  };
  return months.map(({ from, to }) => {
    let bestStreak = 0;
    count(dayNumber(from));
    count(Math.min(dayNumber(to), Math.max(frame.today, dayNumber(totals.at(-1)?.day ?? to))) + 1, () => {
      bestStreak = Math.max(bestStreak, streakOf(progress, schedule));
    });
    return { bestStreak, score: progress.score };
  });
}

function amounts(tracker: TrackerRow, totals: readonly DayTotal[], { from, to }: Month) {
  const days = totals.filter(({ day }) => from <= day && day <= to);
  const sum = days.reduce((all, { amount }) => all + amount, 0);
  const adds = dailyOf(tracker) === 'sum';
  const isMeasured = adds || tracker.kind === 'number' || tracker.kind === 'mood';
  return {
    entries: days.reduce((all, { entries }) => all + entries, 0),
    daysLogged: days.length,
    daysDone: days.filter((total) => met(tracker, total) === 1).length,
    total: adds && days.length > 0 ? keptNumber(sum) : null,
    average: isMeasured && days.length > 0 ? keptNumber(sum / days.length) : null,
  };
}
