import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../packages/core/src/time/clock.ts';
import { isZone } from '../../../packages/core/src/time/zone.ts';

describe('a zone', () => {
  it.each(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC', 'Pacific/Apia', 'Asia/Kolkata'])(
    'can be %s',
    (text) => {
      expect(isZone(text)).toBe(true);
    },
  );

  it.each(['Paris', 'Europe/Lutetia', '', ' ', 'Europe/Paris; drop table member'])('is not %j', (text) => {
    expect(isZone(text)).toBe(false);
  });
});

describe('the clock of the machine', () => {
  it('tells a moment in UTC with milliseconds', () => {
    expect(systemClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
