import { address, type Day, daysLeft, type Language, type ProductView, urgency } from '@tend/core';
import { daysLeft as leftInWords, longDay, overBy, shortDay } from '../texts/dates.ts';
import { productTexts } from '../texts/product-texts.ts';
import { titled } from '../texts/titled.ts';
import type { Block, Span } from './reply.ts';
import { bold, row } from './spans.ts';

/** What a line about a product needs to know of its reader. */
export interface Reader {
  readonly language: Language;
  readonly today: Day;
  /** The number of the household's main freezer. */
  readonly mainFreezer: number;
}

/** The reader of a turn's answer. */
export function readerOf(turn: { language: Language; today: Day; contact: { mainFreezer: number } }): Reader {
  return { language: turn.language, today: turn.today, mainFreezer: turn.contact.mainFreezer };
}

/** What a line shows of a product. */
export type Shown = Pick<ProductView, 'freezer' | 'box' | 'number' | 'name' | 'servingsLeft' | 'dateIn'> & {
  readonly bestBefore?: Day | null;
  readonly dateOut?: Day | null;
};

/** The address for the bag. */
export function addressOf(
  product: Pick<Shown, 'freezer' | 'box' | 'number'>,
  { mainFreezer }: Pick<Reader, 'mainFreezer'>,
): string {
  return address(product, mainFreezer);
}

/** A product in a list: "**2.1** Lasagne, for 4, best before 26 Nov (6 days left)", with its urgency as the tone; with its date in where asked. */
export function productLine(product: Shown, reader: Reader, { year = false, dateIn = false } = {}): Block {
  const spans = [bold(addressOf(product, reader)), ` ${detail(product, reader, { year, dateIn })}`];
  return product.dateOut ? row(spans) : row(spans, urgency(product, reader.today));
}

/** The line as plain text, for a button: "2.1 Lasagne, for 4, best before 26 Nov". */
export function productLabel(product: Shown, reader: Reader): string {
  return `${addressOf(product, reader)} ${detail(product, reader)}`;
}

function detail(product: Shown, { language, today }: Reader, { year = false, dateIn = false } = {}): string {
  const { name, servingsLeft, bestBefore, dateOut } = product;
  if (dateOut) return [titled(name), productTexts.leftOn[language](shortDay(dateOut, today, language))].join(', ');
  const parts = [titled(name), productTexts.feeds[language](servingsLeft)];
  if (dateIn) parts.push(productTexts.frozenOn[language](longDay(product.dateIn, language)));
  if (bestBefore) {
    const day = year ? longDay(bestBefore, language) : shortDay(bestBefore, today, language);
    parts.push(`${productTexts.bestBefore[language](day)}${remark(product, { language, today })}`);
  }
  return parts.join(', ');
}

function remark(product: Shown, { language, today }: Pick<Reader, 'language' | 'today'>): string {
  const left = daysLeft(product, today);
  if (left === undefined || urgency(product, today) === 'fresh') return '';
  return ` (${left < 0 ? overBy(-left, language) : leftInWords(left, language)})`;
}

/** A product's name and the day it went in, to compare with the bag: "Lasagne, frozen 20 Sep". */
export function nameAndDateIn({ name, dateIn }: Pick<Shown, 'name' | 'dateIn'>, { language }: Reader): Span[] {
  return [bold(titled(name)), `, ${productTexts.frozenOn[language](longDay(dateIn, language))}`];
}
