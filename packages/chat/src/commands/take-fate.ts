import { changeFate, freezerNumbers, refuse } from '@tend/core';
import { fate } from '../options/fate.ts';
import { meantProducts } from '../options/find-products.ts';
import { product } from '../options/product.ts';
import { command } from './command.ts';
import { takenReply } from './parts/taken-reply.ts';

export const takeFate = command({
  id: 'take-fate',
  names: { en: ['take fate'], fr: ['sortir autrement'] },
  description: { en: 'Says that what was taken out had another fate', fr: 'Corrige le sort de ce qui a été sorti' },
  audience: 'household',
  internal: true,
  options: {
    product: { kind: product, hidden: true },
    fate: { kind: fate, hidden: true },
  },
  async run(turn, { product: ref, fate: what = 'thrown' }) {
    if (!ref) return refuse('not_found', { what: 'product' });
    const [publicId = ''] = await meantProducts(turn, [ref], 'outside');
    const { product: taken, change } = await changeFate(turn.work, turn.actor, publicId, what);
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    return takenReply(turn, { products: [taken], change }, { freezers, fate: what, servings: undefined });
  },
});
