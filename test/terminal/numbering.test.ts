import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonOf, numberButtons } from '../../packages/terminal/src/numbering.ts';

const button = (label: string, number?: number) => ({ label, payload: label, ...(number !== undefined && { number }) });
const numbersOf = (reply: Parameters<typeof numberButtons>[0]) => {
  const { items, others } = numberButtons(reply);
  return [...items, ...others].map((numbered) => `${numbered.number} ${numbered.button.label}`);
};

describe('the numbers of buttons', () => {
  const choice = { items: [button('a'), button('b')], previous: button('back'), next: button('more') };
  it.each([
    ['count from 1', { calls: [button('undo'), button('again')] }, ['1 undo', '2 again']],
    [
      'go to what can be chosen first, then to the pages, then to the rest',
      { choice, calls: [button('undo')] },
      ['1 a', '2 b', '3 back', '4 more', '5 undo'],
    ],
    [
      'stay with the buttons that stand for a number, and leave it out for others',
      { calls: [button('box 2', 2), button('box 1', 1), button('box 4', 4), button('cancel'), button('other')] },
      ['2 box 2', '1 box 1', '4 box 4', '3 cancel', '5 other'],
    ],
    [
      'stay with such a button even when it comes last',
      { choice: { items: [button('a'), button('b')] }, calls: [button('one', 1)] },
      ['2 a', '3 b', '1 one'],
    ],
    ['stay with the first of two that stand for the same', { calls: [button('a', 1), button('b', 1)] }, ['1 a', '2 b']],
    [
      'are whole and above 0, whatever a button says',
      { calls: [button('a', 0), button('b', -1), button('c', 1.5)] },
      ['1 a', '2 b', '3 c'],
    ],
    ['are none without buttons', { calls: [] }, []],
  ])('%s', (_, reply, numbers) => expect(numbersOf(reply)).toEqual(numbers));

  it('find each button by a number of its own', () => {
    const buttons = fc.array(fc.record({ label: fc.string(), payload: fc.uuid() }), { maxLength: 20 });
    const numbered = fc.array(
      fc.record({ label: fc.string(), payload: fc.uuid(), number: fc.integer({ min: -1, max: 9 }) }),
    );
    fc.assert(
      fc.property(buttons, numbered, (items, calls) => {
        const all = numberButtons({ choice: { items }, calls });
        const flat = [...all.items, ...all.others];
        expect(flat.map((one) => buttonOf(all, one.number))).toEqual([...items, ...calls]);
        expect(buttonOf(all, 0)).toBeUndefined();
      }),
    );
  });
});
