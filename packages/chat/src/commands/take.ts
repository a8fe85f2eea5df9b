import { freezerNumbers, takeOut } from '@tend/core';
import { fromBox } from '../options/box-move.ts';
import { dayLast } from '../options/day.ts';
import { fate } from '../options/fate.ts';
import { products } from '../options/products.ts';
import { servings } from '../options/servings.ts';
import { severalProducts } from '../options/several-products.ts';
import { command } from './command.ts';
import { takenReply } from './parts/taken-reply.ts';
import { whichOne } from './parts/which-one.ts';

const which = {
  en: 'What do you take out? Write its address, such as 2.1, or its name.',
  fr: 'Que sortez-vous ? Écrivez son adresse, comme 2.1, ou son nom.',
};

export const take = command({
  id: 'take',
  names: {
    en: ['take', 'take out', 'out', 'ate', 'eat', 'took', 'took out', 'i ate', 'i took', 'i took out'],
    fr: [
      ...['sortir', 'prendre', 'manger', 'mangé', 'sors', 'prends', 'sorti', 'pris'],
      ...['j’ai mangé', 'j’ai pris', 'j’ai sorti'],
    ],
  },
  description: { en: 'Take products out: take 2.1', fr: 'Sortir des produits : sortir 2.1' },
  audience: 'household',
  options: {
    products: {
      kind: products,
      required: true,
      rest: true,
      question: async ({ language }) => ({ question: which[language] }),
      field: {
        description: {
          en: 'What do you take out? Its address such as 2.1, or its name',
          fr: 'Que sortez-vous ? Son adresse, comme 2.1, ou son nom',
        },
      },
    },
    servings: {
      kind: servings,
      field: {
        description: {
          en: 'How many servings; all if you do not say',
          fr: 'Combien de parts ; toutes si vous ne dites rien',
        },
      },
    },
    fate: { kind: fate },
    from: { kind: fromBox },
    on: {
      kind: dayLast,
      field: {
        description: {
          en: 'The day it left, such as “yesterday” or “5 March”',
          fr: 'Le jour de la sortie, par exemple « hier » ou « 5 mars »',
        },
      },
    },
    /** What was named beside a product of which it was asked which one. */
    others: { kind: products, hidden: true },
  },
  async run(turn, { products: refs, servings: wanted, fate: what = 'eaten', from, on, others = [] }, call) {
    const publicIds = await severalProducts(turn, [...refs, ...others], from);
    if ('unclear' in publicIds) return whichOne(turn, call, publicIds);
    const taken = await takeOut(turn.work, turn.actor, { publicIds, servings: wanted, fate: what, day: on });
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    return takenReply(turn, taken, { freezers, fate: what, servings: wanted });
  },
});
