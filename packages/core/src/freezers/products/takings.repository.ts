import type { Diff } from '../../journal/fact.ts';
import { database, type JournalTables, type Tables, type Work } from '../../journal/work.repository.ts';
import { Taking, type TakingRow } from './taking.entity.ts';
import type { TakingValue } from './taking-value.ts';

type TakingTables = Tables<typeof Taking>;

/** The product's latest taking, if servings of it ever left. */
export async function latestTaking(work: Work, productId: number): Promise<TakingRow | undefined> {
  const row = await database<TakingTables>(work)
    .selectFrom('taking')
    .selectAll()
    .where('productId', '=', productId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && work.em.map(Taking, row);
}

/** The first day on which servings of the product left, if any did; `besides` is a taking that does not count. */
export async function firstTakingDay(work: Work, productId: number, besides = 0): Promise<string | undefined> {
  const query = database<TakingTables>(work).selectFrom('taking').select('day').where('productId', '=', productId);
  return (await query.where('id', '<>', besides).orderBy('day').limit(1).executeTakeFirst())?.day;
}

/** A new taking, written when the work is flushed. */
export function createTaking(work: Work, data: Omit<TakingRow, 'id'> & { id?: number }): TakingRow {
  return work.em.create(Taking, data as TakingRow);
}

/** Deletes the row when the work is flushed. */
export function removeTaking(work: Work, taking: TakingRow): void {
  work.em.remove(taking);
}

/** The taking with that row id. */
export async function takingByRow(work: Work, id: number): Promise<TakingRow | undefined> {
  const query = database<TakingTables>(work).selectFrom('taking').selectAll().where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && work.em.map(Taking, row);
}

/** Who first took that taking of the product, by the journal, which outlives the row; null once that member is gone. */
export async function takerOf(work: Work, productId: number, takingId: number): Promise<number | null> {
  const rows = await database<JournalTables>(work)
    .selectFrom('event')
    .innerJoin('change', 'change.id', 'event.changeId')
    .select(['event.what', 'change.memberId'])
    .where('event.object', '=', 'product')
    .where('event.objectId', '=', productId)
    .where('event.kind', '=', 'product_taken')
    .orderBy('event.number')
    .execute();
  const first = rows.find(({ what }) => {
    const taking = (JSON.parse(what) as Diff).taking?.[1] as TakingValue | null | undefined;
    return taking?.id === takingId;
  });
  return first?.memberId ?? null;
}
