import { addProducts, productsById, productsOfChange, refuse } from '@tend/core';
import { publicId } from '../options/public-id.ts';
import { command } from './command.ts';
import { addedReply } from './parts/added-reply.ts';

export const addAgain = command({
  id: 'add-again',
  names: { en: ['add again'], fr: ['ajouter encore'] },
  description: { en: 'Put in the same once more', fr: 'Ranger encore une fois la même chose' },
  audience: 'household',
  internal: true,
  options: { change: { kind: publicId, hidden: true } },
  async run(turn, { change = '' }) {
    const ids = await productsOfChange(turn.work, turn.contact.householdId, change);
    if (ids.length === 0) return refuse('not_found', { what: 'change' });
    const former = await productsById(turn.work, turn.contact.householdId, ids);
    const items = former.map(({ name, freezerId, box, servings, note, typeId, keepMonths, keepByHand }) => ({
      ...{ name, freezerId, box, servings, note: note ?? undefined, typeId },
      keepMonths: keepByHand ? (keepMonths ?? null) : undefined,
    }));
    const added = await addProducts(turn.work, turn.actor, items);
    return { ...(await addedReply(turn, added, { askServings: false })), place: 'new' as const };
  },
});
