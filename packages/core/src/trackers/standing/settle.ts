import { type Actor, todayOf } from '../../journal/actor.ts';
import type { Fact } from '../../journal/fact.ts';
import type { Work } from '../../journal/work.repository.ts';
import { type Day, dayNumber, dayOfNumber } from '../../time/day.ts';
import { dailyTotals } from '../entries/day-totals.repository.ts';
import { skipsOf } from '../skips/skips.repository.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import type { Calendar } from './calendar.ts';
import { forgetStanding, keepStanding, keptIn, keptStandings } from './kept-standings.repository.ts';
import { advanced, type DayTotal, type Frame, type Kept, reckon, skipsFor } from './reckon.ts';
import { calendarFor } from './rule-changes.repository.ts';
import { type Standing, standingOn } from './standing.ts';
import { type Touched, touchedBy } from './touched.ts';

/** Where a tracker stands after its days changed. */
export interface Settled {
  readonly standing: Standing;
  readonly frame: Frame;
  /** The latest day before the changed one on which something is logged or skipped, where that was seen. */
  readonly since: Day | undefined;
}

/** What all days of a tracker come to. */
interface Reckoned {
  readonly kept: Kept | undefined;
  readonly totals: readonly DayTotal[];
  readonly frame: Frame;
  readonly standing: Standing;
}

/**
 * Brings the kept rows of the trackers along with what was recorded about them: a day that is no earlier than all
 * others is added, and when the past changed that tracker's days are counted anew. Returns where they stand.
 */
export async function settle(work: Work, actor: Actor, facts: readonly Fact[]): Promise<Map<number, Settled>> {
  const touched = touchedBy(facts);
  const settled = new Map<number, Settled>();
  if (touched.size === 0) return settled;
  const calendar = await calendarFor(work, actor);
  for (const { tracker, row } of await keptStandings(work, { ids: [...touched.keys()] })) {
    const days = touched.get(tracker.id) as Touched;
    const former = row && keptIn(row, calendar);
    // After a day that was emptied nothing tells which one before it was logged.
    const holds = former && (former.last.entries > 0 || former.skipped) ? former : undefined;
    const grows = holds && isOneDay(days) && holds.upTo <= dayNumber(days.from) && days.to <= todayOf(actor);
    const result = grows
      ? await grow(work, actor, tracker, holds, days.to, calendar)
      : await countAnew(work, actor, tracker, days.to, calendar);
    settled.set(tracker.id, result);
  }
  return settled;
}

async function grow(work: Work, actor: Actor, tracker: TrackerRow, former: Kept, day: Day, calendar: Calendar) {
  const frame = frameOf(tracker, actor, former, calendar);
  const [last = { entries: 0, amount: null }] = await dailyTotals(work, tracker, { from: day, to: day });
  const kept = advanced(former, tracker, day, last, frame);
  await keepStanding(work, tracker.id, kept, calendar.rule);
  const since = former.upTo < kept.upTo ? dayOfNumber(former.upTo) : undefined;
  return { standing: standingOn(tracker, kept, frame), frame, since };
}

async function countAnew(work: Work, actor: Actor, tracker: TrackerRow, day: Day, calendar: Calendar) {
  const { kept, totals, frame, standing } = await reckonAll(work, actor, tracker, calendar);
  // Days that have not come yet, for one who travelled back, are not counted for good.
  if (kept) await keepStanding(work, tracker.id, kept.upTo <= frame.today ? kept : undefined, calendar.rule);
  else await forgetStanding(work, tracker.id);
  return { standing, frame, since: totals.findLast((total) => total.day < day)?.day };
}

/** Counts all days of a tracker from its entries, writing nothing. */
export async function reckonAll(work: Work, actor: Actor, tracker: TrackerRow, calendar: Calendar): Promise<Reckoned> {
  const said = (await skipsOf(work, [tracker.id])).get(tracker.id) ?? [];
  const totals = await dailyTotals(work, tracker, {});
  const today = todayOf(actor);
  const frame = { skips: skipsFor(tracker, said, calendar.absent), today: dayNumber(today) };
  const kept = reckon(tracker, totals, said, frame);
  const logged = totals.findLast((total) => total.day === today);
  return { kept, totals, frame, standing: standingOn(tracker, kept, frame, logged) };
}

/** What bears on the days of a tracker from those that are kept. */
export function frameOf(tracker: TrackerRow, actor: Actor, { upTo, skipped }: Kept, { absent }: Calendar): Frame {
  const said = skipped ? [{ first: upTo, last: upTo }] : [];
  return { skips: skipsFor(tracker, said, absent), today: dayNumber(todayOf(actor)) };
}

function isOneDay({ from, to, isAll }: Touched): boolean {
  return !isAll && from === to;
}
