import { addDays, type Day, dayOf, type Instant } from '../time/day.ts';
import { momentOf } from '../time/local-time.ts';
import type { Timing } from './due-from.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { isSetFor } from './is-wanted.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { occurrenceAfter } from './occurrence.ts';
import { putOffSlot, slotsOf } from './slots.ts';

/** When a nudge comes next, and whether that is after or before quiet hours in which its time lies. */
export interface NextNudge {
  readonly at: Instant;
  readonly quiet: 'after' | 'before' | undefined;
}

/** When nudges are looked at, and on which days there is something to say. */
interface Look {
  readonly timing: Timing;
  readonly now: Instant;
  readonly makesSense: (day: Day) => boolean;
}

type Known = Pick<DueRow, 'slot' | 'day' | 'dueAt' | 'time'>;

/** When the nudge comes next: what is planned; where that is over, or on its way as it was set before, what comes after it. */
export function nextOf(
  nudge: NudgeRow,
  planned: readonly DueRow[],
  { timing, now, makesSense }: Look,
): NextNudge | undefined {
  const known: Known[] = planned.filter((row) => isSetFor(nudge, row) && row.expiresAt > now && makesSense(row.day));
  const today = dayOf(now, timing);
  for (const one of nudge.stopped ? [] : slotsOf(nudge)) {
    if (known.some(({ slot }) => slot === one.slot)) continue;
    const after = planned.filter(({ slot }) => slot === one.slot).map(({ day }) => addDays(day, 1));
    const from = [today, ...after].sort().at(-1) as Day;
    const found = occurrenceAfter(nudge, one, timing, { from, now, isFree: makesSense });
    if (found) known.push({ ...found, ...one });
  }
  const [next] = known.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return next && { at: next.dueAt, quiet: besideQuiet(next, timing) };
}

/** What was put off is due at another time because the member wanted it. */
function besideQuiet({ slot, day, dueAt, time }: Known, timing: Timing): NextNudge['quiet'] {
  const moment = momentOf(day, time, timing);
  if (slot === putOffSlot || moment === undefined || dueAt === moment) return undefined;
  return dueAt > moment ? 'after' : 'before';
}
