import { readNumber } from './packed-number.ts';
import type { Word } from './words.ts';

const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const french = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

const numbers = {
  en: new Map(english.map((word, index) => [word, index + 1])),
  fr: new Map([...french.map((word, index) => [word, index + 1] as const), ['une', 1] as const]),
};

/** The whole number that a word says in digits, or from one to twelve in the languages given. */
export function numberWord(word: Word | undefined, ...languages: ('en' | 'fr')[]): number | undefined {
  if (!word) return undefined;
  const digits = readNumber(word.folded);
  if (digits !== undefined) return digits;
  for (const language of languages) {
    const number = numbers[language].get(word.folded);
    if (number !== undefined) return number;
  }
  return undefined;
}
