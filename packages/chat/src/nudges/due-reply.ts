import { mark as markKind } from '../options/mark.ts';
import { press } from '../options/press.ts';
import { productList } from '../options/product-list.ts';
import type { Button, Said } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { addressOf, productLine, type Reader, readerOf } from '../replies/product-line.ts';
import type { Block } from '../replies/reply.ts';
import { bold, paragraph, row } from '../replies/spans.ts';
import { shortDay } from '../texts/dates.ts';
import { nearDay } from '../texts/near-day.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import type { DueProduct, Marked } from './due-products.ts';
import { nudgeButtons } from './nudge-buttons.ts';

const texts = {
  first: { en: 'Best eaten soon:', fr: 'À manger en priorité :' },
  more: {
    en: (count: number) => (count === 1 ? 'One more is due.' : `${count} more are due.`),
    fr: (count: number) =>
      count === 1 ? 'Un autre produit attend aussi.' : `${count} autres produits attendent aussi.`,
  },
  manyMore: { en: 'Many more are due.', fr: 'Beaucoup d’autres produits attendent aussi.' },
  eaten: { en: 'Eaten', fr: 'Mangé' },
  thrown: { en: 'Thrown away', fr: 'Jeté' },
  keep: { en: 'Keep 1 month more', fr: 'Garder 1 mois de plus' },
  all: { en: 'See all', fr: 'Voir tout' },
} satisfies Texts;

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

/** The products of an eat-soon nudge. */
export interface Due {
  readonly due: readonly DueProduct[];
  /** How many more there are; at least so many, where `atLeast`. */
  readonly more: number;
  readonly atLeast: boolean;
}

/** The products in lines, what became of them by now, and for each that nothing became of yet its buttons. */
export function dueReply(
  owner: Owner,
  { due, more, atLeast }: Due,
  between: readonly Button[] = [],
): Said & { calls: Button[] } {
  const { language } = owner;
  const reader = readerOf(owner);
  const open = due.some(({ marked }) => !marked);
  const all = press({ label: texts.all[language], command: 'soon' });
  return {
    blocks: [
      paragraph(texts.first[language]),
      ...due.map((one) =>
        one.marked ? markedLine(one.product, one.marked, reader) : productLine(one.product, reader),
      ),
      ...(atLeast ? [paragraph(texts.manyMore[language])] : more > 0 ? [paragraph(texts.more[language](more))] : []),
    ],
    calls: [
      ...due.flatMap((_, index) => markButtons(due, index, reader)),
      ...between,
      ...(more > 0 || !open ? [all] : []),
      ...(open ? nudgeButtons({ kind: 'soon' }, language) : []),
    ],
  };
}

function markedLine(product: DueProduct['product'], { what, ...marked }: Marked, reader: Reader): Block {
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

/** [Eaten] [Thrown away] [Keep 1 month more]; of several products each with the address. */
function markButtons(due: readonly DueProduct[], index: number, reader: Reader): Button[] {
  const { product, marked } = due[index] as DueProduct;
  if (marked) return [];
  const { language } = reader;
  const of = productList.pack(due.map((one) => one.product.publicId));
  return (['eaten', 'thrown', 'keep'] as const).map((as) => {
    const label = due.length > 1 ? `${addressOf(product, reader)} ${texts[as][language]}` : texts[as][language];
    return press({ label, command: 'eat', options: { of, do: markKind.pack({ place: index + 1, as }) } });
  });
}

/** Takes back what was just noted, and shows the list again. */
export function takeBackButton(
  { language }: Pick<Owner, 'language'>,
  due: readonly DueProduct[],
  change: string,
): Button {
  const of = productList.pack(due.map(({ product }) => product.publicId));
  return press({ label: buttonTexts.undo[language], command: 'eat', options: { of, undo: change } });
}
