import { describe, expect, it } from 'vitest';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { simulate, zones } from '../../support/simulated-nudges.ts';
import { databases } from '../../support/store.ts';

describe.each(databases)('on $name, people in thirty zones', ({ fresh, name }) => {
  // A year on SQLite; on PostgreSQL a week in which clocks go forward, and one in which they go back.
  const spans =
    name === 'SQLite'
      ? [['2025-12-30T00:00:00.000Z', '2027-01-04T00:00:00.000Z']]
      : [
          ['2026-03-05T00:00:00.000Z', '2026-03-11T00:00:00.000Z'],
          ['2026-10-22T00:00:00.000Z', '2026-10-28T00:00:00.000Z'],
        ];

  it.each(spans)(
    'get each nudge once on its day at its local time, from %s to %s',
    async (from = '', until = '') => {
      const store = await openStore(await fresh());
      const { faults, sent, members } = await simulate(store, { from, until, everyMinute: false });
      await store.close();
      expect(faults).toEqual([]);
      expect(members).toBe(zones.length);
      expect(sent).toBeGreaterThan(members * 5);
    },
    120_000,
  );
});
