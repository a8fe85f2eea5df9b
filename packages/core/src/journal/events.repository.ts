import type { ChangeKind } from './change.entity.ts';
import type { ScopeKind } from './event.entity.ts';
import type { Diff, Fact, ObjectKind } from './fact.ts';
import { database, type JournalTables, type Work } from './work.repository.ts';

/** A fact as the journal has it. */
export interface JournalEvent {
  readonly scope: ScopeKind;
  readonly scopeId: number;
  readonly number: number;
  readonly kind: string;
  readonly object: ObjectKind;
  readonly objectId: number;
  readonly holderId: number | null;
  readonly label: string;
  readonly place: string | null;
  readonly how: Fact['how'];
  readonly what: Diff;
}

/** A change as the journal has it, and whether another has reversed it. */
export interface JournalChange {
  readonly id: number;
  readonly publicId: string;
  readonly memberId: number | null;
  readonly at: string;
  readonly kind: ChangeKind;
  /** The public id of the change that reversed it. */
  readonly undoneBy: string | null;
}

/** The change with that public id. */
export async function changeById(work: Work, publicId: string): Promise<JournalChange | undefined> {
  const row = await changes(work).where('change.publicId', '=', publicId).executeTakeFirst();
  return row && (row as JournalChange);
}

/**
 * The member's latest change since `since` that can be undone and is not; with `householdId` only one that concerns
 * that household.
 */
export async function latestUndoable(
  work: Work,
  { memberId, since, householdId }: { memberId: number; since: string; householdId?: number | undefined },
): Promise<JournalChange | undefined> {
  const row = await changes(work)
    .where('change.memberId', '=', memberId)
    .where('change.kind', 'in', ['do', 'redo'])
    .where('change.at', '>=', since)
    .where('undo.id', 'is', null)
    .where(({ exists, selectFrom }) => {
      const events = selectFrom('event').select('event.number').whereRef('event.changeId', '=', 'change.id');
      if (householdId === undefined) return exists(events);
      return exists(events.where('event.scope', '=', 'household').where('event.scopeId', '=', householdId));
    })
    .orderBy('change.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (row as JournalChange);
}

/** The events of a change in the order in which they happened. */
export async function eventsOf(work: Work, changeId: number): Promise<JournalEvent[]> {
  const query = database<JournalTables>(work).selectFrom('event').selectAll().where('changeId', '=', changeId);
  const rows = await query.orderBy('scope').orderBy('number').execute();
  return rows.map(fromRow);
}

/** The first event about the same object after this one, with the change it belongs to. */
export async function nextEventAbout(
  work: Work,
  { object, objectId, number }: Pick<JournalEvent, 'object' | 'objectId' | 'number'>,
): Promise<{ publicId: string; kind: string } | undefined> {
  return database<JournalTables>(work)
    .selectFrom('event')
    .innerJoin('change', 'change.id', 'event.changeId')
    .select(['change.publicId', 'event.kind'])
    .where('event.object', '=', object)
    .where('event.objectId', '=', objectId)
    .where('event.number', '>', number)
    .orderBy('event.number')
    .limit(1)
    .executeTakeFirst();
}

/** The event from its row. */
export function fromRow<Row extends { what: string; holderId?: number | null; place?: string | null }>(row: Row) {
  return { ...row, holderId: row.holderId ?? null, place: row.place ?? null, what: JSON.parse(row.what) as Diff };
}

function changes(work: Work) {
  return database<JournalTables>(work)
    .selectFrom('change')
    .leftJoin('change as undo', 'undo.undoes', 'change.id')
    .select([
      'change.id',
      'change.publicId',
      'change.memberId',
      'change.at',
      'change.kind',
      'undo.publicId as undoneBy',
    ]);
}
