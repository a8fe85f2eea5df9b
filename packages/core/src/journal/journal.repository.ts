import type { Actor } from './actor.ts';
import type { ChangeKind } from './change.entity.ts';
import type { ScopeKind } from './event.entity.ts';
import type { Fact } from './fact.ts';
import { publicId } from './public-id.ts';
import { database, type JournalTables, type Work } from './work.repository.ts';

export interface Scope {
  readonly kind: ScopeKind;
  readonly id: number;
}

/** The change that an actor's facts form, and the one that it reverses. */
export interface ChangeRef {
  readonly id: number;
  readonly publicId: string;
}

type Counters = Record<ScopeKind, { id: number; lastEvent: number }>;

/** Locks the scope's row until the work ends, so that numbers given meanwhile are nobody else's. A verb's first act. */
export async function lockScope(work: Work, { kind, id }: Scope): Promise<void> {
  // What a verb refused earlier in this work has begun must not be written with the next one.
  work.em.clear();
  if (work.scopes.has(`${kind} ${id}`)) return;
  const query = database<Counters>(work).selectFrom(kind).select('lastEvent').where('id', '=', id);
  const { lastEvent } = await work.locked(query).executeTakeFirstOrThrow();
  work.scopes.set(`${kind} ${id}`, lastEvent);
}

/**
 * The choke point of all writes: flushes what the verb changed and appends its facts to the scope's journal, numbered
 * without gaps, as part of this work's change. A fact that changed nothing is left out; when none is left there is no
 * change, and undefined is returned. The scope must be locked.
 */
export async function append(
  work: Work,
  actor: Pick<Actor, 'member' | 'via' | 'now'>,
  scope: Scope,
  said: readonly Fact[],
  reversal: { kind: ChangeKind; undoes?: number } = { kind: 'do' },
): Promise<ChangeRef | undefined> {
  const facts = said.filter((fact) => fact.how !== 'changed' || Object.keys(fact.what).length > 0);
  const removed = new Map(facts.filter((fact) => fact.how === 'removed').map((fact) => [fact, fact.row.id]));
  await work.em.flush();
  const key = `${scope.kind} ${scope.id}` as const;
  const last = work.scopes.get(key);
  if (last === undefined) throw new Error(`scope ${key} is not locked`);
  if (facts.length === 0) return undefined;
  const change = work.changes.get(reversal.kind) ?? (await begin(work, actor, reversal));
  const db = database<JournalTables & Counters>(work);
  const rows = facts.map((fact, index) => ({
    scope: scope.kind,
    scopeId: scope.id,
    number: last + index + 1,
    changeId: change.id,
    kind: fact.kind,
    object: fact.object,
    objectId: removed.get(fact) ?? fact.row.id,
    holderId: fact.holderId ?? null,
    label: fact.label,
    place: fact.place ?? null,
    how: fact.how,
    what: JSON.stringify(fact.what),
  }));
  await db.insertInto('event').values(rows).execute();
  await db
    .updateTable(scope.kind)
    .set({ lastEvent: last + facts.length })
    .where('id', '=', scope.id)
    .execute();
  work.scopes.set(key, last + facts.length);
  return change;
}

async function begin(
  work: Work,
  actor: Pick<Actor, 'member' | 'via' | 'now'>,
  { kind, undoes }: { kind: ChangeKind; undoes?: number },
): Promise<ChangeRef> {
  const name = publicId();
  const { id } = await database<JournalTables>(work)
    .insertInto('change')
    .values({
      publicId: name,
      memberId: actor.member.id,
      via: actor.via,
      at: actor.now,
      kind,
      undoes: undoes ?? null,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  const change = { id, publicId: name };
  work.changes.set(kind, change);
  return change;
}
