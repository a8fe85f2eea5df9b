import { beforeEach, describe, expect, it } from 'vitest';
import { type Pacer, pacer } from '../../packages/telegram-bot/src/pace.ts';

let now: number;
let pacing: Pacer;
beforeEach(() => {
  now = 0;
  pacing = pacer({ overall: 10, chat: 1 }, () => now);
});

const most = 2_000;

describe('what the bot sends first', () => {
  it('goes at its pace to all, and slower to one', () => {
    expect([1, 2, 3].map((chat) => pacing.next(chat, most))).toEqual([0, 100, 200]);
    expect([1, 1].map((chat) => pacing.next(chat, most))).toEqual([1_000, 2_000]);
    expect(pacing.next(4, most)).toBe(500);
    now = 10_000;
    expect([1, 2].map((chat) => pacing.next(chat, most))).toEqual([0, 100]);
  });

  it('keeps no place that is too far off', () => {
    for (let count = 0; count < 3; count += 1) pacing.next(1, most);
    expect(pacing.next(1, most)).toBe(3_000);
    expect(pacing.next(1, most)).toBe(3_000);
    expect(pacing.next(2, most)).toBe(300);
  });

  it('waits for one chat that is refused, and for all when several are in a row', () => {
    pacing.refused(1, 30);
    expect(pacing.next(1, most)).toBe(30_000);
    expect(pacing.next(2, most)).toBe(0);
    pacing.taken();
    pacing.refused(3, 30);
    pacing.refused(4, 30);
    expect(pacing.next(5, most)).toBe(100);
    // The same chat again does not speak for all.
    pacing.refused(4, 30);
    expect(pacing.next(7, most)).toBe(200);
    pacing.refused(5, 30);
    expect(pacing.next(6, most)).toBe(30_000);
    expect(pacing.heldFor(6)).toBe(30_000);
    now = 30_000;
    expect(pacing.next(6, most)).toBe(0);
  });
});
