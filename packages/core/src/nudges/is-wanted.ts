import type { Work } from '../journal/work.repository.ts';
import type { DueRow } from './due-nudge.entity.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { comesOn } from './occurrence.ts';
import { putOffSlot, slotsOf } from './slots.ts';
import { nudgeInUse } from './usual-nudge.ts';

type Planned = Pick<DueRow, 'memberId' | 'kind' | 'trackerId' | 'day' | 'slot' | 'time'>;

/** Whether what was planned still comes as the nudge is set now. */
export async function isWanted(work: Work, row: Planned): Promise<boolean> {
  const nudge = await nudgeInUse(work, row);
  return nudge !== undefined && isSetFor(nudge, row);
}

/** Whether the nudge is neither stopped nor left out then, and comes at that time on that day, or was put off until then. */
export function isSetFor(nudge: NudgeRow, { day, slot, time }: Pick<Planned, 'day' | 'slot' | 'time'>): boolean {
  if (nudge.stopped || (nudge.skippedUntil && day < nudge.skippedUntil)) return false;
  if (slot === putOffSlot) return true;
  return comesOn(nudge.weekdays, day) && slotsOf(nudge).some((one) => one.slot === slot && one.time === time);
}
