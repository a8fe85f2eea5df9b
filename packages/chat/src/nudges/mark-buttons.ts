import { mark as markKind } from '../options/mark.ts';
import { press } from '../options/press.ts';
import { productList } from '../options/product-list.ts';
import type { Button } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { addressOf, type Reader } from '../replies/product-line.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import type { DueProduct } from './due-products.ts';

const texts = {
  eaten: { en: 'Eaten', fr: 'Mangé' },
  thrown: { en: 'Thrown away', fr: 'Jeté' },
  keep: { en: 'Keep 1 month more', fr: 'Garder 1 mois de plus' },
} satisfies Texts;

/** [Eaten] [Thrown away] [Keep 1 month more]; of several products each with the address. */
export function markButtons(due: readonly DueProduct[], index: number, reader: Reader): Button[] {
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
