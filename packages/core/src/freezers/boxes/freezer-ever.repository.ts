import { refuse } from '../../error.ts';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { foldedFreezerName } from './folded-name.ts';
import { Freezer, type FreezerRow } from './freezer.entity.ts';

/**
 * The household's freezer with that number or name, used or retired: of those with the name the one in use, else the one
 * retired last. `not_found` when there never was one, or it was removed.
 */
export async function freezerEver(
  work: Work,
  householdId: number,
  ref: { readonly number: number } | { readonly name: string },
): Promise<FreezerRow> {
  const rows = await database<Tables<typeof Freezer>>(work)
    .selectFrom('freezer')
    .selectAll()
    .where('householdId', '=', householdId)
    .orderBy('retiredOn', 'desc')
    .orderBy('number', 'desc')
    .execute();
  const meant = rows.filter((row) =>
    'number' in ref ? row.number === ref.number : row.foldedName === foldedFreezerName(ref.name),
  );
  const row = meant.find(({ retiredOn }) => retiredOn == null) ?? meant[0];
  if (row) return work.em.map(Freezer, row);
  return refuse('not_found', { what: 'freezer', text: 'name' in ref ? ref.name : undefined });
}
