import { DateTime } from 'luxon';

/** A calendar date, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A moment in UTC with milliseconds, `2026-11-20T09:30:00.000Z`. Instants compare as strings. */
export type Instant = string;

/** Where and when someone's days begin: an IANA zone and the hour (0 to 12) at which a day starts. */
export interface DayRule {
  readonly zone: string;
  readonly dayStart: number;
}

const MS_PER_DAY = 86_400_000;

/**
 * The day to which `instant` belongs: before `dayStart` o'clock it is still the day before, the last one that existed
 * there. Throws a RangeError for an unknown zone or an instant that is none.
 */
export function dayOf(instant: Instant, rule: DayRule): Day {
  if (instant < wholeMinutes || !instant.endsWith('Z')) return reckon(instant, rule);
  const key = `${instant.slice(0, minute)} ${rule.dayStart} ${rule.zone}`;
  const known = reckoned.get(key);
  if (known) return known;
  const day = reckon(instant, rule);
  if (reckoned.size >= mostReckoned) reckoned.clear();
  reckoned.set(key, day);
  return day;
}

/** Days by minute, day start and zone: zones are slow, and many people are answered in the same minute. */
const reckoned = new Map<string, Day>();
const mostReckoned = 1_000;

/** Up to the minutes of an instant. No zone has changed but at a whole minute since Monrovia's in January 1972. */
const minute = 'YYYY-MM-DDThh:mm'.length;
const wholeMinutes = '1973';

function reckon(instant: Instant, { zone, dayStart }: DayRule): Day {
  const local = DateTime.fromISO(instant, { zone });
  if (!local.isValid) throw new RangeError(`no day for ${instant} in ${zone}`);
  return (local.hour < dayStart ? endOfDayBefore(local) : local).toFormat('yyyy-MM-dd');
}

/** The last moment of the last day that existed before. Where clocks go back over midnight, a day begins twice. */
function endOfDayBefore(local: DateTime): DateTime {
  const before = local.startOf('day').minus({ milliseconds: 1 });
  return before.day === local.day ? endOfDayBefore(before) : before;
}

/** `day` moved by whole days, forward or (negative) back. */
export function addDays(day: Day, days: number): Day {
  return dayAt(Date.parse(day) + days * MS_PER_DAY);
}

/** `day` plus whole months, also negative; where that date does not exist, the last of the month: 31 August + 6 months = 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  return dayAt(first + (Math.min(date, daysInMonth(dayAt(first))) - 1) * MS_PER_DAY);
}

/** How many days the month of `day` has. */
export function daysInMonth(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Whether the text is a date that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && dayAt(moment) === text;
}

/** The day as a number that days can be counted with: 0 is 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MS_PER_DAY;
}

/** The day of that number. */
export function dayOfNumber(number: number): Day {
  return dayAt(number * MS_PER_DAY);
}

function dayAt(utc: number): Day {
  return new Date(utc).toISOString().slice(0, 10);
}
