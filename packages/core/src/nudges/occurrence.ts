import { addDays, type Day, type Instant, weekdayOf } from '../time/day.ts';
import { endOfDay, momentOf } from '../time/local-time.ts';
import { aheadOfQuiet, dueFrom, type Occurrence, type Timing } from './due-from.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { type Slot, slotsOf } from './slots.ts';

/** Further ahead than any nudge comes: a month and a week that is left out. */
const farthest = 45;

/** From which day on and from when an occurrence is looked for, and which days are not settled yet. */
interface Search {
  readonly from: Day;
  readonly now: Instant;
  readonly isFree?: ((day: Day) => boolean) | undefined;
}

/** What a nudge is planned by. */
export type Planned = Pick<NudgeRow, 'kind' | 'times' | 'weekdays' | 'chosen' | 'skippedUntil'>;

/**
 * The first time from the day `from` on at which the slot comes and that makes sense at `now` or later; `isFree` says
 * which days are not settled yet. Undefined where there is none.
 */
export function nextOccurrence(
  nudge: Planned,
  slot: Slot,
  timing: Timing,
  { from, now, isFree }: Search,
): Occurrence | undefined {
  const first = nudge.skippedUntil && nudge.skippedUntil > from ? nudge.skippedUntil : from;
  for (let ahead = 0, day = first; ahead < farthest; ahead++, day = addDays(day, 1)) {
    if (!comesOn(nudge.weekdays, day) || !(isFree?.(day) ?? true)) continue;
    const found = occurrenceOn(nudge, slot, day, timing);
    if (found && found.expiresAt > now) return found;
  }
  return undefined;
}

/** The first time from the day `from` on at which the slot comes and that is still ahead. */
export function occurrenceAfter(
  nudge: Planned,
  slot: Slot,
  timing: Timing,
  { from, now, isFree }: Search,
): Occurrence | undefined {
  let next = nextOccurrence(nudge, slot, timing, { from, now, isFree });
  while (next && next.dueAt <= now) {
    next = nextOccurrence(nudge, slot, timing, { from: addDays(next.day, 1), now, isFree });
  }
  return next;
}

/** Whether a nudge of those weekdays comes on that day; none is the 1st of the month. */
export function comesOn(weekdays: string, day: Day): boolean {
  return weekdays === '' ? day.endsWith('-01') : weekdays.includes(String(weekdayOf(day)));
}

/** How the slot comes on that day; undefined where the zone left the time out with its whole date. */
export function occurrenceOn(nudge: Planned, slot: Slot, day: Day, timing: Timing): Occurrence | undefined {
  const at = momentOf(day, slot.time, timing);
  if (!at) return undefined;
  const next = slotsOf(nudge)
    .map(({ time }) => momentOf(day, time, timing))
    .filter((moment) => moment !== undefined && moment > at)
    .sort()[0];
  const end = endOfDay(day, timing);
  const due = dueFrom(at, end, { isChosen: nudge.chosen === 1, next, timing });
  // A streak is to be saved on its day.
  return { day, ...(nudge.kind === 'risk' && due.dueAt >= end ? aheadOfQuiet(at, timing) : due) };
}
