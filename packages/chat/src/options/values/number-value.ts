import { fold, type Language } from '@tend/core';
import { numberWord } from '../number-word.ts';
import { measures, timeUnits } from '../time-units.ts';
import type { Word } from '../words.ts';
import type { ReadValue } from './read-value.ts';

const digits = /^([+\-−])?(\d[\d.,]*)(?:\s*(\D.*))?$/;

/**
 * A number with comma or point, with its unit or without: "71,4", "-5", "71.4kg", "1 200 steps". In English a comma before
 * three digits parts thousands. Undefined where another unit follows: 71 lb are no 71 kg.
 */
export function numberAt(words: readonly Word[], unit: string | null, language: Language): ReadValue | undefined {
  const first = words[0];
  if (!first || first.quoted || first.bracketed) return undefined;
  const [, sign = '', said = '', joined] = digits.exec(bare(first)) ?? [];
  const wanted = unit === null ? undefined : fold(unit);
  if (said === '') return spoken(words, wanted);
  let [whole, taken] = [said, 1];
  while (joined === undefined && isGroup(words[taken], whole)) {
    whole += ` ${bare(words[taken] as Word)}`;
    taken += 1;
  }
  const number = read(whole, language);
  if (number === undefined) return undefined;
  const value = /[-−]/.test(sign) ? -number : number;
  if (joined !== undefined) return fold(joined) === wanted ? { value, taken } : undefined;
  return withUnit(words, { value, taken }, wanted);
}

/** The number with the unit after it, if that stands there; undefined for another measure. */
function withUnit(words: readonly Word[], read: ReadValue, wanted: string | undefined): ReadValue | undefined {
  const parts = wanted?.split(' ') ?? [];
  const isNext = parts.length > 0 && parts.every((part, index) => words[read.taken + index]?.folded === part);
  if (isNext) return { ...read, taken: read.taken + parts.length };
  const next = words[read.taken]?.folded ?? '';
  return measures.has(next) || timeUnits.has(next) ? undefined : read;
}

/** "two", "trois". */
function spoken(words: readonly Word[], wanted: string | undefined): ReadValue | undefined {
  const value = numberWord(words[0], 'en', 'fr');
  return value === undefined ? undefined : withUnit(words, { value, taken: 1 }, wanted);
}

/** Whether the word goes on with the thousands: "1 200", "12 345,6". */
function isGroup(word: Word | undefined, before: string): boolean {
  return word !== undefined && /^\d{1,3}(?: \d{3})*$/.test(before) && /^\d{3}(?:[.,]\d+)?$/.test(bare(word));
}

function bare({ text }: Word): string {
  return text.replace(/(?<=\d|\p{L}|%)[,;.!]+$/u, '').replaceAll(/[\u00A0\u202F]/g, ' ');
}

function read(said: string, language: Language): number | undefined {
  const text = said.replaceAll(' ', '');
  if (language === 'en' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
