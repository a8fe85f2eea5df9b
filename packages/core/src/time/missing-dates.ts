import { IANAZone } from 'luxon';
import { type Day, dayNumber, dayOfNumber } from './day.ts';

/** Between these years dates are looked for. */
const [first, last] = ['1900-01-01', '2100-01-01'].map(dayNumber) as [number, number];

const known = new Map<string, readonly Day[]>();

/**
 * The dates that a zone left out when it moved over the date line, in order: 30 December 2011 in Apia. Looked for once
 * for each zone, from 1900 to 2100.
 */
export function missingDates(zone: string): readonly Day[] {
  const found = known.get(zone) ?? missingIn(IANAZone.create(zone));
  known.set(zone, found);
  return found;
}

function missingIn(zone: IANAZone): Day[] {
  const days: Day[] = [];
  for (let from = first; from < last; from += 200) search(zone, from, Math.min(from + 200, last), days);
  return days;
}

/** A date is left out where the clocks of the zone move ahead by a whole day. */
function search(zone: IANAZone, from: number, to: number, days: Day[]): void {
  const ahead = offset(zone, to) - offset(zone, from);
  if (ahead < 12 * 60) return;
  if (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    search(zone, from, middle, days);
    search(zone, middle, to, days);
    return;
  }
  // The last date before the leap and the first after it have the one left out between them.
  const before = Math.floor(from + offset(zone, from) / 1440);
  const after = Math.floor(to + offset(zone, to) / 1440);
  for (let day = before + 1; day < after; day++) if (!exists(zone, day)) days.push(dayOfNumber(day));
}

function exists(zone: IANAZone, day: number): boolean {
  for (let hour = -18; hour < 42; hour++) {
    const utc = day + hour / 24;
    if (Math.floor(utc + offset(zone, utc) / 1440) === day) return true;
  }
  return false;
}

/** In minutes, ahead of UTC, at a moment in days. */
function offset(zone: IANAZone, utcDays: number): number {
  return zone.offset(utcDays * 86_400_000);
}
