import { type Day, type DayRule, dayOf, type Instant } from '../time/day.ts';
import { endOfDay, secondsAfter } from '../time/local-time.ts';
import { nextQuiet, type QuietHours, quietSince, quietUntil } from './quiet-hours.ts';

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

/** In seconds: so long before quiet hours comes what makes no sense after them. */
const beforeQuiet = 15 * 60;

/** When what comes at `at` is due and until when, at most until `end` or the `next` of its kind. */
export function dueFrom(
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

/** When what quiet hours would hold back until it makes no sense any more is due: shortly before they begin. */
export function aheadOfQuiet(at: Instant, { quiet, zone }: Timing): Omit<Occurrence, 'day'> {
  const begin = quietSince(at, quiet, zone) ?? at;
  return { dueAt: secondsAfter(begin, -beforeQuiet), expiresAt: begin, quietAt: null };
}
