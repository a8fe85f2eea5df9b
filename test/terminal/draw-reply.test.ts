import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Button, Reply } from '../../packages/chat/src/replies/reply.ts';
import { drawReply } from '../../packages/terminal/src/draw-reply.ts';

type Drawn = Pick<Reply, 'blocks' | 'calls' | 'choice'>;

const plain = { bold: false, width: 80 };
const paragraph = (...spans: Block['spans']): Block => ({ kind: 'paragraph', spans });
const row = (...spans: Block['spans']): Block => ({ kind: 'row', spans });
const button = (label: string, number?: number): Button => ({ label, payload: label, ...(number && { number }) });
const reply = (blocks: Block[], calls: Button[] = [], choice?: Drawn['choice']): Drawn => ({
  ...{ blocks, calls },
  ...(choice && { choice }),
});

describe('a drawn reply', () => {
  it.each<[string, Drawn, string]>([
    ['paragraphs apart', reply([paragraph('One.'), paragraph('Two.')]), 'One.\n\nTwo.'],
    [
      'rows together, under what heads them and apart from what follows',
      reply([paragraph('Box 1'), row('a'), row('b'), paragraph('Box 2'), row('c')]),
      'Box 1\na\nb\n\nBox 2\nc',
    ],
    [
      'products with their urgency before them, and their addresses below each other',
      reply([
        { kind: 'row', tone: 'overdue', spans: [{ bold: '2.1' }, ' Lasagne'] },
        { kind: 'row', tone: 'due', spans: [{ bold: '1.4' }, ' Salmon'] },
        { kind: 'row', tone: 'fresh', spans: [{ bold: '1.5' }, ' Bread'] },
      ]),
      '🟠 2.1 Lasagne\n🟡 1.4 Salmon\n   1.5 Bread',
    ],
    [
      'buttons in one line',
      reply([paragraph('Done.')], [button('Undo'), button('Again')]),
      'Done.\n[1] Undo  [2] Again',
    ],
    [
      'what can be chosen one a line, then the pages and the rest',
      reply([paragraph('Which?')], [button('Cancel')], {
        items: [button('Box 2', 2), button('Box 1', 1)],
        next: button('More ▶'),
      }),
      'Which?\n[2] Box 2\n[1] Box 1\n[3] More ▶  [4] Cancel',
    ],
    ['buttons alone', reply([], [button('Undo')]), '[1] Undo'],
    ['nothing of nothing', reply([]), ''],
  ])('shows %s', (_, drawn, text) => expect(drawReply(drawn, plain)).toBe(text));

  it('draws bold text bold where the output can', () => {
    const drawn = reply([paragraph('Write ', { bold: '2.1' }, ' on the bag.')]);
    expect(drawReply(drawn, { bold: true, width: 80 })).toBe('Write \x1b[1m2.1\x1b[22m on the bag.');
  });

  it.each([
    [80, '[1] Undo  [2] Same again  [3] Other box'],
    [39, '[1] Undo  [2] Same again  [3] Other box'],
    [38, '[1] Undo  [2] Same again\n[3] Other box'],
    [5, '[1] Undo\n[2] Same again\n[3] Other box'],
  ])('breaks a line of buttons between two of them, in %i columns', (width, text) => {
    const drawn = reply([], [button('Undo'), button('Same again'), button('Other box')]);
    expect(drawReply(drawn, { bold: false, width })).toBe(text);
  });

  it.each([
    ['\x1b[31mred\x1b[0m', '[31mred[0m'],
    ['bell\x07, backspace\b, C1 \x9b2J', 'bell, backspace, C1 2J'],
    ['peas \u202Egnineve\u202C \u2066a\u2069', 'peas gnineve a'],
    ['one\r\ntwo\u2028three\rfour', 'one\ntwo\nthreefour'],
    ['a\tb', 'a b'],
    ['half \ud83d', 'half \ufffd'],
    ['crème brûlée\u00A0! 👨‍👩‍👧', 'crème brûlée\u00A0! 👨‍👩‍👧'],
  ])('holds only what is harmless of %j', (typed, text) => {
    expect(drawReply(reply([paragraph(typed)]), plain)).toBe(text);
  });

  it('keeps each row and each button on one line', () => {
    const typed = 'soup\n[2] Same again';
    expect(drawReply(reply([row(typed)], [button(typed)]), plain)).toBe('soup [2] Same again\n[1] soup [2] Same again');
  });

  it('has no control character but line breaks and the marks of bold text, whatever is in it', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\x1b', '\x9b', '\x07', '\r', '\u202E', '\u2028', '\ud800', '[1m'),
        fc.string({ unit: 'binary' }),
      ),
    });
    const spans = fc.array(fc.oneof(hostile, fc.record({ bold: hostile })), { maxLength: 4 });
    const tone = fc.constantFrom('fresh' as const, 'due' as const, 'overdue' as const);
    const blocks = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('paragraph' as const), spans }),
        fc.record({ kind: fc.constant('row' as const), spans, tone }),
      ),
    );
    const buttons = fc.array(fc.record({ label: hostile, payload: fc.constant('1list') }));
    fc.assert(
      fc.property(blocks, buttons, buttons, (said, calls, items) => {
        const drawn = { blocks: said, calls, choice: { items } };
        const text = drawReply(drawn, plain);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
        expect(text.isWellFormed()).toBe(true);
        const bold = drawReply(drawn, { ...plain, bold: true });
        expect(bold.replaceAll('\x1b[1m', '').replaceAll('\x1b[22m', '')).toBe(text);
      }),
    );
  });
});
