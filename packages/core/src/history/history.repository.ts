import { sql } from 'kysely';
import { type Cursor, type Page, pageOf, pageSize } from '../freezers/products/page.ts';
import type { ChangeKind } from '../journal/change.entity.ts';
import { fromRow, type JournalEvent } from '../journal/events.repository.ts';
import { database, type JournalTables, type Tables, type Work } from '../journal/work.repository.ts';
import type { Member } from '../members/member.entity.ts';

/** An event with who did it, when, in which change, and whether that change is undone now. */
export interface HistoryEvent extends JournalEvent {
  readonly changeId: string;
  /** By row id; null once that member is gone. */
  readonly memberId: number | null;
  readonly at: string;
  readonly changeKind: ChangeKind;
  readonly undone: boolean;
  readonly memberName: string | null;
}

/** What the history is about: all of a household, one of its freezers, or one of its products (row ids). */
export interface Subject {
  readonly householdId: number;
  readonly freezerId?: number | undefined;
  readonly productId?: number | undefined;
}

/**
 * How many changes reverse the change, each the one before it: its undo, the redo of that, and so on. It is undone while
 * they are odd in number.
 */
const reversals = sql<number | string>`(
  with recursive reversal as (
    select later.id from change as later where later.undoes = change.id
    union all
    select later.id from change as later join reversal on later.undoes = reversal.id
  )
  select count(*) from reversal
)`;

/** A page of the household's journal, the latest event first; cursors name event numbers. */
export async function history(work: Work, subject: Subject, cursor: Cursor): Promise<Page<HistoryEvent>> {
  const { householdId, freezerId, productId } = subject;
  const backwards = cursor !== undefined && 'before' in cursor;
  const at = Math.min(Number(cursor && ('before' in cursor ? cursor.before : cursor.after)), 2 ** 31 - 1);
  const rows = await database<JournalTables & Tables<typeof Member>>(work)
    .selectFrom('event')
    .innerJoin('change', 'change.id', 'event.changeId')
    .leftJoin('member', 'member.id', 'change.memberId')
    .selectAll('event')
    .select([
      'change.publicId as changeId',
      'change.at',
      'change.memberId',
      'change.kind as changeKind',
      reversals.as('reversals'),
    ])
    .select('member.name as memberName')
    .where('event.scope', '=', 'household')
    .where('event.scopeId', '=', householdId)
    .$if(freezerId !== undefined, (query) => query.where('event.holderId', '=', freezerId as number))
    .$if(productId !== undefined, (query) =>
      query.where('event.object', '=', 'product').where('event.objectId', '=', productId as number),
    )
    .$if(Number.isInteger(at), (query) => query.where('event.number', backwards ? '>' : '<', at))
    .orderBy('event.number', backwards ? 'asc' : 'desc')
    .limit(pageSize + 1)
    .execute();
  const events = rows.map(({ reversals, ...row }) => ({ ...fromRow(row), undone: Number(reversals) % 2 === 1 }));
  return pageOf(events as unknown as HistoryEvent[], Number.isInteger(at) ? cursor : undefined);
}

/** The public ids of the products that a change of the household put in, in order. */
export async function productsOfChange(work: Work, householdId: number, changeId: string): Promise<string[]> {
  const rows = await database<JournalTables>(work)
    .selectFrom('change')
    .innerJoin('event', 'event.changeId', 'change.id')
    .select('event.what')
    .where('change.publicId', '=', changeId)
    .where('event.scope', '=', 'household')
    .where('event.scopeId', '=', householdId)
    .where('event.kind', '=', 'product_added')
    .where('event.how', '=', 'created')
    .orderBy('event.number')
    .execute();
  return rows.map((row) => (JSON.parse(row.what) as { publicId: [null, string] }).publicId[1]);
}
