import { addProducts, mostBoxes, resizeFreezer } from '@tend/core';
import { ask } from '../options/ask.ts';
import { boxOrAddress } from '../options/box-or-address.ts';
import { boxQuestion } from '../options/box-question.ts';
import { count } from '../options/count.ts';
import { day, frozenField } from '../options/day.ts';
import { freezer } from '../options/freezer.ts';
import { lines } from '../options/lines.ts';
import { meantFreezer } from '../options/meant-box.ts';
import { months } from '../options/months.ts';
import { name } from '../options/name.ts';
import { newProducts } from '../options/new-products.ts';
import { note } from '../options/note.ts';
import { number } from '../options/number.ts';
import { numberAsked } from '../options/number-asked.ts';
import { servings } from '../options/servings.ts';
import { type } from '../options/type.ts';
import { command } from './command.ts';
import { addedReply } from './parts/added-reply.ts';
import { askHowMany } from './parts/ask-how-many.ts';

const what = {
  en: 'What goes in? For example “lasagne for 4”.',
  fr: 'Que rangez-vous ? Par exemple « lasagnes pour 4 ».',
};

export const add = command({
  id: 'add',
  names: {
    en: ['add', 'put in', 'put', 'store'],
    fr: ['ajouter', 'ranger', 'mettre', 'ajoute', 'range', 'mets', 'rajouter', 'rajoute'],
  },
  description: {
    en: 'Put products in: add lasagne for 4 in box 2',
    fr: 'Ranger des produits : ajouter lasagnes pour 4 tiroir 2',
  },
  audience: 'household',
  lines: true,
  options: {
    what: {
      kind: name,
      required: true,
      rest: true,
      question: async ({ language }) => ({ question: what[language] }),
      field: {
        name: { en: 'what', fr: 'quoi' },
        description: {
          en: 'What goes in: 3x lasagne for 4 in box 2',
          fr: 'Ce que vous rangez : 3x lasagnes pour 4 tiroir 2',
        },
      },
    },
    servings: { kind: servings },
    box: { kind: boxOrAddress },
    freezer: { kind: freezer },
    type: { kind: type },
    months: { kind: months },
    frozen: { kind: day, field: frozenField },
    count: { kind: count },
    note: { kind: note },
    number: { kind: numberAsked },
    /** The further lines of the message. */
    more: { kind: lines, hidden: true },
    /** A bare number that leads the name: how many, or part of it? */
    bare: { kind: number(1, 999), hidden: true },
    /** Gives the freezer so many boxes first, where it has fewer. */
    boxes: { kind: number(1, mostBoxes), hidden: true },
  },
  async run(turn, { more = [], bare, boxes, ...first }, call) {
    const unclear = [{ bare, count: first.count }, ...more].findIndex(
      (line) => line.bare !== undefined && line.count === undefined,
    );
    if (unclear >= 0) return askHowMany(turn, call, more, unclear);
    if (boxes !== undefined) {
      const grown = await meantFreezer(turn, first.freezer);
      if (grown.boxes < boxes) await resizeFreezer(turn.work, turn.actor, grown.publicId, boxes);
    }
    const products = await newProducts(turn, first, more);
    if (!products) return ask(turn, call, 'box', await boxQuestion(turn, first.freezer));
    const added = await addProducts(turn.work, turn.actor, products);
    return addedReply(turn, added, { askServings: first.servings === undefined });
  },
});
