import { database, type Tables, type Work } from '../journal/work.repository.ts';
import { Household, type HouseholdRow } from './household.entity.ts';

/** The household with that row id. */
export async function householdById(work: Work, id: number): Promise<HouseholdRow> {
  const row = await database<Tables<typeof Household>>(work)
    .selectFrom('household')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return work.em.map(Household, row);
}
