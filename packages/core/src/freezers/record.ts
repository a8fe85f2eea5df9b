import type { Actor } from '../journal/actor.ts';
import type { ChangeKind } from '../journal/change.entity.ts';
import type { Fact } from '../journal/fact.ts';
import { append, type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { recountBox } from './boxes/freezers.repository.ts';
import { nextNumber } from './boxes/numbering.ts';
import type { ProductRow } from './products/product.entity.ts';
import type { ProductFact } from './products/product-facts.ts';
import { numbersInside } from './products/products.repository.ts';
import { countStored, latestLeft, setLatest } from './tendencies/tallies.repository.ts';

/** Locks the journal of the actor's household: the first act of every verb of this topic. */
export function lockHousehold(work: Work, actor: Pick<Actor, 'household'>): Promise<void> {
  return lockScope(work, { kind: 'household', id: actor.household.id });
}

/**
 * Appends the facts to the household's journal and brings the counters of boxes and tendencies along. Returns the change,
 * or undefined when nothing changed.
 */
export async function record(
  work: Work,
  actor: Actor,
  facts: readonly Fact[],
  reversal?: { kind: ChangeKind; undoes?: number },
): Promise<ChangeRef | undefined> {
  const change = await append(work, actor, { kind: 'household', id: actor.household.id }, facts, reversal);
  const products = facts.filter((fact): fact is ProductFact => fact.object === 'product');
  await countBoxes(work, products);
  await countTypes(work, actor.household.id, products);
  return change;
}

async function countBoxes(work: Work, facts: readonly ProductFact[]): Promise<void> {
  const touched = new Map<string, { freezerId: number; box: number }>();
  for (const fact of facts) {
    if (!['freezerId', 'box', 'number', 'dateOut'].some((name) => name in fact.what)) continue;
    for (const { freezerId, box } of states(fact)) touched.set(`${freezerId}.${box}`, { freezerId, box });
  }
  for (const { freezerId, box } of touched.values()) {
    const numbers = await numbersInside(work, freezerId, box);
    await recountBox(work, freezerId, box, nextNumber(numbers), numbers.length);
  }
}

async function countTypes(work: Work, householdId: number, facts: readonly ProductFact[]): Promise<void> {
  const stored = new Map<number, number>();
  const left = new Set<number>();
  for (const fact of facts) {
    const { before, after } = beforeAndAfter(fact);
    if (before?.typeId !== after?.typeId) {
      if (before) stored.set(before.typeId, (stored.get(before.typeId) ?? 0) - 1);
      if (after) stored.set(after.typeId, (stored.get(after.typeId) ?? 0) + 1);
    }
    if (before?.dateOut !== after?.dateOut || before?.typeId !== after?.typeId) {
      for (const state of [before, after]) if (state?.dateOut) left.add(state.typeId);
    }
  }
  const inKeyOrder = [...stored].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
  for (const [typeId, by] of inKeyOrder) await countStored(work, householdId, typeId, by);
  for (const typeId of left) {
    await setLatest(work, householdId, typeId, await latestLeft(work, householdId, typeId));
  }
}

type State = Pick<ProductRow, 'freezerId' | 'box' | 'typeId' | 'dateOut'>;

/** The product before and after the fact; there is none before it was created and none after it was removed. */
function beforeAndAfter(fact: ProductFact): { before?: State; after?: State } {
  const at = (index: 0 | 1): State => {
    const value = <Key extends keyof State>(name: Key) =>
      (name in fact.what ? (fact.what[name]?.[index] ?? null) : (fact.row[name] ?? null)) as State[Key];
    return { freezerId: value('freezerId'), box: value('box'), typeId: value('typeId'), dateOut: value('dateOut') };
  };
  return { ...(fact.how !== 'created' && { before: at(0) }), ...(fact.how !== 'removed' && { after: at(1) }) };
}

function states(fact: ProductFact): State[] {
  const { before, after } = beforeAndAfter(fact);
  return [before, after].filter((state) => state !== undefined);
}
