import { freezerNumbers, moveProducts, type ProductRow, productsById } from '@tend/core';
import { ask } from '../options/ask.ts';
import { fromBox, toBox } from '../options/box-move.ts';
import { boxQuestion } from '../options/box-question.ts';
import { undoButtons } from '../options/change-buttons.ts';
import { type FreezerValue, freezer } from '../options/freezer.ts';
import { meantBox } from '../options/meant-box.ts';
import { numberAsked } from '../options/number-asked.ts';
import { saidOrChanged } from '../options/of-change.ts';
import { products } from '../options/products.ts';
import { publicId } from '../options/public-id.ts';
import type { Turn } from '../options/turn.ts';
import { addressOf, productLine, readerOf } from '../replies/product-line.ts';
import { paragraph } from '../replies/spans.ts';
import type { Texts } from '../texts/texts.ts';
import { writeOnBags } from '../texts/write-on-bags.ts';
import { command } from './command.ts';

const texts = {
  which: { en: 'What do you move? Its address or its name.', fr: 'Que déplacez-vous ? Son adresse ou son nom.' },
  done: { en: 'Moved', fr: 'Déplacé' },
  there: {
    en: (products: number) => (products === 1 ? 'It is already there.' : 'They are already there.'),
    fr: () => 'C’est déjà là.',
  },
} satisfies Texts;

export const move = command({
  id: 'move',
  names: { en: ['move'], fr: ['déplacer', 'déplace', 'bouger', 'bouge'] },
  description: { en: 'Move products to another box: move 2.1 box 3', fr: 'Changer de tiroir : déplacer 2.1 tiroir 3' },
  audience: 'household',
  options: {
    products: { kind: products, rest: true },
    box: { kind: toBox, alone: true },
    from: { kind: fromBox },
    freezer: { kind: freezer },
    number: { kind: numberAsked },
    /** In place of products: those that this change put in. */
    change: { kind: publicId, hidden: true },
  },
  async run(turn, { products: refs, box: to, from, freezer: inFreezer, number: wanted, change }, call) {
    const publicIds = await saidOrChanged(turn, { refs, from, change });
    if (!publicIds) return ask(turn, call, 'products', { question: texts.which[turn.language] });
    const before = await productsById(turn.work, turn.contact.householdId, publicIds);
    const own = inFreezer ?? (await freezerOf(turn, before));
    if (!to) return ask(turn, call, 'box', await boxQuestion(turn, own));
    const target = await meantBox(turn, to, 'name' in to ? inFreezer : own);
    const destination = { freezerId: target.freezer.id, box: target.box, number: wanted };
    if (
      wanted === undefined &&
      before.every(({ freezerId, box }) => freezerId === target.freezer.id && box === target.box)
    ) {
      const lying = before.map((product) =>
        productLine({ ...product, freezer: target.freezer.number }, readerOf(turn)),
      );
      return { blocks: [paragraph(texts.there[turn.language](lying.length)), ...lying] };
    }
    const moved = await moveProducts(turn.work, turn.actor, publicIds, destination);
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    const shown = moved.products.map((product) => ({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }));
    const reader = readerOf(turn);
    const addresses = shown.map((product) => addressOf(product, reader));
    return {
      blocks: [
        paragraph(texts.done[turn.language]),
        ...shown.map((product) => productLine(product, reader)),
        paragraph(writeOnBags(addresses, turn.language)),
      ],
      calls: [...undoButtons(turn, moved.change)],
    };
  },
});

/** A box that is said without a freezer is one of the freezer they all lie in; a named box may be elsewhere. */
async function freezerOf(turn: Turn, moving: readonly ProductRow[]): Promise<FreezerValue | undefined> {
  const ids = new Set(moving.map(({ freezerId }) => freezerId));
  if (ids.size !== 1) return undefined;
  const number = (await freezerNumbers(turn.work, turn.contact.householdId)).get(moving[0]?.freezerId ?? 0);
  return number === undefined ? undefined : { number };
}
