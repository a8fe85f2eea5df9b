import { expect, it } from 'vitest';
import { type Limit, rateGate } from '../../../packages/chat/src/conversation/rate-gate.ts';

const minute: Limit = { messages: 2, within: 60_000 };
const day: Limit = { messages: 5, within: 24 * 3_600_000 };

function gateAt(start = '2026-11-20T10:00:00.000Z') {
  let at = Date.parse(start);
  const gate = rateGate([minute, day], () => new Date(at).toISOString());
  return {
    wait: (milliseconds: number) => {
      at += milliseconds;
    },
    asks: (times: number, person = 'ann', quiet = false) => Array.from({ length: times }, () => gate(person, quiet)),
  };
}

it('warns once a window, then is silent until it ends', () => {
  const { asks, wait } = gateAt();
  expect(asks(5)).toEqual(['pass', 'pass', minute, 'silence', 'silence']);
  wait(59_999);
  expect(asks(1)).toEqual(['silence']);
  wait(1);
  expect(asks(3)).toEqual(['pass', 'pass', minute]);
});

it('counts for the day only what it let through, and warns of the day once', () => {
  const { asks, wait } = gateAt();
  asks(50);
  wait(60_000);
  expect(asks(4)).toEqual(['pass', 'pass', minute, 'silence']);
  wait(60_000);
  expect(asks(3)).toEqual(['pass', day, 'silence']);
  for (let minutes = 0; minutes < 3; minutes += 1) {
    wait(60_000);
    expect(asks(3)).toEqual(['silence', 'silence', 'silence']);
  }
  wait(24 * 3_600_000);
  expect(asks(1)).toEqual(['pass']);
});

it('keeps a warning for later when nothing can be said', () => {
  const { asks } = gateAt();
  expect(asks(3, 'ann', true)).toEqual(['pass', 'pass', 'silence']);
  expect(asks(2)).toEqual([minute, 'silence']);
});

it('knows each of very many people, before and after it forgets those of long ago', () => {
  const { asks, wait } = gateAt();
  for (let person = 0; person < 12_000; person += 1) asks(1, `person ${person}`);
  expect(asks(2, 'person 7')).toEqual(['pass', minute]);
  wait(60_000);
  expect(asks(3, 'person 7')).toEqual(['pass', 'pass', minute]);
  wait(25 * 3_600_000);
  expect(asks(3, 'person 7')).toEqual(['pass', 'pass', minute]);
});
