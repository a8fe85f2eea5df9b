import { refuse } from '../error.ts';
import { reverseBox, reverseFreezer, reverseHousehold } from '../freezers/boxes/reverse-freezer.ts';
import { reverseProduct } from '../freezers/products/reverse-product.ts';
import { lockHousehold, record } from '../freezers/record.ts';
import type { Actor } from '../journal/actor.ts';
import type { ChangeKind } from '../journal/change.entity.ts';
import {
  changeById,
  eventsOf,
  type JournalChange,
  type JournalEvent,
  latestUndoable,
} from '../journal/events.repository.ts';
import type { Fact, ObjectKind } from '../journal/fact.ts';
import { append, type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Reverse } from '../journal/reversal.ts';
import type { Work } from '../journal/work.repository.ts';
import { reverseMember } from '../members/reverse-member.ts';

/** How each topic takes back what happened to its objects. */
const reverses: Record<ObjectKind, Reverse> = {
  member: reverseMember,
  household: reverseHousehold,
  freezer: reverseFreezer,
  box: reverseBox,
  product: reverseProduct,
};

/** How long a typed `undo` reaches back. */
const reach = 24 * 3_600_000;

/** What was taken back, and the change that did it. */
export interface Reversed {
  readonly undone: JournalChange;
  readonly events: readonly JournalEvent[];
  readonly change: ChangeRef;
}

/**
 * Takes a change back, or an undo of one (which is a redo). `nothing_to_undo` when it has been reversed already,
 * `undo_blocked` when a later change depends on it, `not_found` when it is not the actor's or their household's.
 */
export async function undo(work: Work, actor: Actor, publicId: string): Promise<Reversed> {
  const undone = (await changeById(work, publicId)) ?? refuse('not_found', { what: 'change' });
  if (undone.kind === 'begin') return refuse('not_found', { what: 'change' });
  return reverse(work, actor, undone);
}

/** Takes back the actor's latest change of the past 24 hours not yet undone; `shared`: only one of their household. */
export async function undoLatest(work: Work, actor: Actor, { shared = false } = {}): Promise<Reversed> {
  const since = new Date(Date.parse(actor.now) - reach).toISOString();
  const householdId = shared ? actor.household.id : undefined;
  const latest = await latestUndoable(work, { memberId: actor.member.id, since, householdId });
  return reverse(work, actor, latest ?? refuse('nothing_to_undo', {}));
}

async function reverse(work: Work, actor: Actor, undone: JournalChange): Promise<Reversed> {
  const events = await eventsOf(work, undone.id);
  const first = events[0] ?? refuse('not_found', { what: 'change' });
  if (events.some((event) => event.scopeId !== actor[event.scope].id)) return refuse('not_found', { what: 'change' });
  await (first.scope === 'household'
    ? lockHousehold(work, actor)
    : lockScope(work, { kind: 'member', id: first.scopeId }));
  if ((await changeById(work, undone.publicId))?.undoneBy) return refuse('nothing_to_undo', {});
  const facts: Fact[] = [];
  for (const event of events.toReversed()) {
    facts.push(await reverses[event.object](work, actor, event));
    if (event.how === 'changed') await work.em.flush();
  }
  const kind: ChangeKind = undone.kind === 'undo' ? 'redo' : 'undo';
  const reversal = { kind, undoes: undone.id };
  const scope = { kind: first.scope, id: first.scopeId };
  const change =
    first.scope === 'household'
      ? await record(work, actor, facts, reversal)
      : await append(work, actor, scope, facts, reversal);
  return { undone, events, change };
}
