import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesCell, choicesIn } from '../../../../packages/chat/src/replies/files/choices-cell.ts';
import { defusedCell, restoredText } from '../../../../packages/chat/src/replies/files/csv/cell.ts';
import { csvHead, csvLines } from '../../../../packages/chat/src/replies/files/csv/csv-lines.ts';
import { amountCell, amountIn, valueCell, valueIn } from '../../../../packages/chat/src/replies/files/value-cell.ts';

/** Texts that are mostly made of what is special in a cell. */
const nasty = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a', 'é', ' ', '\\'));
const texts = fc.oneof(
  nasty.map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
);

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=x', "'\t=x"],
    ['\r=x', "'\r=x"],
    ["'=x", "''=x"],
    ["'quoted'", "'quoted'"],
    ['2-1', '2-1'],
    ['', ''],
  ])('holds %j as %j', (text, cell) => {
    expect(defusedCell(text)).toBe(cell);
    expect(restoredText(cell)).toBe(text);
  });

  it('never begins like a formula, and gives every text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(defusedCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(restoredText(defusedCell(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has one text only: two texts are never the same cell', () => {
    fc.assert(fc.property(texts, texts, (one, other) => one === other || defusedCell(one) !== defusedCell(other)));
  });
});

describe('lines of a file', () => {
  it('end in CR LF, with quotes where they are needed, after a mark that says UTF-8', () => {
    expect(csvHead(['a', 'b']).toString()).toBe('\uFEFFa,b\r\n');
    expect(csvLines([['plain', 'a,b', 'say "hi"', 'two\nlines', ' x', 'a;b', '=1']]).toString()).toBe(
      'plain,"a,b","say ""hi""","two\nlines"," x","a;b",\'=1\r\n',
    );
    expect(
      csvLines([
        ['a', ''],
        ['\ud83c', 'b'],
      ]).toString(),
    ).toBe('a,\r\n\ufffd,b\r\n');
  });

  it('give every row back', () => {
    const rows = fc.array(fc.tuple(texts, texts, texts), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const read: string[][] = parse(csvLines(written), { record_delimiter: '\r\n' });
        expect(read.map((row) => row.map(restoredText))).toEqual(
          written.map((row) => row.map((t) => t.toWellFormed())),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('choices', () => {
  it.each([
    ['run|swim|~bike', ['run', 'swim', '~bike']],
    ['\\~x|a\\|b|~c\\\\', ['~x', 'a|b', '~c\\']],
    ['', []],
  ])('are one cell: %s', (cell, names) => {
    const choices = choicesIn(cell);
    expect(choices).toHaveLength(names.length);
    expect(choicesCell(choices)).toBe(cell);
  });

  it('come back from their cell, whatever they are called', () => {
    const choice = fc.record({
      name: fc.array(fc.constantFrom('|', '~', '\\', 'a', ' ', '👍'), { minLength: 1 }).map((signs) => signs.join('')),
      retired: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(choice), (choices) => {
        expect(choicesIn(choicesCell(choices))).toEqual(choices);
      }),
    );
  });
});

describe('a value', () => {
  const choices = JSON.stringify([
    { key: 2, name: 'swim', retired: false },
    { key: 1, name: 'run', retired: true },
  ]);
  it.each([
    ['number', 71.4, '71.4'],
    ['number', -18, '-18'],
    ['number', 0.000001, '0.000001'],
    ['number', 1e12, '1000000000000'],
    ['duration', 27_900, '7:45:00'],
    ['duration', 3_599, '0:59:59'],
    ['duration', 3_600_000, '1000:00:00'],
    ['yesno', 1, 'yes'],
    ['yesno', 0, 'no'],
    ['mood', 4, '4'],
    ['choice', 1, 'run'],
    ['choice', 2, 'swim'],
  ] as const)('of kind %s: %d is %s', (kind, value, cell) => {
    expect(valueCell({ kind, choices }, value)).toBe(cell);
    expect(valueIn({ kind, choices }, cell)).toBe(value);
  });

  it.each([
    ['number', '71,4', 71.4],
    ['number', '1e3', undefined],
    ['number', '', undefined],
    ['duration', '7:45', 27_900],
    ['duration', '7:60', undefined],
    ['duration', '7h45', undefined],
    ['yesno', 'Oui', 1],
    ['yesno', 'maybe', undefined],
    ['choice', 'walk', undefined],
    ['mood', 'good', undefined],
  ] as const)('of kind %s may be written by hand: %s', (kind, cell, value) => {
    expect(valueIn({ kind, choices }, cell)).toBe(value);
  });

  it('comes back from its cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600_000 }), (s) => amountIn('duration', amountCell('duration', s)) === s),
    );
    const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => Number(number.toFixed(6)) + 0);
    fc.assert(fc.property(numbers, (number) => amountIn('number', amountCell('number', number)) === number));
  });
});
