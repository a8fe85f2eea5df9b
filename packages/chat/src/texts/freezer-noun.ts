import { fold, type Language } from '@tend/core';

/** Whether a name says by itself that it is a freezer: "Freezer", "Congélateur du garage". */
export function namesFreezer(name: string): boolean {
  return /^(?:freezer|congelateur|congelo)\b/.test(fold(name));
}

/** The words before a freezer's name, without the noun where the name says it: "added the freezer", "added". */
export function beforeFreezer(words: string, name: string, language: Language): string {
  if (!namesFreezer(name)) return words;
  if (language === 'en') return words.replace(/ the freezer$/, '');
  return words.replace(/ le congélateur$/, '').replace(/ du congélateur$/, ' de');
}
