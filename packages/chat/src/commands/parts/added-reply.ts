import { type addProducts, catalogueOf, freezerNumbers } from '@tend/core';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { addressOf, productLine, readerOf } from '../../replies/product-line.ts';
import { paragraph } from '../../replies/spans.ts';
import { listed } from '../../texts/lists.ts';
import { buttonTexts } from '../../texts/page-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { typeSentences } from '../../texts/type-sentences.ts';

const texts = {
  done: { en: 'In the freezer', fr: 'Au congélateur' },
  write: {
    en: (addresses: string, bags: number) => `Write ${addresses} on the ${bags === 1 ? 'bag' : 'bags'}.`,
    fr: (addresses: string, bags: number) => `Écrivez ${addresses} sur ${bags === 1 ? 'le sac' : 'les sacs'}.`,
  },
  again: { en: 'Same again', fr: 'Encore une fois' },
  otherType: { en: 'Other type', fr: 'Autre type' },
  otherBox: { en: 'Other box', fr: 'Autre tiroir' },
  servings: { en: 'For how many?', fr: 'Pour combien ?' },
} satisfies Texts;

/** What was put in, with the addresses for the bags, and what can be done next. */
export async function addedReply(
  turn: Turn,
  { products, change }: Awaited<ReturnType<typeof addProducts>>,
  { askServings }: { readonly askServings: boolean },
): Promise<Said> {
  const { language } = turn;
  const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
  const reader = readerOf(turn);
  const shown = products.map((product) => ({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }));
  const addresses = listed(
    shown.map((product) => addressOf(product, reader)),
    language,
  );
  const sentence = `${typeSentences(products, await catalogueOf(turn.work), language)} ${texts.write[language](addresses, products.length)}`;
  const act = (label: string, command: string, options: Record<string, string> = {}) =>
    press({ label, command, options: { change: change.publicId, ...options } });
  return {
    blocks: [
      paragraph(texts.done[language]),
      ...shown.map((product) => productLine(product, reader, { year: true })),
      paragraph(sentence),
    ],
    calls: [
      act(buttonTexts.undo[language], 'undo'),
      act(texts.again[language], 'add-again'),
      act(texts.otherType[language], 'edit', { ask: 'type' }),
      act(texts.otherBox[language], 'move'),
      ...(askServings ? [act(texts.servings[language], 'edit', { ask: 'servings' })] : []),
    ],
  };
}
