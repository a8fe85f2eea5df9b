import type { Kysely } from 'kysely';
import { refuse } from '../../error.ts';
import { type Given, prepared } from '../../journal/prepared.repository.ts';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { Box, type BoxRow } from './box.entity.ts';
import { foldedFreezerName } from './folded-name.ts';
import { Freezer, type FreezerRow } from './freezer.entity.ts';

type FreezerTables = Tables<typeof Freezer | typeof Box>;

const freezersInUse = prepared((db: Kysely<FreezerTables>, given: Given<{ householdId: number }>) =>
  db
    .selectFrom('freezer')
    .selectAll()
    .where('householdId', '=', given('householdId'))
    .where('retiredOn', 'is', null)
    .orderBy('number'),
);

/** The freezers of a household that are in use, by number; not managed. */
export async function freezersOf(work: Work, householdId: number): Promise<readonly FreezerRow[]> {
  return (await freezersInUse(work, { householdId })).rows as FreezerRow[];
}

/** The freezers of a household that are in use, by number, for changing them. */
export async function managedFreezers(work: Work, householdId: number): Promise<FreezerRow[]> {
  const { rows } = await freezersInUse(work, { householdId });
  return rows.map((row) => work.em.map(Freezer, row));
}

/** The boxes of a freezer from the top, with what they hold and the number the next product in each would get. */
export async function boxesOf(work: Work, freezerId: number): Promise<BoxRow[]> {
  const rows = await database<FreezerTables>(work)
    .selectFrom('box')
    .selectAll()
    .where('freezerId', '=', freezerId)
    .orderBy('number')
    .execute();
  return rows.map((row) => work.em.map(Box, row));
}

/** The boxes of all the household's freezers in use, by the freezer's row id, each from the top; not managed. */
export async function allBoxes(work: Work, householdId: number): Promise<Map<number, BoxRow[]>> {
  const rows = await database<FreezerTables>(work)
    .selectFrom('box')
    .innerJoin('freezer', 'freezer.id', 'box.freezerId')
    .selectAll('box')
    .where('freezer.householdId', '=', householdId)
    .where('freezer.retiredOn', 'is', null)
    .orderBy('freezer.number')
    .orderBy('box.number')
    .execute();
  return Map.groupBy(rows as BoxRow[], (row) => row.freezerId);
}

/** Sets what the box holds and its next number from the numbers that are inside it. */
export async function recountBox(work: Work, freezerId: number, box: number, next: number | null, inside: number) {
  await updateBox(work, { freezerId, box, next, inside });
}

type Recount = { freezerId: number; box: number; next: number | null; inside: number };

const updateBox = prepared((db: Kysely<FreezerTables>, given: Given<Recount>) =>
  db
    .updateTable('box')
    .set({ inside: given('inside'), nextNumber: given('next') })
    .where('freezerId', '=', given('freezerId'))
    .where('number', '=', given('box')),
);

/** The names of a household's boxes, for reading messages; unnamed boxes have none. */
export async function namedBoxes(
  work: Work,
  householdId: number,
): Promise<{ freezer: number; box: number; name: string }[]> {
  const rows = await database<FreezerTables>(work)
    .selectFrom('freezer')
    .innerJoin('box', 'box.freezerId', 'freezer.id')
    .select(['freezer.number as freezer', 'box.number as box', 'box.name'])
    .where('freezer.householdId', '=', householdId)
    .where('freezer.retiredOn', 'is', null)
    .where('box.name', 'is not', null)
    .orderBy('freezer.number')
    .orderBy('box.number')
    .execute();
  return rows.map(({ freezer, box, name }) => ({ freezer, box, name: name as string }));
}

const foldedNames = prepared((db: Kysely<FreezerTables>, given: Given<{ householdId: number }>) =>
  db
    .selectFrom('freezer')
    .leftJoin('box', (join) => join.onRef('box.freezerId', '=', 'freezer.id').on('box.foldedName', 'is not', null))
    .select(['freezer.foldedName as freezer', 'box.foldedName as box'])
    .where('freezer.householdId', '=', given('householdId'))
    .where('freezer.retiredOn', 'is', null),
);

/** The folded names of a household's freezers in use and of their boxes, for reading messages. */
export async function placeNames(
  work: Work,
  householdId: number,
): Promise<{ freezerNames: string[]; boxNames: string[] }> {
  const { rows } = await foldedNames(work, { householdId });
  const boxNames = rows.map(({ box }) => box).filter((name) => name != null);
  return { freezerNames: [...new Set(rows.map(({ freezer }) => freezer))], boxNames: [...new Set(boxNames)] };
}

/** The freezer with that public id or number or name among the household's; else throws `not_found`. */
export async function freezerBy(
  work: Work,
  householdId: number,
  ref: { readonly id: string } | { readonly number: number } | { readonly name: string },
): Promise<FreezerRow> {
  const freezers = await managedFreezers(work, householdId);
  const found = freezers.find((freezer) => {
    if ('id' in ref) return freezer.publicId === ref.id;
    if ('number' in ref) return freezer.number === ref.number;
    return freezer.foldedName === foldedFreezerName(ref.name);
  });
  return found ?? refuse('not_found', { what: 'freezer', text: 'name' in ref ? ref.name : undefined });
}

/** The freezer's row as the database has it now, used or retired; not managed. */
export async function freezerState(work: Work, householdId: number, freezerId: number) {
  return (await freezerRow(work, { householdId, freezerId })).rows[0];
}

const freezerRow = prepared((db: Kysely<FreezerTables>, given: Given<{ householdId: number; freezerId: number }>) =>
  db
    .selectFrom('freezer')
    .select(['id', 'publicId', 'number', 'name', 'boxes', 'retiredOn'])
    .where('id', '=', given('freezerId'))
    .where('householdId', '=', given('householdId')),
);

/** The number of each of the household's freezers, retired ones too, by row id. */
export async function freezerNumbers(work: Work, householdId: number): Promise<Map<number, number>> {
  const { rows } = await numbersById(work, { householdId });
  return new Map(rows.map(({ id, number }) => [id, number]));
}

const numbersById = prepared((db: Kysely<FreezerTables>, given: Given<{ householdId: number }>) =>
  db.selectFrom('freezer').select(['id', 'number']).where('householdId', '=', given('householdId')),
);

/** A new freezer, written when the work is flushed; its boxes are made by `fitBoxes` after that. */
export function createFreezer(work: Work, data: Omit<FreezerRow, 'id'> & { id?: number }): FreezerRow {
  return work.em.create(Freezer, data as FreezerRow);
}

/** Deletes the row, and with it its boxes, when the work is flushed. */
export function removeFreezerRow(work: Work, freezer: FreezerRow): void {
  work.em.remove(freezer);
}

/** Makes the boxes of a flushed freezer as many as it says: new ones are empty, those beyond are deleted. */
export async function fitBoxes(work: Work, { id, boxes }: Pick<FreezerRow, 'id' | 'boxes'>): Promise<void> {
  const db = database<FreezerTables>(work);
  await db.deleteFrom('box').where('freezerId', '=', id).where('number', '>', boxes).execute();
  const known = await db.selectFrom('box').select('number').where('freezerId', '=', id).execute();
  const missing = Array.from({ length: boxes - known.length }, (_, index) => known.length + index + 1);
  if (missing.length === 0) return;
  const empty = { freezerId: id, name: null, foldedName: null, inside: 0, nextNumber: 1 };
  await db
    .insertInto('box')
    .values(missing.map((number) => ({ ...empty, number }) as never))
    .execute();
}

/** The freezer with that row id, used or retired. */
export async function freezerByRow(work: Work, id: number): Promise<FreezerRow | undefined> {
  const query = database<FreezerTables>(work).selectFrom('freezer').selectAll().where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && work.em.map(Freezer, row);
}
