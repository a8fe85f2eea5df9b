import { press } from '../options/press.ts';
import type { Button, Said } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { productLine, readerOf } from '../replies/product-line.ts';
import { paragraph } from '../replies/spans.ts';
import type { Texts } from '../texts/texts.ts';
import type { DueProduct } from './due-products.ts';
import { markButtons } from './mark-buttons.ts';
import { markedLine } from './marked-line.ts';
import { nudgeButtons } from './nudge-buttons.ts';

const texts = {
  first: { en: 'Best eaten soon:', fr: 'À manger en priorité :' },
  more: {
    en: (count: number) => (count === 1 ? 'One more is due.' : `${count} more are due.`),
    fr: (count: number) =>
      count === 1 ? 'Un autre produit est à manger bientôt.' : `${count} autres produits sont à manger bientôt.`,
  },
  manyMore: { en: 'Many more are due.', fr: 'Beaucoup d’autres produits sont à manger bientôt.' },
  all: { en: 'See all', fr: 'Voir tout' },
} satisfies Texts;

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
