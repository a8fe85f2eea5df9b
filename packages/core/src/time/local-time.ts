import { IANAZone } from 'luxon';
import { addDays, type Day, type DayRule, type Instant } from './day.ts';
import { missingDates } from './missing-dates.ts';

/** A time of the day, `HH:MM` from `00:00` to `23:59`. They compare as strings. */
export type ClockTime = string;

const hour = 3_600_000;
const minute = 60_000;

/** Whether the text is a time of the day. */
export function isClockTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The moment at which clocks in the zone show `time` on the calendar date `day`. Where they show it twice, the first one;
 * where they go forward over it, as much later as they go forward. Undefined for a date that the zone left out.
 */
export function instantAt(day: Day, time: ClockTime, zone: string): Instant | undefined {
  const key = `${day} ${time} ${zone}`;
  const known = reckoned.get(key);
  if (known !== undefined) return known;
  if (missingDates(zone).includes(day)) return undefined;
  const instant = reckon(Date.parse(`${day}T${time}:00Z`), IANAZone.create(zone));
  if (reckoned.size >= mostReckoned) reckoned.clear();
  reckoned.set(key, instant);
  return instant;
}

/** Zones are slow, and many people are nudged at the same time of the same zone. */
const reckoned = new Map<string, Instant>();
const mostReckoned = 5_000;

/** `local` as if it were UTC. Zones are at most 12 hours behind and 14 ahead of it. */
function reckon(local: number, zone: IANAZone): Instant {
  const before = zone.offset(local - 15 * hour);
  const after = zone.offset(local + 13 * hour);
  // The greater the offset, the earlier the moment.
  const [first, last] = before > after ? [before, after] : [after, before];
  const found = [first, last].find((offset) => zone.offset(local - offset * minute) === offset);
  return new Date(local - (found ?? before) * minute).toISOString();
}

/** What clocks in the zone show at `instant`. */
export function localTimeOf(instant: Instant, zone: string): { day: Day; time: ClockTime } {
  const utc = Date.parse(instant);
  const local = new Date(utc + IANAZone.create(zone).offset(utc) * minute).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/**
 * The moment at which `time` comes on the member's own `day`, which before `dayStart` o'clock goes on into the next date;
 * otherwise as `instantAt`.
 */
export function momentOf(day: Day, time: ClockTime, { zone, dayStart }: DayRule): Instant | undefined {
  return instantAt(time < startTime(dayStart) ? addDays(day, 1) : day, time, zone);
}

/** The moment at which the member's `day` is over. */
export function endOfDay(day: Day, { zone, dayStart }: DayRule): Instant {
  for (let next = addDays(day, 1); ; next = addDays(next, 1)) {
    const start = instantAt(next, startTime(dayStart), zone);
    if (start) return start;
  }
}

function startTime(dayStart: number): ClockTime {
  return `${String(dayStart).padStart(2, '0')}:00`;
}

/** The moment so many seconds later. */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1_000).toISOString();
}
