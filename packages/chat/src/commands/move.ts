import { freezerNumbers, highestNumber, moveProducts, productsById } from '@tend/core';
import { ask } from '../options/ask.ts';
import { fromBox, toBox } from '../options/box-move.ts';
import { boxQuestion } from '../options/box-question.ts';
import { undoButton } from '../options/change-buttons.ts';
import { freezer } from '../options/freezer.ts';
import { meantBox } from '../options/meant-box.ts';
import { number } from '../options/number.ts';
import { saidOrChanged } from '../options/of-change.ts';
import { products } from '../options/products.ts';
import { publicId } from '../options/public-id.ts';
import { addressOf, productLine, readerOf } from '../replies/product-line.ts';
import { paragraph } from '../replies/spans.ts';
import { listed } from '../texts/lists.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  which: { en: 'What do you move? Its address or its name.', fr: 'Que déplacez-vous ? Son adresse ou son nom.' },
  done: { en: 'Moved', fr: 'C’est déplacé' },
  there: { en: 'It lies there already', fr: 'C’est déjà là' },
  write: {
    en: (addresses: string, bags: number) => `Write ${addresses} on the ${bags === 1 ? 'bag' : 'bags'}.`,
    fr: (addresses: string, bags: number) => `Écrivez ${addresses} sur ${bags === 1 ? 'le sac' : 'les sacs'}.`,
  },
} satisfies Texts;

export const move = command({
  id: 'move',
  names: { en: ['move'], fr: ['déplacer', 'déplace'] },
  description: { en: 'Move products to another box: move 2.1 box 3', fr: 'Changer de tiroir : déplacer 2.1 tiroir 3' },
  audience: 'household',
  options: {
    products: { kind: products, rest: true },
    box: { kind: toBox, alone: true },
    from: { kind: fromBox },
    freezer: { kind: freezer },
    number: { kind: number(1, highestNumber), hidden: true },
    /** In place of products: those that this change put in. */
    change: { kind: publicId, hidden: true },
  },
  async run(turn, { products: refs, box: to, from, freezer: inFreezer, number: wanted, change }, call) {
    const publicIds = await saidOrChanged(turn, { refs, from, change });
    if (!publicIds) return ask(turn, call, 'products', { question: texts.which[turn.language] });
    if (!to) return ask(turn, call, 'box', await boxQuestion(turn, inFreezer));
    const target = await meantBox(turn, to, inFreezer);
    const destination = { freezerId: target.freezer.id, box: target.box, number: wanted };
    const before = await productsById(turn.work, turn.contact.householdId, publicIds);
    if (
      wanted === undefined &&
      before.every(({ freezerId, box }) => freezerId === target.freezer.id && box === target.box)
    ) {
      const lying = before.map((product) =>
        productLine({ ...product, freezer: target.freezer.number }, readerOf(turn)),
      );
      return { blocks: [paragraph(texts.there[turn.language]), ...lying] };
    }
    const moved = await moveProducts(turn.work, turn.actor, publicIds, destination);
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    const shown = moved.products.map((product) => ({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }));
    const reader = readerOf(turn);
    const addresses = listed(
      shown.map((product) => addressOf(product, reader)),
      turn.language,
    );
    return {
      blocks: [
        paragraph(texts.done[turn.language]),
        ...shown.map((product) => productLine(product, reader)),
        paragraph(texts.write[turn.language](addresses, shown.length)),
      ],
      calls: [undoButton(turn, moved.change)],
    };
  },
});
