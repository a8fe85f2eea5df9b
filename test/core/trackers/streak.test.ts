import { describe, expect, it } from 'vitest';
import { skipDay } from '../../../packages/core/src/trackers/skips/skip-day.ts';
import { diary } from '../../support/diary.ts';
import { onEachDatabase } from '../../support/store.ts';

/** What is logged, as `day` or `day@moment of logging` in March 2026, and the streak asked for on a day. */
const table: readonly (readonly [logged: string, skipped: string, on: string, streak: number])[] = [
  ['1 2 3', '', '3', 3],
  ['1 2 3 5', '', '5', 1],
  ['1 2 2 3', '', '3', 3],
  ['1 2 3', '', '4', 3],
  ['1 2 3', '', '5', 0],
  ['1 3 2@4', '', '4', 3],
  ['1 2 4', '3', '4', 3],
];

onEachDatabase((opened) => {
  describe('a streak', () => {
    it.each(table)(
      'of days %s, with %j skipped, is asked on %s March and is %i',
      async (logged, skipped, on, streak) => {
        const { at, add, log, standing, run } = await diary(opened.store);
        const tracker = await add();
        const day = (date: string) => `2026-03-0${date}`;
        for (const skip of skipped.split(' ').filter(Boolean)) {
          await run((work) => skipDay(work, at(day(skip)), tracker));
        }
        for (const said of logged.split(' ')) {
          const [date = '', moment = date] = said.split('@');
          const { standing: then } = await log(tracker, { day: day(date) }, at(day(moment)));
          expect(await standing(tracker, at(day(moment)))).toEqual(then);
        }
        expect(await standing(tracker, at(day(on)))).toMatchObject({ counts: 'days', streak });
      },
    );

    it('is 3 at the entry of the third day and 1 at that of the fifth', async () => {
      const { at, add, log } = await diary(opened.store);
      const tracker = await add();
      const streaks: number[] = [];
      for (const date of ['1', '2', '3', '5']) {
        streaks.push((await log(tracker, {}, at(`2026-03-0${date}`))).standing.streak);
      }
      expect(streaks).toEqual([1, 2, 3, 1]);
    });
  });
});
