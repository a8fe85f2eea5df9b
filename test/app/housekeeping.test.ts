import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHousekeeping } from '../../packages/app/src/housekeeping.ts';
import { openLog } from '../../packages/app/src/log.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-20T09:30:10.000Z') }));
afterEach(() => void vi.useRealTimers());

const clock = () => new Date().toISOString();
const silent = openLog('silent', (text) => text);

/** The moments at which the store was told to housekeep; the first time it fails. */
function failingOnce() {
  const moments: string[] = [];
  const housekeep = async (now: string) => {
    moments.push(now.slice(0, 16));
    if (moments.length === 1) throw new Error('busy');
  };
  return { moments, store: { housekeep } };
}

describe('housekeeping', () => {
  it('is done at the start and at each full hour, whatever fails', async () => {
    const { moments, store } = failingOnce();
    const { stop } = await startHousekeeping(store, clock, silent);
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    await stop();
    expect(moments).toEqual(['2026-11-20T09:30', '2026-11-20T10:00', '2026-11-20T11:00']);
  });

  it('leaves no timer behind when it stops', async () => {
    const { moments, store } = failingOnce();
    const { stop } = await startHousekeeping(store, clock, silent);
    await stop();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    expect(moments).toHaveLength(1);
  });

  it('logs what failed', async () => {
    const lines: string[] = [];
    const log = openLog('error', (text) => text, { write: (line) => void lines.push(line) });
    const { stop } = await startHousekeeping(failingOnce().store, clock, log);
    await stop();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { msg: 'housekeeping failed', err: { message: 'busy' } },
    ]);
  });
});
