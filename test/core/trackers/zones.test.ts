import { describe, expect, it } from 'vitest';
import { setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { type DayRule, dayNumber, dayOf, dayOfNumber } from '../../../packages/core/src/time/day.ts';
import { unbegunMood } from '../../../packages/core/src/trackers/mood.ts';
import { calendarOf, type RuleChange } from '../../../packages/core/src/trackers/standing/calendar.ts';
import { noProgress } from '../../../packages/core/src/trackers/standing/progress.ts';
import { countLogged, reckon, skipsFor } from '../../../packages/core/src/trackers/standing/reckon.ts';
import { standingOn } from '../../../packages/core/src/trackers/standing/standing.ts';
import { settleStandings } from '../../../packages/core/src/trackers/standing/standings.ts';
import { diary } from '../../support/diary.ts';
import { onEachDatabase } from '../../support/store.ts';

const hour = 3_600_000;
const zones = Intl.supportedValuesOf('timeZone');

/** The moments in these years, to the hour, after which the clocks of the zone are set otherwise. */
function changes(zone: string, years: readonly number[]): number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' });
  const offset = (at: number) => format.format(at).replace(/^.*GMT/, '');
  const found: number[] = [];
  for (const year of years) {
    for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 24 * hour) {
      if (offset(day) === offset(day + 24 * hour)) continue;
      for (let at = day; at < day + 24 * hour; at += hour) if (offset(at) !== offset(at + hour)) found.push(at);
    }
  }
  return found;
}

describe('a streak of one who logs every few hours', () => {
  it.each([2011, 2026])(`breaks at no change of the clocks in any of ${zones.length} zones in %i`, (year) => {
    const broken: string[] = [];
    let seen = 0;
    for (const zone of zones) {
      for (const change of changes(zone, [year])) {
        seen += 1;
        for (const dayStart of [0, 3]) {
          const rule = { zone, dayStart };
          const days = new Set<string>();
          const last = new Date(change + 60 * hour).toISOString();
          for (let at = change - 60 * hour; at <= change + 60 * hour; at += 4 * hour) {
            days.add(dayOf(new Date(at).toISOString(), rule));
          }
          const mood = unbegunMood(1);
          const frame = { skips: skipsFor(mood, [], calendarOf([], rule).absent), today: dayNumber(dayOf(last, rule)) };
          const totals = [...days].sort().map((day) => ({ day, entries: 1, amount: 3 }));
          const { streak, longest } = standingOn(mood, reckon(mood, totals, [], frame), frame);
          if (streak !== days.size || longest !== days.size) broken.push(`${zone} ${dayStart} ${last}`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  });
});

describe('the days that did not exist', () => {
  const paris = { zone: 'Europe/Paris', dayStart: 0 };
  const kiritimati = { zone: 'Pacific/Kiritimati', dayStart: 0 };
  const zone = (number: number, at: string, was: string | null, is: string | null): RuleChange => ({
    ...{ number, at, what: { timeZone: [was, is] } },
  });
  it.each<[string, RuleChange[], DayRule, string[]]>([
    ['in Paris', [], paris, []],
    ['in Apia', [], { ...paris, zone: 'Pacific/Apia' }, ['2011-12-30']],
    [
      'in Apia before one left',
      [zone(1, '2020-01-01T00:00:00.000Z', 'Pacific/Apia', 'Europe/Paris')],
      paris,
      ['2011-12-30'],
    ],
    [
      'in Apia before one came',
      [zone(1, '2020-01-01T00:00:00.000Z', 'Europe/Paris', 'Pacific/Apia')],
      { ...paris, zone: 'Pacific/Apia' },
      [],
    ],
    [
      'when the zone was unknown until then',
      [zone(1, '2020-01-01T00:00:00.000Z', null, 'Pacific/Apia')],
      { ...paris, zone: 'Pacific/Apia' },
      ['2011-12-30'],
    ],
    [
      'over the date line',
      [zone(1, '2026-03-10T10:30:00.000Z', 'Pacific/Pago_Pago', kiritimati.zone)],
      kiritimati,
      ['1994-12-31', '2026-03-10'].slice(1),
    ],
    [
      'over the date line and back',
      [
        zone(1, '2026-03-10T10:30:00.000Z', 'Pacific/Pago_Pago', kiritimati.zone),
        zone(2, '2026-03-10T10:40:00.000Z', kiritimati.zone, 'Pacific/Pago_Pago'),
      ],
      { zone: 'Pacific/Pago_Pago', dayStart: 0 },
      [],
    ],
    [
      'with an earlier day start',
      [{ number: 1, at: '2026-03-10T10:30:00.000Z', what: { dayStart: [12, 0] } }],
      paris,
      [],
    ],
  ])('%s', (_name, changed, now, absent) => {
    expect(calendarOf(changed, now).absent.map(dayOfNumber)).toEqual(absent);
  });

  it('are counted anew when days began again, or the zone was unknown, and else not', () => {
    const west = zone(7, '2026-03-10T02:00:00.000Z', 'Europe/Paris', 'America/New_York');
    const { rule, reopened } = calendarOf([west], { zone: 'America/New_York', dayStart: 0 });
    expect([rule, dayOfNumber(reopened(6)), reopened(7)]).toEqual([7, '2026-03-09', Number.POSITIVE_INFINITY]);
    const unknown = calendarOf([zone(3, '2026-03-10T02:00:00.000Z', null, 'UTC')], { zone: 'UTC', dayStart: 0 });
    expect(unknown.reopened(0)).toBe(Number.NEGATIVE_INFINITY);
  });
});

it('a day that is done counts, also where it did not exist', () => {
  const mood = unbegunMood(1);
  const progress = noProgress({ kind: 'daily' });
  const day = dayNumber('2011-12-30');
  countLogged(progress, mood, day, { entries: 1, amount: 3 }, { skips: [{ first: day, last: day }], today: day + 9 });
  expect(progress.streak).toBe(1);
});

onEachDatabase((opened) => {
  it('a streak goes over 30 December 2011 in Apia, also when the member lives elsewhere by now', async () => {
    const { actor, run, add, log, standing } = await diary(opened.store, { zone: 'Pacific/Apia' });
    const as = (zone: string, now: string) => ({ ...actor, member: { ...actor.member, zone }, now });
    await run((work) => setTimeZone(work, as('Pacific/Apia', '2011-12-01T00:00:00.000Z'), 'Pacific/Apia'));
    const tracker = await add();
    const streaks: number[] = [];
    for (const now of ['2011-12-28T22:00:00.000Z', '2011-12-29T22:00:00.000Z', '2011-12-30T22:00:00.000Z']) {
      const { entry, standing } = await log(tracker, {}, as('Pacific/Apia', now));
      streaks.push(standing.streak);
      expect(entry.day).toBe(['2011-12-28', '2011-12-29', '2011-12-31'][streaks.length - 1]);
    }
    expect(streaks).toEqual([1, 2, 3]);
    await run((work) => setTimeZone(work, as('Pacific/Apia', '2011-12-31T20:00:00.000Z'), 'Europe/Paris'));
    const paris = as('Europe/Paris', '2012-01-01T05:00:00.000Z');
    expect((await standing(tracker, paris)).streak).toBe(3);
    const { standing: filled } = await log(tracker, { day: '2011-12-27' }, paris);
    expect(filled.streak).toBe(4);
  });

  it('a zone that is set for the first time holds for the past as well', async () => {
    const { actor, run, add, log, standing } = await diary(opened.store);
    const tracker = await add();
    for (const day of ['28', '29', '31']) await log(tracker, { day: `2011-12-${day}` });
    expect((await standing(tracker)).longest).toBe(2);
    await run((work) => setTimeZone(work, actor, 'Pacific/Apia'));
    const apia = { ...actor, member: { ...actor.member, zone: 'Pacific/Apia' } };
    expect((await standing(tracker, apia)).longest).toBe(3);
    await run((work) => settleStandings(work, apia));
    expect((await standing(tracker, apia)).longest).toBe(3);
  });
});
