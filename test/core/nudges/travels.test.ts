import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setDayStart, setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { setNudgesOff } from '../../../packages/core/src/nudges/nudge-settings.ts';
import { setNudgeTimes } from '../../../packages/core/src/nudges/set-nudge-times.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { type DayRule, dayOf, type Instant } from '../../../packages/core/src/time/day.ts';
import { localTimeOf } from '../../../packages/core/src/time/local-time.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { nextClaim, nudged, tick } from '../../support/nudged.ts';
import { databases } from '../../support/store.ts';

const start = '2026-03-20T00:00:00.000Z';
/** Until then they are at home. */
const departure = '2026-03-22T00:00:00.000Z';
const minute = 60_000;
const times = ['00:10', '02:30', '09:00', '12:20', '18:00', '23:50'] as const;
const zones = [
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Pacific/Chatham'],
  ...['UTC', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kolkata'],
] as const;

const journeys = fc.record({
  time: fc.constantFrom(...times),
  legs: fc.array(
    fc.record({
      minutes: fc.oneof(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 200, max: 5_000 })),
      zone: fc.constantFrom(...zones),
      dayStart: fc.option(fc.constantFrom(0, 3, 4, 12), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 7 },
  ),
});

describe.each(databases)('on $name', ({ fresh, name }) => {
  const runs = name === 'SQLite' ? 60 : 15;

  it(`each day of a traveller gets its nudge once, unless the time never came on it: ${runs} journeys`, async () => {
    const store = await openStore(await fresh());
    await fc.assert(
      fc.asyncProperty(journeys, async ({ time, legs }) => {
        const person = await nudged(store, start, 'UTC');
        await person.run(start, (work, actor) =>
          setNudgeTimes(work, actor, { kind: 'tracker', tracker: moodId }, { times: [time] }),
        );
        const sent: string[] = [];
        const wanted = new Set<string>();
        let rule: DayRule = { zone: 'UTC', dayStart: 0 };
        let now: Instant = start;
        const live = async (until: Instant) => {
          for (let at = Date.parse(now); at < Date.parse(until); at += 10 * minute) {
            const moment = new Date(at).toISOString();
            const day = dayOf(moment, rule);
            if (day >= start.slice(0, 10) && hasCome(moment, time, rule)) wanted.add(day);
          }
          for (;;) {
            const next = await nextClaim(store);
            if (next === undefined || next > until) break;
            const nudges = await tick(store, next > now ? next : now);
            sent.push(...nudges.filter(({ kind }) => kind === 'tracker').map(({ day }) => day));
          }
          now = until;
        };
        await live(departure);
        for (const { minutes, zone, dayStart } of legs) {
          await live(new Date(Date.parse(now) + minutes * minute).toISOString());
          const { zone: from, dayStart: begins } = rule;
          await store.work((work) => setTimeZone(work, person.as(now, from, begins), zone));
          rule = { zone, dayStart: begins };
          if (dayStart !== undefined) {
            await live(new Date(Date.parse(now) + minute).toISOString());
            await store.work((work) => setDayStart(work, person.as(now, zone, begins), dayStart));
            rule = { zone, dayStart };
          }
        }
        await live(new Date(Date.parse(now) + 2_000 * minute).toISOString());
        expect(sent.toSorted()).toEqual([...new Set(sent)].sort());
        expect([...wanted].filter((day) => !sent.includes(day))).toEqual([]);
        await person.run(now, (work, actor) => setNudgesOff(work, actor, true));
      }),
      { numRuns: runs },
    );
    await store.close();
  }, 60_000);
});

/** Whether clocks show the time or a later one of the same day, which begins when the rule says. */
function hasCome(moment: Instant, time: string, { zone, dayStart }: DayRule): boolean {
  const minutesIn = (clock: string) => {
    const [hour = 0, minutes = 0] = clock.split(':').map(Number);
    return (hour * 60 + minutes - dayStart * 60 + 1_440) % 1_440;
  };
  return minutesIn(localTimeOf(moment, zone).time) >= minutesIn(time);
}
