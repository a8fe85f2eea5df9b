import type { Insertable, Kysely } from 'kysely';
import type { Actor } from './actor.ts';
import type { ChangeKind } from './change.entity.ts';
import type { ScopeKind } from './event.entity.ts';
import type { Fact } from './fact.ts';
import { type Given, prepared } from './prepared.repository.ts';
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

const lastEventOf = perScope((kind) =>
  prepared((db: Kysely<Counters>, given: Given<{ id: number }>, work) =>
    work.locked(db.selectFrom(kind).select('lastEvent').where('id', '=', given('id'))),
  ),
);

const countEvents = perScope((kind) =>
  prepared((db: Kysely<Counters>, given: Given<{ id: number; lastEvent: number }>) =>
    db
      .updateTable(kind)
      .set({ lastEvent: given('lastEvent') })
      .where('id', '=', given('id')),
  ),
);

const insertEvent = prepared((db: Kysely<JournalTables>, given: Given<Insertable<JournalTables['event']>>) =>
  db.insertInto('event').values({
    ...{ scope: given('scope'), scopeId: given('scopeId'), number: given('number'), changeId: given('changeId') },
    ...{ kind: given('kind'), object: given('object'), objectId: given('objectId'), holderId: given('holderId') },
    ...{ label: given('label'), place: given('place'), how: given('how'), what: given('what') },
  }),
);

const insertChange = prepared((db: Kysely<JournalTables>, given: Given<Insertable<JournalTables['change']>>) =>
  db
    .insertInto('change')
    .values({
      ...{ publicId: given('publicId'), memberId: given('memberId'), via: given('via'), at: given('at') },
      ...{ kind: given('kind'), undoes: given('undoes') },
    } as never)
    .returning('id'),
);

/** Beyond so many events, as an import has, one statement for all of them is quicker than a prepared one for each. */
const mostPrepared = 20;

function perScope<Query>(query: (kind: ScopeKind) => Query): Record<ScopeKind, Query> {
  return { household: query('household'), member: query('member') };
}

/** Locks the scope's row until the work ends, so that numbers given meanwhile are nobody else's. A verb's first act. */
export async function lockScope(work: Work, { kind, id }: Scope): Promise<void> {
  // What a verb refused earlier in this work has begun must not be written with the next one.
  work.em.clear();
  if (work.scopes.has(`${kind} ${id}`)) return;
  const [row] = (await lastEventOf[kind](work, { id })).rows;
  if (!row) throw new Error(`there is no ${kind} ${id}`);
  work.scopes.set(`${kind} ${id}`, row.lastEvent);
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
  const rows = facts.map((fact, index) => ({
    ...{ scope: scope.kind, scopeId: scope.id, number: last + index + 1, changeId: change.id },
    ...{ kind: fact.kind, object: fact.object, objectId: removed.get(fact) ?? fact.row.id },
    ...{ holderId: fact.holderId ?? null, label: fact.label, place: fact.place ?? null },
    ...{ how: fact.how, what: JSON.stringify(fact.what) },
  }));
  if (rows.length > mostPrepared) await database<JournalTables>(work).insertInto('event').values(rows).execute();
  else for (const row of rows) await insertEvent(work, row);
  await countEvents[scope.kind](work, { id: scope.id, lastEvent: last + facts.length });
  work.scopes.set(key, last + facts.length);
  if (scope.kind === 'member') tell(work, scope.id, actor.now, facts);
  return change;
}

function tell(work: Work, memberId: number, now: string, facts: readonly Fact[]): void {
  const told = work.told.get(memberId) ?? { now, facts: [] };
  told.facts.push(...facts);
  work.told.set(memberId, told);
}

async function begin(
  work: Work,
  actor: Pick<Actor, 'member' | 'via' | 'now'>,
  { kind, undoes }: { kind: ChangeKind; undoes?: number },
): Promise<ChangeRef> {
  const name = publicId();
  const said = {
    publicId: name,
    memberId: actor.member.id,
    via: actor.via,
    at: actor.now,
    kind,
    undoes: undoes ?? null,
  };
  const [row] = (await insertChange(work, said as never)).rows;
  if (!row) throw new Error('a change was not written');
  const change = { id: row.id, publicId: name };
  work.changes.set(kind, change);
  return change;
}
