import { fold } from '@tend/core';
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
  return word && numberOf(word.folded, languages);
}

/** The whole number that a text is, as an answer: in digits, or from one to twelve in either language. */
export function spokenNumber(text: string): number | undefined {
  return numberOf(fold(text), ['en', 'fr']);
}

function numberOf(folded: string, languages: readonly ('en' | 'fr')[]): number | undefined {
  const digits = readNumber(folded);
  if (digits !== undefined) return digits;
  for (const language of languages) {
    const number = numbers[language].get(folded);
    if (number !== undefined) return number;
  }
  return undefined;
}
