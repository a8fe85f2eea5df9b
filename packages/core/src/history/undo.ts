import { refuse } from '../error.ts';
import { reverseBox, reverseFreezer, reverseHousehold } from '../freezers/boxes/reverse-freezer.ts';
import { reverseProduct } from '../freezers/products/reverse-product.ts';
import { record as recordStored } from '../freezers/record.ts';
import type { Actor } from '../journal/actor.ts';
import { attempt } from '../journal/attempt.repository.ts';
import type { ChangeKind } from '../journal/change.entity.ts';
import type { ScopeKind } from '../journal/event.entity.ts';
import {
  changeById,
  eventsOf,
  type JournalChange,
  type JournalEvent,
  latestUndoable,
} from '../journal/events.repository.ts';
import type { Fact, ObjectKind } from '../journal/fact.ts';
import { type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Reverse } from '../journal/reversal.ts';
import type { Work } from '../journal/work.repository.ts';
import { reverseMember } from '../members/reverse-member.ts';
import { reverseNudge } from '../nudges/reverse-nudge.ts';
import { reverseEntry } from '../trackers/entries/reverse-entry.ts';
import { record as recordTracked } from '../trackers/record.ts';
import { reverseTracker } from '../trackers/reverse-tracker.ts';
import { reverseSkip } from '../trackers/skips/reverse-skip.ts';

/** How each topic takes back what happened to its objects. */
const reverses: Record<ObjectKind, Reverse> = {
  member: reverseMember,
  household: reverseHousehold,
  freezer: reverseFreezer,
  box: reverseBox,
  product: reverseProduct,
  tracker: reverseTracker,
  entry: reverseEntry,
  skip: reverseSkip,
  nudge: reverseNudge,
};

/** How long a typed `undo` reaches back. */
const reach = 24 * 3_600_000;

/** What was taken back, and the change that did it. */
export interface Reversed {
  readonly undone: JournalChange;
  /** The events of that change. */
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
  const isElsewhere = events.some((event) => event.scopeId !== actor[event.scope].id);
  if (isElsewhere || events.length === 0) return refuse('not_found', { what: 'change' });
  const scopes = [...new Set(events.map((event) => event.scope))];
  // The household before the member, as everywhere where both are locked.
  for (const kind of scopes) await lockScope(work, { kind, id: actor[kind].id });
  if ((await changeById(work, undone.publicId))?.undoneBy) return refuse('nothing_to_undo', {});
  const facts = await attempt(work, () => takeAllBack(work, actor, events));
  const kind: ChangeKind = undone.kind === 'undo' ? 'redo' : 'undo';
  const reversal = { kind, undoes: undone.id };
  let change: ChangeRef | undefined;
  for (const scope of scopes) {
    const told = facts.filter((fact) => isOf(scope, fact));
    change =
      scope === 'household'
        ? await recordStored(work, actor, told, reversal)
        : (await recordTracked(work, actor, told, reversal)).change;
  }
  return { undone, events, change: change as ChangeRef };
}

/** The last event first, each flushed before the next is looked at. */
async function takeAllBack(work: Work, actor: Actor, events: readonly JournalEvent[]): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const event of events.toReversed()) {
    const fact = await reverses[event.object](work, actor, event);
    // A removed row loses its id when it is flushed.
    facts.push(fact.how === 'removed' ? { ...fact, row: { ...fact.row, id: event.objectId } } : fact);
    await work.em.flush();
  }
  return facts;
}

function isOf(scope: ScopeKind, fact: Fact): boolean {
  return ['member', 'tracker', 'entry', 'skip', 'nudge'].includes(fact.object) === (scope === 'member');
}
