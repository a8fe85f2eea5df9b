import { CoreError, content, freezerNumbers, putBack } from '@tend/core';
import { undoButtons } from '../options/change-buttons.ts';
import { meantProducts } from '../options/find-products.ts';
import { mainFreezer } from '../options/meant-box.ts';
import { takenProduct } from '../options/product.ts';
import type { ProductRef } from '../options/product-ref.ts';
import type { Turn } from '../options/turn.ts';
import { addressOf, productLabel, productLine, readerOf } from '../replies/product-line.ts';
import { bold, paragraph } from '../replies/spans.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  which: {
    en: 'What do you put back? Its former address or its name.',
    fr: 'Que remettez-vous ? Son ancienne adresse ou son nom.',
  },
  done: { en: 'Back in the freezer', fr: 'De retour au congélateur' },
  renumbered: {
    en: (former: string) => [`${former} is taken by now: write `, ' on the bag.'],
    fr: (former: string) => [`Le ${former} est déjà pris : écrivez `, ' sur le sac.'],
  },
} satisfies Texts;

export const putBackCommand = command({
  id: 'put-back',
  names: { en: ['put back', 'putback', 'back', 'return'], fr: ['remettre', 'remets', 'remet'] },
  description: { en: 'Put back what was taken out: put back 2.1', fr: 'Remettre ce qui a été sorti : remettre 2.1' },
  audience: 'household',
  options: { product: { kind: takenProduct, required: true, rest: true, question } },
  async run(turn, { product: ref }) {
    const [publicId = ''] = await meant(turn, ref);
    const { product: back, formerNumber, change } = await putBack(turn.work, turn.actor, publicId);
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    const shown = { ...back, freezer: freezers.get(back.freezerId) ?? 0 };
    const reader = readerOf(turn);
    const [before, after] = texts.renumbered[turn.language](addressOf({ ...shown, number: formerNumber }, reader));
    const said =
      back.number === formerNumber ? [] : [paragraph(before ?? '', bold(addressOf(shown, reader)), after ?? '')];
    return {
      blocks: [paragraph(texts.done[turn.language]), productLine(shown, reader, { year: true }), ...said],
      calls: [...undoButtons(turn, change)],
    };
  },
});

/** What is out comes before what only lost some servings. */
async function meant(turn: Turn, ref: ProductRef): Promise<string[]> {
  try {
    return await meantProducts(turn, [ref], 'outside');
  } catch (error) {
    if (!(error instanceof CoreError) || error.code !== 'not_found') throw error;
    return meantProducts(turn, [ref], 'inside');
  }
}

/** Offers what left last. */
async function question(turn: Turn) {
  const freezer = await mainFreezer(turn);
  const part = { householdId: turn.contact.householdId, freezerId: freezer.id };
  const { items } = await content(turn.work, part, 'outside', undefined);
  const answers = items
    .slice(0, 5)
    .map((product) => ({ label: productLabel(product, readerOf(turn)), value: `#${product.publicId}` }));
  return { question: texts.which[turn.language], answers };
}
