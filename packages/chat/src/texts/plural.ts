import type { Language } from '@tend/core';

/** "1 box", "2 boxes", "0 boxes"; in French zero is singular: "0 tiroir". The number comes first. */
export function counted(count: number, language: Language, one: string, many: string): string {
  const single = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${count.toLocaleString(language)}\u00A0${single ? one : many}`;
}
