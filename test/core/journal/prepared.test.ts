import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { type Given, prepared } from '../../../packages/core/src/journal/prepared.repository.ts';
import { onEachDatabase } from '../../support/store.ts';

interface Tables {
  product_type: { id: number; keepMonths: number | null };
}

let built = 0;
const typesUpTo = prepared((db: Kysely<Tables>, given: Given<{ id: number; least: number }>) => {
  built += 1;
  const query = db.selectFrom('product_type').select('id').where('id', '<=', given('id')).where('keepMonths', '>', 0);
  return query.where('id', '>=', given('least')).orderBy('id').limit(3);
});

onEachDatabase((opened) => {
  it('a prepared query is built once, and takes the values of each run', async () => {
    const before = built;
    const ids = (id: number, least: number) =>
      opened.store.work(async (work) => (await typesUpTo(work, { id, least })).rows.map((row) => row.id));
    const [low, high] = [await ids(3, 1), await ids(1_000, 10)];
    expect(low.every((id) => id <= 3)).toBe(true);
    expect(low.length).toBeGreaterThan(0);
    expect(high).toHaveLength(3);
    expect(high.every((id) => id >= 10)).toBe(true);
    expect(built - before).toBe(1);
  });
});
