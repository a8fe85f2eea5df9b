import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../../packages/core/src/time/day.ts';
import { endOfDay, instantAt, localTimeOf, momentOf } from '../../../packages/core/src/time/local-time.ts';

const quarter = 900_000;
/** All zones, but of those whose clocks show the same all year only one. */
const zones = [...new Map(Intl.supportedValuesOf('timeZone').map((zone) => [clocksOf(zone, 2026), zone])).values()];

describe('the moment of a local time', () => {
  it.each<[string, string, string, string | undefined, string]>([
    ['2026-11-21', '10:00', 'UTC', '2026-11-21T10:00:00.000Z', 'in UTC'],
    ['2026-11-21', '10:00', 'Europe/Paris', '2026-11-21T09:00:00.000Z', 'in winter'],
    ['2026-07-01', '10:00', 'Europe/Paris', '2026-07-01T08:00:00.000Z', 'in summer'],
    ['2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z', 'left out: an hour later, 03:30'],
    ['2026-03-29', '03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z', 'the first after what is left out'],
    ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z', 'twice: the first'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z', 'left out: half an hour later, 02:45'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', 'twice by half an hour'],
    ['2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', 'a midnight that is left out: 01:00'],
    ['2026-10-29', '23:30', 'Africa/Cairo', '2026-10-29T20:30:00.000Z', 'twice before midnight: the first'],
    ['2026-11-21', '00:00', 'Pacific/Kiritimati', '2026-11-20T10:00:00.000Z', 'farthest ahead'],
    ['2026-11-21', '23:59', 'Pacific/Pago_Pago', '2026-11-22T10:59:00.000Z', 'behind'],
    ['2011-12-30', '10:00', 'Pacific/Apia', undefined, 'on a date that was left out'],
    ['2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 'after that date'],
  ])('%s %s in %s is %s (%s)', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });

  it('is the first at which clocks show it, or moved forward by what they leave out, at all changes of a year in all zones', () => {
    const wrong: string[] = [];
    let [missing, twice] = [0, 0];
    for (const zone of zones) {
      for (const change of changesIn(zone, 2026)) {
        const shown = new Map<string, number[]>();
        for (let utc = change - 30 * 3_600_000; utc < change + 30 * 3_600_000; utc += quarter) {
          const local = localOf(zone, utc);
          shown.set(local, [...(shown.get(local) ?? []), utc]);
        }
        const ahead = offset(zone, change) - offset(zone, change - quarter);
        for (let local = change - 14 * 3_600_000; local < change + 15 * 3_600_000; local += quarter) {
          const text = localText(local);
          const [first, second] = shown.get(text) ?? [];
          const found = instantAt(text.slice(0, 10), text.slice(11), zone) ?? '';
          missing += first === undefined ? 1 : 0;
          twice += second === undefined ? 0 : 1;
          const expected = first === undefined ? localText(local + ahead * 60_000) : text;
          const isRight = first === undefined ? ahead > 0 : new Date(first).toISOString() === found;
          if (!isRight || localOf(zone, Date.parse(found)) !== expected) wrong.push(`${text} in ${zone}: ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(Math.min(missing, twice)).toBeGreaterThan(100);
  });

  it('comes once on each date of a year, 22 to 26 hours after the one before, in all zones', () => {
    const wrong: string[] = [];
    for (const zone of zones) {
      let before = instantAt('2025-12-31', '02:30', zone) ?? '';
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        const at = instantAt(day, '02:30', zone) ?? '';
        const hours = (Date.parse(at) - Date.parse(before)) / 3_600_000;
        if (!(hours >= 22 && hours <= 26) || localTimeOf(at, zone).day !== day) wrong.push(`${day} in ${zone}`);
        before = at;
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("the member's own days", () => {
  const night = { zone: 'Europe/Paris', dayStart: 4 };

  it('go on into the next date until they start', () => {
    expect(momentOf('2026-11-21', '03:59', night)).toBe('2026-11-22T02:59:00.000Z');
    expect(momentOf('2026-11-21', '04:00', night)).toBe('2026-11-21T03:00:00.000Z');
    expect(endOfDay('2026-11-21', night)).toBe('2026-11-22T03:00:00.000Z');
  });

  it('end where the next one that exists starts', () => {
    expect(endOfDay('2011-12-29', { zone: 'Pacific/Apia', dayStart: 0 })).toBe('2011-12-30T10:00:00.000Z');
  });

  it('hold their times: a moment belongs to the day it is for, whenever the day starts', () => {
    for (let dayStart = 0; dayStart <= 12; dayStart++) {
      for (let hour = 0; hour < 24; hour++) {
        const rule = { zone: 'America/New_York', dayStart };
        const at = momentOf('2026-06-10', `${String(hour).padStart(2, '0')}:30`, rule) ?? '';
        expect(dayOf(at, rule)).toBe('2026-06-10');
      }
    }
  });
});

/** The moments at which the clocks of the zone change in the year. */
function changesIn(zone: string, year: number): number[] {
  const changes: number[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let day = Date.UTC(year, 0, 1); day < end; day += 86_400_000) {
    if (offset(zone, day) === offset(zone, day + 86_400_000)) continue;
    for (let utc = day; utc < day + 86_400_000; utc += quarter) {
      if (offset(zone, utc) !== offset(zone, utc + quarter)) changes.push(utc + quarter);
    }
  }
  return changes;
}

/** What the clocks of the zone show in the year, and some days before. */
function clocksOf(zone: string, year: number): string {
  const shown = [Date.UTC(year - 1, 11, 29), ...changesIn(zone, year)].map((utc) => `${utc} ${offset(zone, utc)}`);
  return shown.join();
}

function offset(zone: string, utc: number): number {
  return IANAZone.create(zone).offset(utc);
}

function localOf(zone: string, utc: number): string {
  return localText(utc + offset(zone, utc) * 60_000);
}

function localText(local: number): string {
  return new Date(local).toISOString().slice(0, 16);
}
