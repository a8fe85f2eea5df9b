import type { Block, Button, Picture, Reply } from '@tend/chat';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawReply } from '../../packages/telegram-bot/src/draw-reply.ts';

const paragraph = (...spans: Block['spans']): Block => ({ kind: 'paragraph', spans });
const row = (tone: 'fresh' | 'due' | 'overdue', ...spans: Block['spans']): Block => ({ kind: 'row', tone, spans });
const button = (label: string, payload = '1list'): Button => ({ label, payload });
const draw = (reply: Partial<Reply>) => drawReply({ blocks: [paragraph('Hello')], calls: [], pictures: [], ...reply });
const htmlOf = (drawn: Drawn | undefined) => (drawn && 'html' in drawn ? drawn.html : '');
const html = (...blocks: Block[]) => draw({ blocks }).map(htmlOf);
const rows = (reply: Partial<Reply>) => {
  const { buttons } = draw(reply).at(-1) ?? {};
  return buttons && 'inline_keyboard' in buttons
    ? buttons.inline_keyboard.map((row) => row.map(({ text }) => text))
    : buttons;
};
/** As Telegram counts: without tags, with characters in place of their names. */
const shown = (text: string) => text.replaceAll(/<\/?b>/g, '').replaceAll(/&(lt|gt|amp);/g, '.');
const picture = (alt: string): Picture => ({
  kind: 'ranking',
  title: '',
  language: 'en',
  series: [{ name: '', items: [], empty: '' }],
  alt,
});

describe('the text of a reply', () => {
  it('shows what stands out in bold, and urgency as a colour as wide as its absence', () => {
    expect(
      html(
        paragraph('What to eat'),
        row('overdue', { bold: '2.1' }, ' Lasagne'),
        row('due', { bold: '1.4' }, ' Salmon'),
        row('fresh', { bold: '1.5' }, ' Bread'),
        paragraph('That is all.'),
      ),
    ).toEqual([
      'What to eat\n🟠 <b>2.1</b> Lasagne\n🟡 <b>1.4</b> Salmon\n\u2003\u2002<b>1.5</b> Bread\n\nThat is all.',
    ]);
  });

  it.each([
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a\u202Eb\u0000c\td', 'abc d'],
    ['\ud83c', '\ufffd'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
  ])('takes %j as text', (typed, sent) => {
    expect(html(paragraph(typed, { bold: typed }))).toEqual([`${sent}<b>${sent}</b>`]);
  });

  it('is never empty, for Telegram refuses that', () => {
    expect(html(paragraph(' '))).toEqual(['…']);
    expect(html()).toEqual(['…']);
  });

  it('is split where more than a hundred parts of it would be bold', () => {
    const addresses = Array.from({ length: 150 }, (_, index) => ({ bold: `2.${index + 1}` }));
    const bolds = (text: string) => text.match(/<b>/g)?.length;
    const inRows = html(...addresses.map((address) => row('fresh', address, ' Lasagne')));
    expect(inRows.map(bolds)).toEqual([100, 50]);
    const together = html(paragraph('Write ', ...addresses, ' on the bags.'), paragraph({ bold: 'Done' }));
    expect(together.map(bolds)).toEqual([100, 51]);
  });

  it('is split between blocks when it is too long for one message', () => {
    const blocks = Array.from({ length: 30 }, (_, index) => paragraph(`${index} `.padEnd(400, 'x')));
    const messages = html(...blocks);
    expect(messages).toHaveLength(4);
    expect(messages.join('\n\n')).toBe(blocks.map(({ spans }) => spans.join('')).join('\n\n'));
  });

  it('is split inside of a block that is too long by itself, with nothing lost but spaces', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.constant('<🍲 & '.repeat(300))),
    );
    fc.assert(
      fc.property(text, (spans) => {
        const messages = html(paragraph(...spans.map((span, index) => (index % 2 ? { bold: span } : span))));
        for (const message of messages) {
          expect(shown(message).length).toBeLessThanOrEqual(4_096);
          expect(message.isWellFormed()).toBe(true);
          expect(message.trim()).not.toBe('');
        }
        const whole = html(paragraph('…')).join('');
        const letters = (parts: readonly string[]) => shown(parts.join('')).replaceAll(/\s/g, '').length;
        const given = letters(
          spans
            .map((span) =>
              span.toWellFormed().replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''),
            )
            .map((span) => span.replaceAll(/[<>&]/g, '.')),
        );
        expect(letters(messages)).toBe(given === 0 ? letters([whole]) : given);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the buttons of a reply', () => {
  it('share a row as far as a phone can show them', () => {
    const labels = ['Undo', 'Same again', 'Other type', 'Other box', 'For how many?'];
    expect(rows({ calls: labels.map((label) => button(label)) })).toEqual([
      ['Undo', 'Same again'],
      ['Other type', 'Other box'],
      ['For how many?'],
    ]);
    expect(rows({ calls: Array.from({ length: 10 }, (_, index) => button(String(index))) })).toEqual([
      ['0', '1', '2', '3', '4', '5', '6', '7'],
      ['8', '9'],
    ]);
  });

  it('are one a row where one of many is chosen, with both ways to turn the page side by side', () => {
    const choice = {
      items: [button('2.1 Soup'), button('2.2 Stew')],
      previous: button('Previous'),
      next: button('Next'),
    };
    expect(rows({ choice, calls: [button('Undo')] })).toEqual([
      ['2.1 Soup'],
      ['2.2 Stew'],
      ['Previous', 'Next'],
      ['Undo'],
    ]);
  });

  it('are a hundred at most, and never without a label', () => {
    const many = Array.from({ length: 130 }, (_, index) => button(`number ${index}`.padEnd(30)));
    expect((rows({ calls: many }) as string[][]).flat()).toHaveLength(100);
    expect(rows({ calls: [button(' \n')] })).toEqual([['…']]);
  });

  it.each(['', 'é'.repeat(33)])('that would hold %j are refused', (payload) => {
    expect(() => draw({ calls: [button('Undo', payload)] })).toThrow('bytes');
  });

  it('are under the last text, before the pictures', () => {
    const blocks = [paragraph('x'.repeat(3_000)), paragraph('y'.repeat(3_000))];
    const drawn = draw({ blocks, calls: [button('Undo')], pictures: [picture('Lasagne 3.')] });
    expect(drawn.map(({ kind, buttons }) => [kind, buttons !== undefined])).toEqual([
      ['text', false],
      ['text', true],
      ['picture', false],
    ]);
  });
});

describe('a question', () => {
  it('opens the keyboard where only a typed answer is possible', () => {
    expect(draw({ asks: { open: 'Answer', label: 'Your answer' } })[0].buttons).toEqual({ force_reply: true });
    expect(rows({ asks: { open: 'Answer', label: 'Your answer' }, calls: [button('Box 1')] })).toEqual([['Box 1']]);
  });
});

describe('a picture', () => {
  it('has its figures as a caption, cut where Telegram takes no more', () => {
    const drawn = draw({ blocks: [], pictures: [picture('Lasagne 3 & more.'), picture('<word> '.repeat(400))] });
    expect(drawn[0].html).toBe('Lasagne 3 &amp; more.');
    const caption = htmlOf(drawn[1]);
    expect(shown(caption).length).toBeLessThanOrEqual(1_024);
    expect(caption.endsWith('&gt;…')).toBe(true);
  });
});
