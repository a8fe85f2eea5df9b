import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { otherType } from '../../../../packages/core/src/freezers/types/product-type.ts';
import { readTypes } from '../../../../packages/core/src/freezers/types/read-types.ts';

const header = 'id,name_en,name_fr,keep_months,words_en,words_fr,source';
const types = readTypes(
  readFileSync(new URL('../../../../packages/core/src/freezers/types/product-types.csv', import.meta.url), 'utf8'),
);

it('reads the 50 types in order, the last of them "other"', () => {
  expect(types.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(types.at(-1)).toEqual({
    id: otherType,
    keepMonths: 3,
    names: { en: 'other', fr: 'autre' },
    words: { en: [], fr: [] },
  });
});

it('has names that are unique in each language, and keep periods of 1 to 120 months or none', () => {
  for (const language of ['en', 'fr'] as const) {
    expect(new Set(types.map(({ names }) => names[language].toLowerCase())).size).toBe(50);
    for (const { words } of types) expect(new Set(words[language]).size).toBe(words[language].length);
  }
  expect(types.filter(({ keepMonths }) => keepMonths === null).map(({ names }) => names.en)).toEqual(['ice cubes']);
  expect(types.every(({ keepMonths }) => keepMonths === null || (keepMonths >= 1 && keepMonths <= 120))).toBe(true);
});

it('keeps commas inside quotes and drops empty words', () => {
  expect(readTypes(`${header}\n7,"a, b",c,,x; ;y z,,seen`)).toEqual([
    { id: 7, keepMonths: null, names: { en: 'a, b', fr: 'c' }, words: { en: ['x', 'y z'], fr: [] } },
  ]);
});

test.each([`${header}\n7,a,b`, `${header}\nseven,a,b,3,,,`, `${header}\n7,a,b,soon,,,`, 'id,name_en\n7,a'])(
  'refuses %j',
  (csv) => expect(() => readTypes(csv)).toThrow(),
);
