import type { Work } from '../journal/work.repository.ts';
import { addDays, type Day, type Instant } from '../time/day.ts';
import { isPlanned, planDue } from './due-nudges.repository.ts';
import type { About } from './nudges.repository.ts';
import { nextOccurrence } from './occurrence.ts';
import type { Recipient } from './recipients.repository.ts';
import type { Route } from './routes.repository.ts';
import { slotsOf } from './slots.ts';
import { nudgeInUse } from './usual-nudge.ts';

/** Plans what comes after the slot's nudge of that day, unless it was stopped or something is planned already. */
export async function planNext(
  work: Work,
  { timing, off }: Recipient,
  { memberId, kind, trackerId, slot: number, day }: About & { readonly slot: number; readonly day: Day },
  to: Route | undefined,
  now: Instant,
): Promise<void> {
  const about = { memberId, kind, trackerId };
  const nudge = timing && !off ? await nudgeInUse(work, about) : undefined;
  const slot = nudge && slotsOf(nudge).find((one) => one.slot === number);
  if (!timing || !nudge || !slot || nudge.stopped) return;
  for (let from = addDays(day, 1); ; ) {
    const next = nextOccurrence(nudge, slot, timing, { from, now });
    if (!next || (await planDue(work, about, slot, next, to)) || (await isPlanned(work, about, number))) return;
    // That day was settled before: the member travelled back over it.
    from = addDays(next.day, 1);
  }
}
