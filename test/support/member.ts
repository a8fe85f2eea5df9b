import { meet } from '../../packages/core/src/accounts/meet.ts';
import type { FreezerRow } from '../../packages/core/src/freezers/boxes/freezer.entity.ts';
import { freezersOf } from '../../packages/core/src/freezers/boxes/freezers.repository.ts';
import { addProducts, type NewProduct } from '../../packages/core/src/freezers/products/add-products.ts';
import type { Actor } from '../../packages/core/src/journal/actor.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';

/** The moment at which tests happen: Friday 20 November 2026, ten in the morning in UTC. */
export const now = '2026-11-20T10:00:00.000Z';

/** The day of that moment in UTC. */
export const today = '2026-11-20';

let met = 0;

/** What a test wants of a member; nothing said is UTC and a day that starts at midnight. */
export interface Person {
  readonly zone?: string;
  readonly dayStart?: number;
  /** Whose household to speak for, in place of the member's own. */
  readonly household?: { readonly id: number };
}

/** Meets somebody new at `now`; returns them as an actor, with their first freezer (of four boxes). */
export async function member(store: Store, person: Person = {}): Promise<{ actor: Actor; freezer: FreezerRow }> {
  const { zone = 'UTC', dayStart = 0, household } = person;
  return store.work(async (work) => {
    const identity = { platform: 'terminal', externalId: `somebody ${met++}` } as const;
    const contact = await meet(work, { identity, displayName: 'Ann', freezerName: 'Freezer', zone }, now);
    const householdId = household?.id ?? contact.householdId;
    const actor: Actor = {
      member: { id: contact.memberId, zone, dayStart },
      household: { id: householdId },
      via: 'terminal',
      now,
    };
    const [freezer] = await freezersOf(work, householdId);
    if (!freezer) throw new Error('nobody starts without a freezer');
    return { actor, freezer };
  });
}

/** The actor as many milliseconds later. */
export function later(actor: Actor, milliseconds: number): Actor {
  return { ...actor, now: new Date(Date.parse(actor.now) + milliseconds).toISOString() };
}

/** Puts products in as units of work of their own and returns them all. */
export async function stored(store: Store, actor: Actor, ...items: NewProduct[]) {
  return (await store.work((work) => addProducts(work, actor, items))).products;
}
