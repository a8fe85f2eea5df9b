import { describe, expect, it } from 'vitest';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { trackerReport } from '../../../packages/core/src/trackers/report.ts';
import { skipDay } from '../../../packages/core/src/trackers/skips/skip-day.ts';
import { byDefinition, step } from '../../support/by-definition.ts';
import { countStatements } from '../../support/count-statements.ts';
import { diary } from '../../support/diary.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  async function fresh() {
    const own = await diary(opened.store);
    const { run, actor } = own;
    return { ...own, report: (day = '2026-11-05', by = actor) => run((work) => trackerReport(work, by, day)) };
  }

  describe('the report of a month', () => {
    it('tells days, totals and averages of each tracker, and of the month before', async () => {
      const { add, log, report } = await fresh();
      const water = await add({ name: 'Water', kind: 'number', goal: { side: 'least', amount: 2 } });
      const weight = await add({ name: 'Weight', kind: 'number', daily: 'last' });
      const sport = await add({ name: 'Sport', kind: 'choice', choices: ['run', 'swim'] });
      await add({ name: 'Never' });
      const old = await add({ name: 'Old' });
      await log(old, { day: '2026-09-30' });
      for (const [day, value] of [
        ['10-30', 1],
        ['11-01', 1],
        ['11-01', 1.5],
        ['11-02', 0.5],
        ['11-04', 2],
      ] as const) {
        await log(water, { day: `2026-${day}`, value });
      }
      for (const [day, value] of [
        ['11-03', 71],
        ['11-04', 70],
      ] as const)
        await log(weight, { day: `2026-${day}`, value });
      for (const [day, value] of [
        ['10-03', 2],
        ['11-03', 1],
        ['11-04', 2],
        ['11-05', 2],
      ] as const) {
        await log(sport, { day: `2026-${day}`, value });
      }
      await log(moodId, { value: 4 });
      await log(moodId, { value: 1, day: '2026-11-04' });
      const empty = { entries: 0, daysLogged: 0, daysDone: 0, total: null, average: null, shares: [], bestStreak: 0 };
      expect(await report()).toMatchObject([
        {
          tracker: { publicId: water },
          now: { entries: 4, daysLogged: 3, daysDone: 2, total: 5, average: 1.666667, shares: [], bestStreak: 1 },
          before: { entries: 1, daysLogged: 1, daysDone: 0, total: 1, average: 1, bestStreak: 0 },
        },
        {
          tracker: { publicId: weight },
          now: { entries: 2, daysLogged: 2, daysDone: 2, total: null, average: 70.5, bestStreak: 2 },
          before: { ...empty, score: 0 },
        },
        {
          tracker: { publicId: sport },
          now: {
            entries: 3,
            total: null,
            average: null,
            shares: [
              { value: 2, entries: 2 },
              { value: 1, entries: 1 },
            ],
            bestStreak: 3,
          },
          before: { entries: 1, shares: [{ value: 2, entries: 1 }], bestStreak: 1 },
        },
        { tracker: { publicId: moodId }, now: { entries: 2, average: 2.5, total: null, bestStreak: 1 }, before: empty },
      ]);
      expect((await report('2026-08-31')).map(({ tracker }) => tracker.name)).toEqual([]);
      expect((await report('2026-10-31')).map(({ tracker }) => tracker.name)).toEqual(['Water', 'Sport', 'Old']);
    });

    it.each([{ kind: 'daily' }, { kind: 'weekdays', weekdays: [1, 2, 4] }, { kind: 'weekly', times: 3 }] as const)(
      'tells the best streak and the score of $kind as they are defined',
      async (schedule) => {
        const { add, log, report, run, at, standing } = await fresh();
        const tracker = await add({ schedule });
        const days = Array.from({ length: 70 }, (_, index) => step('2026-09-07', index)).filter(
          (_, index) => index % 5 < 3,
        );
        for (const day of days) await log(tracker, { day });
        await run((work) => skipDay(work, at('2026-11-20'), tracker, '2026-10-30'));
        const entries = days.map((day) => ({ day, value: 1 }));
        // At the end of its last day a month is over.
        const endOf = (day: string) =>
          byDefinition({
            ...{ kind: 'yesno', daily: 'last', goal: null, schedule, today: step(day, 1), exists: () => true },
            ...{ entries: entries.filter((entry) => entry.day <= day), skips: [['2026-10-30', '2026-10-30']] },
          });
        const best = (from: string, length: number) =>
          Math.max(...Array.from({ length }, (_, index) => endOf(step(from, index)).streak));
        const [told] = await report();
        expect(told?.before.score).toBeCloseTo(endOf('2026-10-31').score, 9);
        expect(told?.before.bestStreak).toBe(best('2026-10-01', 31));
        const { score } = await standing(tracker);
        expect(told?.now.score).toBeCloseTo(score, 12);
        expect(told?.now.bestStreak).toBe(best('2026-11-01', 19));
      },
    );

    it('takes as many statements for many trackers and days as for few', async () => {
      const count = async (trackers: number, days: number) => {
        const { add, log, run, actor } = await fresh();
        for (let index = 0; index < trackers; index++) {
          const kind = (['number', 'yesno', 'duration', 'choice'] as const)[index % 4] as 'number';
          const more = (kind as string) === 'choice' ? { choices: ['a', 'b'] } : {};
          const tracker = await add({ name: `${index}`, kind, ...more });
          for (let day = 0; day < days; day++) await log(tracker, { day: step('2026-11-20', -day) });
        }
        await log(moodId);
        return (
          await run((work) => countStatements(work, (counted) => trackerReport(counted, actor, '2026-11-20')))
        )[1];
      };
      const few = await count(4, 1);
      expect(await count(12, 10)).toBe(few);
      expect(few).toBeLessThanOrEqual(8);
    });
  });
});
