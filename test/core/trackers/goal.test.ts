import { describe, expect, it } from 'vitest';
import { isDone, keptGoal, met } from '../../../packages/core/src/trackers/goal.ts';
import { refusal } from '../../support/refusal.ts';

const least = { kind: 'number', goal: 2, goalSide: 'least' } as const;
const most = { kind: 'number', goal: 2, goalSide: 'most' } as const;
const none = { goal: null, goalSide: null } as const;

describe('a day', () => {
  it.each([
    { tracker: least, amount: 2, met: 1 },
    { tracker: least, amount: 5, met: 1 },
    { tracker: least, amount: 1.5, met: 0.75 },
    { tracker: least, amount: 0, met: 0 },
    { tracker: least, amount: -3, met: 0 },
    { tracker: most, amount: 2, met: 1 },
    { tracker: most, amount: 0, met: 1 },
    { tracker: most, amount: -1, met: 1 },
    { tracker: most, amount: 4, met: 0.5 },
    { tracker: { ...most, goal: 0 }, amount: 0, met: 1 },
    { tracker: { ...most, goal: 0 }, amount: 1, met: 0 },
    { tracker: { ...least, goal: 0 }, amount: 0, met: 1 },
    { tracker: { kind: 'number', ...none }, amount: -7, met: 1 },
    { tracker: { kind: 'yesno', ...none }, amount: 0, met: 0 },
    { tracker: { kind: 'yesno', ...none }, amount: 1, met: 1 },
    { tracker: { kind: 'mood', ...none }, amount: 1, met: 1 },
  ] as const)('of $amount meets $met of $tracker', ({ tracker, amount, met: wanted }) => {
    expect(met(tracker, { entries: 1, amount })).toBe(wanted);
    expect(isDone(tracker, { entries: 1, amount })).toBe(wanted === 1);
    expect(met(tracker, { entries: 0, amount: null })).toBe(0);
  });
});

describe('a goal', () => {
  it.each([
    ['choice', 1],
    ['yesno', 1],
    ['number', -1],
    ['number', Number.NaN],
    ['number', 1e13],
    ['duration', 3_600_001],
  ] as const)('of a %s of %d is refused', async (kind, amount) => {
    const [code, data] = await refusal(() => keptGoal(kind, { side: 'least', amount }));
    expect([code, data]).toEqual(['value_invalid', expect.objectContaining({ option: 'goal' })]);
  });

  it('keeps six decimals', () => {
    expect(keptGoal('number', { side: 'most', amount: 0.12345678 })).toEqual({ goal: 0.123457, goalSide: 'most' });
  });
});
