import { expect, it } from 'vitest';
import { trouble } from '../../endure/nudges/trouble.ts';

it.each(['telegram', 'discord'] as const)(
  'on %s calls that are refused, fail or hang keep nobody else waiting, and come later, once',
  async (platform) => {
    const { healthyFirst, faults } = await trouble(platform, { nudges: 250, pace: 500, sendTimeout: 3_000 });
    expect(faults).toEqual([]);
    expect(healthyFirst).toBe(238);
  },
  60_000,
);
