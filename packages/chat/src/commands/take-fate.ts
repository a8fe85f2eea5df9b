import { freezerNumbers, productsById, refuse, takeOut, undo } from '@tend/core';
import { fate } from '../options/fate.ts';
import { meantProducts } from '../options/find-products.ts';
import { product } from '../options/product.ts';
import { publicId } from '../options/public-id.ts';
import { command } from './command.ts';
import { takenReply } from './parts/taken-reply.ts';

export const takeFate = command({
  id: 'take-fate',
  names: { en: ['take fate'], fr: ['sortir autrement'] },
  description: { en: 'Says that what was taken out had another fate', fr: 'Corrige le sort de ce qui a été sorti' },
  audience: 'household',
  internal: true,
  options: {
    change: { kind: publicId, hidden: true },
    product: { kind: product, hidden: true },
    fate: { kind: fate, hidden: true },
  },
  async run(turn, { change = '', product: ref, fate: what = 'thrown' }) {
    if (!ref) return refuse('not_found', { what: 'product' });
    const publicIds = await meantProducts(turn, [ref], 'inside');
    const [former] = await productsById(turn.work, turn.contact.householdId, publicIds);
    const day = former?.dateOut ?? undefined;
    await undo(turn.work, turn.actor, change);
    const taken = await takeOut(turn.work, turn.actor, { publicIds, fate: what, day });
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    return takenReply(turn, taken, { freezers, fate: what, servings: undefined });
  },
});
