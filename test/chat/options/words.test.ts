import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWords, splitWords } from '../../../packages/chat/src/options/words.ts';

describe('the words of a line', () => {
  it.each<[string, readonly string[]]>([
    ['pea soup,  box 2', ['pea', 'soup,', 'box', '2']],
    ['"pea soup" box', ['pea soup', 'box']],
    ['“pea soup”, box', ['pea soup,', 'box']],
    ['« soupe de pois » bac', ['soupe de pois', 'bac']],
    ['„pea soup“ box', ['pea soup', 'box']],
    ['a 12" pizza', ['a', '12"', 'pizza']],
    ['12" or 10" pizza', ['12"', 'or', '10"', 'pizza']],
    ['"open end', ['"open', 'end']],
    ['"" x', ['""', 'x']],
    ['beans (no salt (at all)) x', ['beans', '(no salt (at all))', 'x']],
    ['pizza(s) (semi)dry (open', ['pizza(s)', '(semi)dry', '(open']],
    ['(a "b) c" d)', ['(a "b) c" d)']],
    ['d’agneau l’ail qu’il', ['d’', 'agneau', 'l’', 'ail', 'qu’', 'il']],
    ["aujourd'hui d'", ["aujourd'hui", "d'"]],
    ['', []],
    [' \t\u00a0', []],
  ])('of %j are %j', (line, texts) => {
    expect(splitWords(line).map((word) => word.text)).toEqual(texts);
  });

  it('are compared without case, accents and the signs that follow them', () => {
    expect(splitWords('PÂTÉ, Bœuf. 2, 30% “Box” ,').map((word) => word.folded)).toEqual([
      ...['pate', 'boeuf', '2', '30%'],
      ...['"', ','],
    ]);
  });

  it('joined again are the line, but for its white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const plain = line.replace(/["“”„«»()]/g, '');
        expect(joinWords(splitWords(plain))).toBe(plain.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('know where they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '(', ')', ',', '«', '»', "l'", 'É') }), (line) => {
        let end = 0;
        for (const word of splitWords(line)) {
          expect(line.slice(end, word.start).trim()).toBe('');
          if (!word.quoted && !word.bracketed) expect(line.slice(word.start, word.end)).toBe(word.text);
          end = word.end;
        }
        expect(line.slice(end).trim()).toBe('');
      }),
    );
  });
});
