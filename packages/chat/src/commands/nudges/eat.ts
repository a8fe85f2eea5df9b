import {
  addMonths,
  attempt,
  type ChangeRef,
  CoreError,
  editProducts,
  refuse,
  takeOut,
  undo,
  urgency,
} from '@tend/core';
import { type DueProduct, dueAgain, othersUrgent } from '../../nudges/due-products.ts';
import { dueReply } from '../../nudges/due-reply.ts';
import { takeBackButton } from '../../nudges/mark-buttons.ts';
import { type Mark, mark as markKind } from '../../options/mark.ts';
import { productList } from '../../options/product-list.ts';
import { publicId } from '../../options/public-id.ts';
import type { Turn } from '../../options/turn.ts';
import { command } from '../command.ts';

/** Notes what became of a product that an eat-soon nudge named, and shows its products again as they are now. */
export const eat = command({
  id: 'eat',
  names: { en: ['eat soon mark'], fr: ['bientôt noter'] },
  description: { en: 'Notes what became of a product', fr: 'Note ce qu’un produit est devenu' },
  audience: 'household',
  internal: true,
  options: {
    of: { kind: productList, hidden: true },
    do: { kind: markKind, hidden: true },
    undo: { kind: publicId, hidden: true },
  },
  async run(turn, { of, do: mark, undo: change }) {
    if (!of) return refuse('not_found', { what: 'product' });
    if (change) await undo(turn.work, turn.actor, change);
    const before = await dueAgain(turn, of);
    const chosen = mark && before[mark.place - 1];
    const done = mark && chosen && !chosen.marked ? await noted(turn, chosen, mark) : undefined;
    const due = done ? await dueAgain(turn, of) : before;
    // A second tap leaves the way back that the first one showed.
    const last = done?.publicId ?? takenBy(chosen);
    const back = last ? [takeBackButton(turn, due, last)] : [];
    return dueReply(turn, { due, ...(await othersUrgent(turn, of)) }, back);
  },
});

/** The change by which a product was taken out, if it was. */
function takenBy(chosen: DueProduct | undefined): string | undefined {
  return chosen?.marked && 'change' in chosen.marked ? chosen.marked.change : undefined;
}

/** Undefined when somebody else was faster. */
async function noted(turn: Turn, { product }: DueProduct, { as }: Mark): Promise<ChangeRef | undefined> {
  const { work, actor, today } = turn;
  const { publicId: id } = product;
  try {
    return await attempt(work, async () => {
      if (as !== 'keep') return (await takeOut(work, actor, { publicIds: [id], fate: as })).change;
      return (await editProducts(work, actor, [id], { keepMonths: longer(product, today) })).change;
    });
  } catch (error) {
    if (error instanceof CoreError && error.code === 'already_out') return undefined;
    throw error;
  }
}

/** A month more; of what is over, so many more that it is a while until it is due again. */
function longer({ dateIn, keepMonths }: DueProduct['product'], today: string): number {
  let months = (keepMonths ?? 0) + 1;
  while (urgency({ bestBefore: addMonths(dateIn, months) }, today) !== 'fresh') months += 1;
  return months;
}
