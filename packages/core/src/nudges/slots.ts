import { refuse } from '../error.ts';
import { type ClockTime, isClockTime } from '../time/local-time.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { everyDay, mostTimes } from './nudge-kind.ts';

/** A time of the day of a nudge, under the number that it keeps while the other times come and go. */
export interface Slot {
  readonly slot: number;
  readonly time: ClockTime;
}

/** The slot of what the member put off, beside the times of the day. */
export const putOffSlot = 0;

/** The times of a nudge, the earliest first; kept as `1@07:45 2@20:00`. */
export function slotsOf({ times }: Pick<NudgeRow, 'times'>): Slot[] {
  return times.split(' ').map((one) => {
    const [slot, time = ''] = one.split('@');
    return { slot: Number(slot), time };
  });
}

/**
 * Times as they are kept: those that there were keep their numbers, and the others take over what is free, so that no
 * time is left out on the day of the change and none moved comes twice. `value_invalid` for times that do not exist, none
 * and more than 12.
 */
export function keptTimes(said: readonly ClockTime[], former: readonly Slot[] = []): string {
  const times = [...new Set(said)].sort();
  const wrong = times.find((time) => !isClockTime(time));
  if (wrong !== undefined || times.length < 1 || times.length > mostTimes) {
    refuse('value_invalid', { option: 'times', ...(wrong !== undefined && { text: wrong }), min: 1, max: mostTimes });
  }
  const known = new Map(former.filter(({ time }) => times.includes(time)).map(({ slot, time }) => [time, slot]));
  const taken = new Set(known.values());
  let next = 1;
  const free = () => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  return times.map((time) => `${known.get(time) ?? free()}@${time}`).join(' ');
}

/** Weekdays as they are kept, in order; `value_invalid` for none and what is no weekday. */
export function keptWeekdays(said: string): string {
  const days = [...everyDay].filter((day) => said.includes(day)).join('');
  if (days === '' || /[^1-7]/.test(said)) refuse('value_invalid', { option: 'weekdays', text: said });
  return days;
}
