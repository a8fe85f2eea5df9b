import { addDays, type Day, type DayRule, dayOf, type Instant, weekdayOf } from '../time/day.ts';
import { endOfDay, momentOf, secondsAfter } from '../time/local-time.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { nextQuiet, type QuietHours, quietUntil } from './quiet-hours.ts';
import { type Slot, slotsOf } from './slots.ts';

/** How a member's nudges are timed. */
export interface Timing extends DayRule {
  readonly quiet: QuietHours | null;
}

/** One time at which a nudge comes. */
export interface Occurrence {
  /** The member's day that it is for. */
  readonly day: Day;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  /** When quiet hours begin that hold it back if it was not sent by then. */
  readonly quietAt: Instant | null;
}

/** In seconds: how long a nudge makes sense, also after quiet hours that held it back, and however late it comes. */
const grace = 6 * 3600;
const graceAfterQuiet = 2 * 3600;
const leastGrace = 120;

/** Further ahead than any nudge comes: a month and a week that is left out. */
const farthest = 45;

/** From which day on and from when an occurrence is looked for, and which days are not settled yet. */
interface Search {
  readonly from: Day;
  readonly now: Instant;
  readonly isFree?: ((day: Day) => boolean) | undefined;
}

/** What a nudge is planned by. */
export type Planned = Pick<NudgeRow, 'times' | 'weekdays' | 'chosen' | 'skippedUntil'>;

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
  return { day, ...dueFrom(at, endOfDay(day, timing), { isChosen: nudge.chosen === 1, next, timing }) };
}

/** When what comes at `at` is due and until when, at most until `end` or the `next` of its kind. */
function dueFrom(
  at: Instant,
  end: Instant,
  { isChosen, next = end, timing }: { isChosen: boolean; next: Instant | undefined; timing: Timing },
): Omit<Occurrence, 'day'> {
  const { quiet, zone } = timing;
  const until = quietUntil(at, quiet, zone);
  if (until && !isChosen) return afterQuiet(until, timing);
  const ends = [secondsAfter(at, grace), end, next].sort()[0] as Instant;
  const least = secondsAfter(at, leastGrace);
  const expiresAt = ends > least ? ends : least;
  const quietAt = until ? null : nextQuiet(at, quiet, zone);
  return { dueAt: at, expiresAt, quietAt: quietAt && quietAt < expiresAt ? quietAt : null };
}

/** When what quiet hours held back is due: at their end, for two hours. */
export function afterQuiet(until: Instant, { quiet, zone }: Timing): Omit<Occurrence, 'day'> {
  const expiresAt = secondsAfter(until, graceAfterQuiet);
  const quietAt = nextQuiet(until, quiet, zone);
  return { dueAt: until, expiresAt, quietAt: quietAt && quietAt < expiresAt ? quietAt : null };
}

/** What is put off until `at`, at most until that day is over; quiet hours hold back what the member did not choose. */
export function putOff(at: Instant, timing: Timing, isChosen = false): Omit<Occurrence, 'day'> {
  const end = endOfDay(dayOf(at, timing), timing);
  return dueFrom(at, end, { isChosen, next: undefined, timing });
}
