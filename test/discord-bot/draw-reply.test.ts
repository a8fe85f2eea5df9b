import type { Block, Button, Picture, Reply } from '@tend/chat';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawReply } from '../../packages/discord-bot/src/draw-reply.ts';

const paragraph = (...spans: Block['spans']): Block => ({ kind: 'paragraph', spans });
const row = (tone: 'fresh' | 'due' | 'overdue', ...spans: Block['spans']): Block => ({ kind: 'row', tone, spans });
const button = (label: string, payload = `1list;page=${label.length}`): Button => ({ label, payload });
const draw = (reply: Partial<Reply>) => drawReply({ blocks: [paragraph('Hello')], calls: [], pictures: [], ...reply });
const texts = (...blocks: Block[]) => draw({ blocks }).map(({ content, embeds }) => ({ content, embeds }));
const rows = (reply: Partial<Reply>) =>
  (draw(reply).at(-1)?.components ?? []).map(({ components }) =>
    components.map((one) => ('options' in one ? one.options.map(({ label }) => label) : 'label' in one && one.label)),
  );
const picture = (alt: string): Picture => ({
  kind: 'ranking',
  title: '',
  language: 'en',
  series: [{ name: '', items: [], empty: '' }],
  alt,
});

describe('the text of a reply', () => {
  it('is a message, with a list below it in the colour of what is most urgent', () => {
    expect(
      texts(
        paragraph('What to eat'),
        row('due', { bold: '1.4' }, ' Salmon'),
        row('overdue', { bold: '2.1' }, ' Lasagne'),
        row('fresh', { bold: '1.5' }, ' Bread'),
        paragraph('That is all.'),
      ),
    ).toEqual([
      {
        content: 'What to eat',
        embeds: [
          { color: 0xf4900c, description: '🟡 **1.4** Salmon\n🟠 **2.1** Lasagne\n**1.5** Bread\n\nThat is all.' },
        ],
      },
    ]);
  });

  it.each([
    ['due', { color: 0xfdcb58 }],
    ['fresh', {}],
  ] as const)('with a list where all is %s has its colour or none', (tone, colour) => {
    const [{ embeds } = { embeds: [] }] = texts(row(tone, 'Soup'));
    expect(embeds).toEqual([{ ...colour, description: expect.stringContaining('Soup') }]);
  });

  it('is never empty, for Discord refuses that', () => {
    expect(texts(paragraph(' '))).toEqual([{ content: '…', embeds: [] }]);
    expect(texts()).toEqual([{ content: '…', embeds: [] }]);
  });

  it('goes on in another message where one has no room, with nothing lost', () => {
    const blocks = Array.from({ length: 40 }, (_, index) => paragraph(`${index} `.padEnd(400, 'x')));
    const messages = texts(...blocks);
    expect(messages.length).toBeGreaterThan(1);
    const whole = messages.flatMap(({ content, embeds }) => [content, ...embeds.map((one) => one.description)]);
    expect(whole.join('\n\n')).toBe(blocks.map(({ spans }) => spans.join('')).join('\n\n'));
  });

  it('keeps within every limit whatever is in it, with nothing lost but spaces', () => {
    const span = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.constant('*@<🍲 ['.repeat(600)));
    const block = fc.record({
      kind: fc.constant('paragraph' as const),
      spans: fc.array(fc.oneof(span, fc.record({ bold: span })), { maxLength: 3 }),
    });
    const either = fc.oneof(
      block,
      block.map(({ spans }) => ({ kind: 'row' as const, spans })),
    );
    const letters = (text: string) =>
      text.replaceAll(/[\s\\*]|[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '').toWellFormed();
    fc.assert(
      fc.property(fc.array(either, { maxLength: 4 }), (blocks) => {
        const messages = texts(...blocks);
        for (const { content, embeds } of messages) {
          expect(content.length).toBeLessThanOrEqual(2_000);
          expect(embeds.length).toBeLessThanOrEqual(1);
          for (const { description = '' } of embeds) {
            expect(description.length).toBeLessThanOrEqual(4_096);
            expect(description.trim()).not.toBe('');
          }
          expect(content + embeds.length).not.toBe('0');
        }
        const shown = messages.flatMap(({ content, embeds }) => [
          content,
          ...embeds.map((one) => one.description ?? ''),
        ]);
        const given = blocks.flatMap(({ spans }) => spans.map((one) => (typeof one === 'string' ? one : one.bold)));
        expect(letters(shown.join(''))).toBe(letters(given.map((one) => one.toWellFormed()).join('')) || '…');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the buttons of a reply', () => {
  it('are five in a row, under the last message', () => {
    const labels = ['Undo', 'Same again', 'Other type', 'Other box', 'How many?', 'More'];
    const calls = labels.map((label, index) => button(label, `1add;box=${index}`));
    const drawn = draw({ blocks: [paragraph('x'.repeat(5_000)), paragraph('y')], calls });
    expect(drawn.map(({ components }) => components.length)).toEqual([0, 2]);
    expect(rows({ calls })).toEqual([labels.slice(0, 5), labels.slice(5)]);
  });

  it('to choose from are a list, unless they are few and short; both ways to turn the page follow', () => {
    const items = Array.from({ length: 8 }, (_, index) => button(`2.${index} Soup`, `1take;products=${index}`));
    const choice = { items, previous: button('Previous', '1a'), next: button('Next', '1b') };
    const all = items.map(({ label }) => label);
    expect(rows({ choice, calls: [button('Undo')] })).toEqual([[all], ['Previous', 'Next'], ['Undo']]);
    expect(rows({ choice: { items: items.slice(0, 5) } })).toEqual([all.slice(0, 5)]);
  });

  it('that have no room are a list too', () => {
    const calls = Array.from({ length: 40 }, (_, index) => button(`${index}`, `1add;box=${index}`));
    const drawn = rows({ calls });
    expect(drawn.length).toBeLessThanOrEqual(5);
    expect(drawn.flat(2)).toEqual(calls.map(({ label }) => label));
  });

  it('have a label and an id of their own, even where two do the same', () => {
    const [drawn] = draw({ calls: [button(' \n', '1list'), button('x'.repeat(99), '1list')] });
    expect(drawn.components[0]?.components).toMatchObject([
      { label: '…', custom_id: '1list' },
      { label: `${'x'.repeat(79)}…`, custom_id: '1list;' },
    ]);
  });

  it.each(['', 'é'.repeat(33)])('that would hold %j are refused', (payload) => {
    expect(() => draw({ calls: [button('Undo', payload)] })).toThrow('bytes');
  });
});

describe('a question', () => {
  it('that awaits a typed answer has a button that opens a form, before all others', () => {
    const asks = { open: 'Answer', label: 'Your answer' };
    const [drawn] = draw({ asks, calls: [button('Box 1')] });
    expect(drawn.components[0]?.components).toMatchObject([
      { label: 'Answer', custom_id: '?Your answer' },
      { label: 'Box 1' },
    ]);
  });
});

describe('pictures', () => {
  it('are part of the last message', () => {
    const pictures = [picture('Lasagne 3.')];
    const drawn = draw({ blocks: [paragraph('x'.repeat(5_000)), paragraph('y')], pictures });
    expect(drawn.map((message) => message.pictures)).toEqual([[], pictures]);
    expect(draw({ blocks: [], pictures })).toEqual([{ content: '', embeds: [], components: [], pictures }]);
  });
});
