import { content, freezerNumbers, putBack } from '@tend/core';
import { undoButton } from '../options/change-buttons.ts';
import { mainFreezer, meantProducts } from '../options/find-products.ts';
import { product } from '../options/product.ts';
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
  done: { en: 'Back in its place', fr: 'De retour à sa place' },
  renumbered: {
    en: (former: string) => [`${former} was given away meanwhile: write `, ' on the bag.'],
    fr: (former: string) => [`Le ${former} a été repris entre-temps : écrivez `, ' sur le sac.'],
  },
} satisfies Texts;

export const putBackCommand = command({
  id: 'put-back',
  names: { en: ['put back', 'putback', 'back'], fr: ['remettre', 'remets'] },
  description: { en: 'Put back what was taken out: put back 2.1', fr: 'Remettre ce qui a été sorti : remettre 2.1' },
  audience: 'household',
  options: { product: { kind: product, required: true, rest: true, question } },
  async run(turn, { product: ref }) {
    const [publicId = ''] = await meantProducts(turn, [ref], 'outside');
    const { product: back, formerNumber, change } = await putBack(turn.work, turn.actor, publicId);
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    const shown = { ...back, freezer: freezers.get(back.freezerId) ?? 0 };
    const reader = readerOf(turn);
    const [before, after] = texts.renumbered[turn.language](addressOf({ ...shown, number: formerNumber }, reader));
    const said =
      back.number === formerNumber ? [] : [paragraph(before ?? '', bold(addressOf(shown, reader)), after ?? '')];
    return {
      blocks: [paragraph(texts.done[turn.language]), productLine(shown, reader, { year: true }), ...said],
      calls: [undoButton(turn, change)],
    };
  },
});

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
