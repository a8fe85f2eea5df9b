import { addressOf, type Reader } from '../replies/product-line.ts';
import type { Block } from '../replies/reply.ts';
import { bold, row } from '../replies/spans.ts';
import { shortDay } from '../texts/dates.ts';
import { nearDay } from '../texts/near-day.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import type { DueProduct, Marked } from './due-products.ts';

/** What is noted of a product, in the line that names it. */
const marks = {
  eaten: { en: (day: string) => `eaten ${day}`, fr: (day: string) => `mangé ${dated(day)}` },
  thrown: { en: (day: string) => `thrown away ${day}`, fr: (day: string) => `jeté ${dated(day)}` },
  gone: { en: (day: string) => `taken out ${day}`, fr: (day: string) => `sorti ${dated(day)}` },
  kept: {
    en: (day: string) => `kept, best before ${day}`,
    fr: (day: string) => `gardé, de préférence avant le ${day}`,
  },
} satisfies Record<Marked['what'], Texts[string]>;

/** A product, and what became of it since the nudge. */
export function markedLine(product: DueProduct['product'], { what, ...marked }: Marked, reader: Reader): Block {
  const { language, today } = reader;
  const day =
    'day' in marked ? nearDay(marked.day, today, language) : shortDay(product.bestBefore ?? today, today, language);
  const told = marks[what][language](day);
  return row([bold(addressOf(product, reader)), ` ${titled(product.name)} · ${told}`]);
}

/** "aujourd’hui", "dimanche 15 nov.", but "le 3 nov.". */
function dated(day: string): string {
  return /^\d/.test(day) ? `le ${day}` : day;
}
