import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, cleanText } from '../../../packages/core/src/members/typed-text.ts';
import { refusal } from '../../support/refusal.ts';

describe('typed text', () => {
  it.each([
    { why: 'is trimmed', text: '  Lasagne \n', clean: 'Lasagne' },
    { why: 'has single spaces', text: 'Pea \t\n soup', clean: 'Pea soup' },
    { why: 'is NFC', text: 'Pa\u0302te\u0301', clean: 'Pâté' },
    { why: 'has no controls', text: 'So\u0000u\u0007p\u009f', clean: 'Soup' },
    { why: 'has no marks that turn the writing', text: '\u202eSoup\u202c\u2066\u200f\ufeff', clean: 'Soup' },
    { why: 'has no lone surrogates', text: 'Soup\ud83d \ude00', clean: 'Soup' },
    { why: 'keeps emoji and their joiners', text: '👨‍👩‍👧 🍲', clean: '👨‍👩‍👧 🍲' },
    { why: 'keeps right-to-left letters', text: ' שניצל ', clean: 'שניצל' },
    { why: 'keeps markup as it is', text: '<b>*Soup*</b>', clean: '<b>*Soup*</b>' },
    { why: 'can be empty', text: ' \u0000 ', clean: '' },
  ])('$why', ({ text, clean }) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('keeps its lines where they are wanted', () => {
    expect(cleanText(' one \r\n two\n\nthree\u0000 ', { lines: true })).toBe('one\ntwo\n\nthree');
  });

  it('is clean once cleaned, however it is written', () => {
    const any = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\ud83d', '\ude00', 'e', '\u0301', ' ', '\n', '\u202e', '\0'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(any, fc.boolean(), (text, lines) => {
        const clean = cleanText(text, { lines });
        expect(cleanText(clean, { lines })).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.normalize('NFC')).toBe(clean);
        expect(clean.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        if (!lines) expect(clean).not.toContain('\n');
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    { why: 'nothing', text: '', data: { max: 4, empty: true } },
    { why: 'spaces', text: ' \n\t', data: { max: 4, empty: true } },
    { why: 'what cannot be seen', text: '\u200b\u200d\u2060', data: { max: 4, empty: true } },
    { why: 'soft hyphens', text: '\u00ad\u00ad', data: { max: 4, empty: true } },
    { why: 'Hangul fillers', text: '\u115f\u1160\u3164\uffa0', data: { max: 4, empty: true } },
    { why: 'empty Braille', text: '\u2800', data: { max: 4, empty: true } },
    { why: 'tags', text: '\u{e0001}\u{e0041}\u{e007f}', data: { max: 4, empty: true } },
    { why: 'selectors of nothing', text: '\ufe0f\u{e0100}', data: { max: 4, empty: true } },
    { why: 'too much of nothing', text: '\u2800'.repeat(5), data: { max: 4, empty: true } },
    { why: 'controls', text: '\u0000\u0001', data: { max: 4, empty: true } },
    { why: 'five characters', text: 'Soups', data: { max: 4, empty: false } },
  ])('of at most four characters cannot be $why', async ({ text, data }) => {
    expect(await refusal(() => cleanName(text, 4))).toEqual(['name_invalid', data]);
  });

  it.each(['Soup', ' Soup ', '❤️', 'a\u2800', '\u0301', '🍲🍲🍲🍲', 'a', 'e\u0301e\u0301e\u0301e\u0301'])(
    'can be %j, counted in characters',
    (text) => {
      expect(cleanName(text, 4)).toBe(text.trim().normalize('NFC'));
    },
  );
});
