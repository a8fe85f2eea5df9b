import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, drawable, wrapToWidth } from '../../../../packages/chat/src/replies/pictures/fit-text.ts';
import { loadTypeface } from '../../../../packages/chat/src/replies/pictures/typeface.ts';

const { normal, bold } = await loadTypeface();
/** Every character ten pixels wide. */
const measure = (text: string) => [...text].length * 10;

describe('drawable text', () => {
  it.each([
    ['pâté, œufs « à la coque »', 'pâté, œufs « à la coque »'],
    ['pâté'.normalize('NFD'), 'pâté'],
    ['pizza 🍕 quiche', 'pizza quiche'],
    ['😀 soup', 'soup'],
    ['👩‍🍳 bread 🇫🇷', 'bread'],
    ['I ❤️ peas', 'I ❤ peas'],
    ['🍕🍕', '…'],
    ['魚', '…'],
    ['кухня', 'кухня'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['a\u0000b\u0007c\ud800d\u202ee\u200bf', 'abcdef'],
    ['1\u202f234\u00a0%', '1\u202f234\u00a0%'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['  ', ''],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(drawable(text, normal.draws)).toBe(expected);
  });

  it('has only characters that the font has, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const drawn = drawable(text, normal.draws);
        expect([...drawn].filter((character) => !normal.draws(character))).toEqual([]);
        expect(drawn.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a text cut to a width', () => {
  it.each([
    ['soup', 40, 'soup'],
    ['soups', 40, 'sou…'],
    ['cold cuts and cooked meat', 200, 'cold cuts and…'],
    ['cold cuts and cooked meat', 140, 'cold cuts and…'],
    ['sausages, bacon', 110, 'sausages…'],
    ['a verylongsingleword', 100, 'a verylon…'],
    ['pa\u0302te\u0301', 40, 'pa\u0302…'],
    ['pa\u0302te\u0301', 30, 'p…'],
  ])('%j at %i pixels is %j', (text, width, expected) => {
    expect(cutToWidth(text, width, measure)).toBe(expected);
  });

  it('fits, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 300 }), (text, width) => {
        const cut = cutToWidth(text, width, measure);
        expect(measure(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1)))).toBe(true);
      }),
    );
  });
});

describe('a text wrapped to a width', () => {
  it.each([
    ['cold cuts and cooked meat', 140, 2, ['cold cuts and', 'cooked meat']],
    ['cold cuts and cooked meat', 100, 2, ['cold cuts', 'and cooke…']],
    ['cold cuts and cooked meat', 100, 3, ['cold cuts', 'and cooked', 'meat']],
    ['Rindfleischetikett soup', 100, 2, ['Rindfleis…', 'soup']],
    ['12\u00a0boîtes pleines', 80, 3, ['12\u00a0boît…', 'pleines']],
    ['soup', 100, 2, ['soup']],
    ['', 100, 2, []],
  ])('%j at %i pixels in %i lines is %j', (text, width, lines, expected) => {
    expect(wrapToWidth(text, width, lines, measure)).toEqual(expected);
  });
});

describe('the font', () => {
  it('is wider in bold, grows with the size, and counts each character', () => {
    expect(bold.width('soup', 34)).toBeGreaterThan(normal.width('soup', 34));
    expect(normal.width('soup', 68)).toBeCloseTo(2 * normal.width('soup', 34));
    expect(normal.width('mill', 34)).toBeCloseTo(
      [...'mill'].reduce((sum, letter) => sum + normal.width(letter, 34), 0),
    );
    expect(normal.width('m', 34)).toBeGreaterThan(normal.width('l', 34));
  });
});
