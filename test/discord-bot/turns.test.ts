import { expect, it } from 'vitest';
import { turns } from '../../packages/discord-bot/src/turns.ts';

it('tasks that need no waiting leave room for timers between them, in order, and fail each for itself', async () => {
  const turn = turns();
  const done: (number | string)[] = [];
  const busy = async (number: number) => {
    const end = performance.now() + 3;
    while (performance.now() < end);
    done.push(number);
    if (number === 1) throw new Error('one');
    return number;
  };
  setTimeout(() => done.push('timer'), 5);
  const ends = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => turn(() => busy(index))));
  const all = Array.from({ length: 30 }, (_, index) => index);
  expect(done.filter((one) => one !== 'timer')).toEqual(all);
  expect(done.indexOf('timer')).toBeLessThan(30);
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))).toEqual(
    all.map((index) => (index === 1 ? 'failed' : index)),
  );
  expect(await turn(async () => 'later')).toBe('later');
});
