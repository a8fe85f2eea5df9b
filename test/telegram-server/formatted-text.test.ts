import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFormatted, showFormatted } from '../support/telegram/formatted-text.ts';

test.each([
  ['<b>2.1</b> Lasagne', '**2.1** Lasagne'],
  ['<b>a<i>b</i></b>', '**a_b_**'],
  ['<b><i>a</i></b> <i><b>a</b></i>', '**_a_** **_a_**'],
  ['<b>a</b><i>b</i>', '**a**_b_'],
  ['<STRONG>a</STRONG>', '**a**'],
  ['<a href="https://example.org">a</a>', '[a](https://example.org)'],
  ['<code>x</code> <pre>y</pre> <s>z</s> <u>u</u>', '`x` ```y``` ~~z~~ __u__'],
  ['<tg-spoiler>x</tg-spoiler><span class="tg-spoiler">y</span>', '||x||||y||'],
  ['<blockquote>x</blockquote>', '> x'],
  ['  <b> soup </b> \n', '**soup**'],
  ['🍲 <b>🍲</b>', '🍲 **🍲**'],
  ['&lt;b&gt; &amp;amp; &#233;', '<b> &amp; é'],
])('the HTML %j is seen as %j', (html, seen) => {
  expect(showFormatted(readFormatted(html, 'HTML', undefined))).toBe(seen);
});

test('entities that end together are both seen to the end', () => {
  expect(readFormatted(' <b>a<i>b</i></b>', 'HTML', undefined)).toEqual({
    text: 'ab',
    entities: [
      { type: 'bold', offset: 0, length: 2 },
      { type: 'italic', offset: 1, length: 1 },
    ],
  });
});

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

test('an escaped text is seen as it was written', () => {
  const hostile = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'b', ';', '#', 'é', '🍲', ' ') });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (text) => {
      const { entities, ...read } = readFormatted(`<b>${escaped(text)}</b>`, 'HTML', undefined);
      expect(read).toEqual({ text: text.trim() });
      expect(entities).toEqual(text.trim() === '' ? [] : [{ type: 'bold', offset: 0, length: text.trim().length }]);
    }),
  );
});

test('no text makes the reader fail otherwise than by a refusal', () => {
  const markup = fc.array(
    fc.constantFrom('<', '>', '</', '<b>', '</b>', '<a href=', '"', '&', '&lt;', '&#xd800;', ' ', 'x'),
  );
  fc.assert(
    fc.property(markup, (parts) => {
      try {
        readFormatted(parts.join(''), 'HTML', undefined);
      } catch (error) {
        expect(error).toMatchObject({
          code: 400,
          message: expect.stringMatching(/^Bad Request: can't parse entities: /),
        });
      }
    }),
    { numRuns: 2_000 },
  );
});
