import { describe, expect, it } from 'vitest';
import { nextQuiet, quietUntil } from '../../../packages/core/src/nudges/quiet-hours.ts';

const night = { from: '22:00', to: '08:00' };
const noon = { from: '12:00', to: '13:30' };

describe('quiet hours', () => {
  it.each([
    ['in the evening', '2026-11-20T21:00:00.000Z', night, '2026-11-21T07:00:00.000Z'],
    ['a minute before', '2026-11-20T20:59:00.000Z', night, undefined],
    ['in the morning', '2026-11-20T06:59:00.000Z', night, '2026-11-20T07:00:00.000Z'],
    ['at their end', '2026-11-20T07:00:00.000Z', night, undefined],
    ['by day', '2026-11-20T11:30:00.000Z', noon, '2026-11-20T12:30:00.000Z'],
    ['by day, over', '2026-11-20T12:30:00.000Z', noon, undefined],
    ['none', '2026-11-20T21:00:00.000Z', null, undefined],
    [
      'ending in what clocks leave out',
      '2026-03-29T00:30:00.000Z',
      { from: '01:00', to: '02:30' },
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'ending at a time that comes twice, the first time',
      '2026-10-25T00:20:00.000Z',
      { from: '01:00', to: '02:30' },
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'at a time that comes again after they have ended',
      '2026-10-25T01:20:00.000Z',
      { from: '01:00', to: '02:30' },
      undefined,
    ],
  ])('%s: at %s in Paris', (_, instant, quiet, until) => {
    expect(quietUntil(instant, quiet, 'Europe/Paris')).toBe(until);
  });

  it.each([
    ['today', '2026-11-20T10:00:00.000Z', night, '2026-11-20T21:00:00.000Z'],
    ['tomorrow, once they have begun', '2026-11-20T21:00:00.000Z', night, '2026-11-21T21:00:00.000Z'],
    ['never', '2026-11-20T21:00:00.000Z', null, null],
  ])('begin next %s', (_, instant, quiet, begin) => {
    expect(nextQuiet(instant, quiet, 'Europe/Paris')).toBe(begin);
  });
});
