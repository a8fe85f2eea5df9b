import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../packages/core/src/trackers/schedule.ts';
import { countDay, countGap, memoryOf } from '../../../packages/core/src/trackers/standing/count.ts';
import { noProgress, type Progress } from '../../../packages/core/src/trackers/standing/progress.ts';

const daily: Schedule = { kind: 'daily' };
/** Monday 2 March 2026. */
const monday = 20_514;

/** The score after days of which each met its wish so far, from a score. */
function scoreAfter(days: readonly number[], schedule: Schedule = daily, score = 0): number {
  const progress: Progress = { ...noProgress(schedule), score };
  for (const [index, met] of days.entries()) {
    countDay(progress, schedule, { number: monday + index, met, skipped: false, open: false });
  }
  return progress.score;
}

const always = (days: number) => Array.from({ length: days }, () => 1);
const percent = (score: number) => Math.round(score * 1000) / 10;

describe('the score', () => {
  it.each([
    [13, 50],
    [30, 79.8],
    [43, 89.9],
  ])('of something done daily is after %i days %d %%', (days, score) => {
    expect(percent(scoreAfter(always(days)))).toBe(score);
  });

  it('is 94.8 % after one miss at 100 %', () => {
    expect(percent(scoreAfter([0], daily, 1))).toBe(94.8);
  });

  it.each([
    { met: 1, score: 52.6 },
    { met: 0.5, score: 50 },
    { met: 0.25, score: 48.7 },
    { met: 0, score: 47.4 },
  ])('at 50 % becomes $score % when a day met $met of its wish', ({ met, score }) => {
    expect(percent(scoreAfter([met], daily, 0.5))).toBe(score);
  });

  it.each([
    { schedule: daily, memory: 0.948 },
    { schedule: { kind: 'weekly', times: 3 }, memory: 0.966 },
    { schedule: { kind: 'weekdays', weekdays: [1] }, memory: 0.98 },
  ] as const)('leaves $memory of itself each day when it is wanted as $schedule', ({ schedule, memory }) => {
    expect(Math.round(memoryOf(schedule) * 1000) / 1000).toBe(memory);
  });

  it('of three times a week rises while each seven days hold three', () => {
    const week = [1, 0, 1, 0, 1, 0, 0];
    const weeks = [...week, ...week, ...week];
    const schedule = { kind: 'weekly', times: 3 } as const;
    const scores = weeks.map((_, index) => scoreAfter(weeks.slice(0, index + 1), schedule));
    expect(scores.slice(7).every((score, index) => score > (scores[index + 6] ?? 1))).toBe(true);
  });

  it.each([
    ['daily', daily],
    ['on weekdays', { kind: 'weekdays', weekdays: [1, 3, 6] }],
    ['three times a week', { kind: 'weekly', times: 3 }],
  ] as const)('%s falls over a gap by formula as it does day by day', (_name, schedule) => {
    for (const length of [0, 1, 6, 7, 8, 20, 400]) {
      for (const from of [0, 1, 4, 6]) {
        for (const as of [
          { skipped: false, open: false },
          { skipped: true, open: false },
          { skipped: false, open: true },
        ]) {
          const [once, daywise] = [0, 1].map(() => {
            const progress = noProgress(schedule);
            for (let day = 0; day < 10 + from; day++) {
              countDay(progress, schedule, { number: monday + day, met: day % 2, skipped: false, open: false });
            }
            return progress;
          }) as [Progress, Progress];
          const start = monday + 10 + from;
          countGap(once, schedule, start, start + length, as);
          for (let day = start; day < start + length; day++)
            countDay(daywise, schedule, { number: day, met: 0, ...as });
          expect(once).toEqual({ ...daywise, score: expect.closeTo(daywise.score, 12) });
        }
      }
    }
  });
});
