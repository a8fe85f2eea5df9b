import { type Day, dayOf, type Instant } from '../time/day.ts';
import { momentOf } from '../time/local-time.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { isSetFor } from './is-wanted.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { occurrenceAfter, type Timing } from './occurrence.ts';
import { putOffSlot, slotsOf } from './slots.ts';

/** When a nudge comes next, and whether quiet hours hold it back until then. */
export interface NextNudge {
  readonly at: Instant;
  readonly held: boolean;
}

type Known = Pick<DueRow, 'slot' | 'day' | 'dueAt' | 'time'>;

/** When the nudge comes next: what is planned; where that is over, or on its way as it was set before, what comes after it. */
export function nextOf(
  nudge: NudgeRow,
  planned: readonly DueRow[],
  timing: Timing,
  now: Instant,
): NextNudge | undefined {
  const known: Known[] = planned.filter((row) => isSetFor(nudge, row) && row.expiresAt > now);
  const days = new Set(planned.map(({ day }) => day));
  const from = dayOf(now, timing);
  const isFree = (day: Day) => !days.has(day);
  for (const one of nudge.stopped ? [] : slotsOf(nudge)) {
    if (known.some(({ slot }) => slot === one.slot)) continue;
    const found = occurrenceAfter(nudge, one, timing, { from, now, isFree });
    if (found) known.push({ ...found, ...one });
  }
  const [next] = known.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return next && { at: next.dueAt, held: isHeld(next, timing) };
}

/** What was put off is due at another time because the member wanted it. */
function isHeld({ slot, day, dueAt, time }: Known, timing: Timing): boolean {
  return slot !== putOffSlot && dueAt !== momentOf(day, time, timing);
}
