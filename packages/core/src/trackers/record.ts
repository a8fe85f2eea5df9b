import type { Actor } from '../journal/actor.ts';
import type { ChangeKind } from '../journal/change.entity.ts';
import type { Fact } from '../journal/fact.ts';
import { append, type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { type Settled, settle } from './standing/settle.ts';

/** Locks the actor's own journal: the first act of every verb of this topic. */
export function lockMember(work: Work, { member }: Pick<Actor, 'member'>): Promise<void> {
  return lockScope(work, { kind: 'member', id: member.id });
}

/** A change, undefined when nothing changed, and where the trackers whose days changed stand now, by row id. */
export interface Recorded {
  readonly change: ChangeRef | undefined;
  readonly settled: ReadonlyMap<number, Settled>;
}

/** Appends the facts to the actor's own journal and brings streaks and scores along. */
export async function record(
  work: Work,
  actor: Actor,
  facts: readonly Fact[],
  reversal?: { kind: ChangeKind; undoes?: number },
): Promise<Recorded> {
  const change = await append(work, actor, { kind: 'member', id: actor.member.id }, facts, reversal);
  return { change, settled: await settle(work, actor, facts) };
}
