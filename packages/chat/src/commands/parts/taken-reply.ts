import type { Fate, takeOut } from '@tend/core';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { addressOf, nameAndDateIn, readerOf } from '../../replies/product-line.ts';
import type { Block, Span } from '../../replies/reply.ts';
import { bold, row } from '../../replies/spans.ts';
import { buttonTexts } from '../../texts/page-texts.ts';
import type { Texts } from '../../texts/texts.ts';

const texts = {
  /** Between the name and the address of what is out. */
  the: { en: '. ', fr: '. Le ' },
  out: { en: ' is out', fr: ' est sorti' },
  some: {
    en: (taken: number, left: number) => ` · ${taken === 1 ? '1 serving' : `${taken} servings`} taken, ${left} left`,
    fr: (taken: number, left: number) =>
      ` · ${taken === 1 ? '1 part prise' : `${taken} parts prises`}, il en reste ${left}`,
  },
  eaten: { en: '. Enjoy!', fr: '. Bon appétit !' },
  thrown: { en: ', thrown away.', fr: ', jeté.' },
  gone: { en: ', gone; nobody knows where.', fr: ', disparu on ne sait où.' },
  rather: { en: 'Thrown away', fr: 'Plutôt jeté' },
  restLeft: { en: 'Take the rest', fr: 'Sortir le reste' },
} satisfies Texts;

/** What was taken: name and date in first, to compare with the bag; then its address and what is left. */
export function takenReply(
  turn: Turn,
  { products, change }: Awaited<ReturnType<typeof takeOut>>,
  { freezers, fate, servings }: { freezers: ReadonlyMap<number, number>; fate: Fate; servings: number | undefined },
): Said {
  const { language } = turn;
  const reader = readerOf(turn);
  const blocks: Block[] = products.map((product) => {
    const place = addressOf({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }, reader);
    const what: Span[] = product.dateOut
      ? [texts.out[language], texts[fate][language]]
      : [texts.some[language](servings ?? 0, product.servingsLeft), fate === 'eaten' ? '' : texts[fate][language]];
    const between = product.dateOut ? texts.the[language] : '. ';
    return row([...nameAndDateIn(product, reader), between, bold(place), ...what].filter((span) => span !== ''));
  });
  const [only, second] = products;
  const calls = [press({ label: buttonTexts.undo[language], command: 'undo', options: { change: change.publicId } })];
  if (only && !second && only.dateOut && fate === 'eaten' && servings === undefined) {
    const options = { change: change.publicId, product: `#${only.publicId}`, fate: 'thrown' };
    calls.push(press({ label: texts.rather[language], command: 'take-fate', options }));
  }
  if (only && !second && !only.dateOut) {
    calls.push(press({ label: texts.restLeft[language], command: 'take', options: { products: `#${only.publicId}` } }));
  }
  return { blocks, calls };
}
