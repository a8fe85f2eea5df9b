import { fold } from '@tend/core';
import { months } from '../texts/dates.ts';
import { productTexts } from '../texts/product-texts.ts';
import { titled } from '../texts/titled.ts';
import { spokenNumber } from './number-word.ts';
import type { Suggested, Typist } from './option-kind.ts';

const usual = [1, 2, 3, 6, 9, 12];

/** The keep period that is being typed in full; with nothing typed the usual ones. */
export async function suggestMonths({ language }: Pick<Typist, 'language'>, typed: string): Promise<Suggested[]> {
  const number = spokenNumber(/^\s*\d+/.exec(typed)?.[0] ?? typed);
  const some = (number === undefined ? usual : [number]).map((one) => ({
    label: months(one, language),
    value: String(one),
  }));
  const forever = { label: titled(productTexts.noLimit[language]), value: 'forever' };
  return [...some, forever].filter(({ label, value }) => fold(`${label} ${value}`).includes(fold(typed)));
}
