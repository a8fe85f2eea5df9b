import type { Day, Fate, takeOut } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { addressOf, nameAndDateIn, readerOf } from '../../replies/product-line.ts';
import type { Block, Span } from '../../replies/reply.ts';
import { bold, row } from '../../replies/spans.ts';
import { longDay } from '../../texts/dates.ts';
import type { Texts } from '../../texts/texts.ts';

/** What became of some servings; in French of one. */
const partly = {
  eaten: { en: 'taken', fr: 'prise' },
  thrown: { en: 'thrown away', fr: 'jetée' },
  gone: { en: 'gone', fr: 'disparue' },
} satisfies Record<Fate, Texts[string]>;

const texts = {
  /** Between the name and the address of what is out. */
  the: { en: '. ', fr: '. Le ' },
  out: { en: ' is out', fr: ' est sorti' },
  /** On an earlier day. */
  left: { en: (day: string) => ` went out on ${day}`, fr: (day: string) => ` est sorti le ${day}` },
  some: {
    en: (fate: Fate, taken: number, left: number) =>
      ` · ${taken === 1 ? '1 serving' : `${taken} servings`} ${partly[fate].en}, ${left} left`,
    fr: (fate: Fate, taken: number, left: number) =>
      ` · ${taken === 1 ? '1 part' : `${taken} parts`} ${partly[fate].fr}${taken === 1 ? '' : 's'}, il en reste ${left}`,
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
      ? outWords(turn, product.dateOut, fate)
      : [texts.some[language](fate, servings ?? 0, product.servingsLeft)];
    const between = product.dateOut ? texts.the[language] : '. ';
    return row([...nameAndDateIn(product, reader), between, bold(place), ...what].filter((span) => span !== ''));
  });
  const [only, second] = products;
  const calls = [...undoButtons(turn, change)];
  if (only && !second && only.dateOut && fate === 'eaten' && servings === undefined) {
    const options = { product: `#${only.publicId}`, fate: 'thrown' };
    calls.push(press({ label: texts.rather[language], command: 'take-fate', options }));
  }
  if (only && !second && !only.dateOut) {
    calls.push(press({ label: texts.restLeft[language], command: 'take', options: { products: `#${only.publicId}` } }));
  }
  return { blocks, calls };
}

function outWords({ language, today }: Turn, dateOut: Day, fate: Fate): Span[] {
  if (dateOut === today) return [texts.out[language], texts[fate][language]];
  return [texts.left[language](longDay(dateOut, language)), fate === 'eaten' ? '.' : texts[fate][language]];
}
